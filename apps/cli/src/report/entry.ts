import type { EntryLine, EntryView, Names } from "@chancery/services";

import { printable } from "../say.ts";
import { decisionLines } from "./decision.ts";
import { quotes } from "./fact.ts";
import { plural, wrapped } from "./text.ts";

type Name = (id: string) => string;

/** What to write for an id: its name where there is one. */
export const nameIn =
  (names: Names): Name =>
  (id) =>
    printable(names[id]?.name ?? id);

/** An event in two lines: what it is, and under which id. */
export function entryLines(entry: EntryLine, name: Name, indent = 2): string[] {
  return [wrapped(headOf(entry, name), indent), wrapped(`${countsOf(entry)} · ${entry.id}`, indent + 2)];
}

function headOf({ type, status, negated, place, participants, about }: EntryLine, name: Name): string {
  const who = participants.map(({ entity, role }) => `${name(entity)} (${role})`);
  return [
    negated ? `no ${type}` : type,
    ...(status === "actual" ? [] : [status]),
    ...(place === null ? [] : [name(place)]),
    ...(who.length > 0 ? [who.join(", ")] : []),
    ...(about.length > 0 ? [`about ${about.map(name).join(", ")}`] : []),
  ].join(" · ");
}

function countsOf({ sources, independent, disagreement, flagged }: EntryLine): string {
  const own = independent < sources ? `, ${independent} independent` : "";
  return [
    `${plural(sources, "source")}${own}`,
    ...(disagreement === null
      ? []
      : [disagreement === "conflict" ? "disputed" : `differ in ${disagreement}`]),
    ...(flagged ? ["flagged"] : []),
  ].join(" · ");
}

/** An event for people: each field by what each source says, its sources, what it is part of, what was decided. */
export function entryReport(view: EntryView): string {
  const { entry, line, names, redirectedFrom, fields, members, links, decisions, questions } = view;
  const name = nameIn(names);
  const uris = new Map(members.map(({ source, view: { article } }) => [source, article.uri]));
  const lines = [
    ...(redirectedFrom === null ? [] : [`${redirectedFrom} is now ${entry.id}`, ""]),
    wrapped(`${entry.when?.edtf ?? "no date"} · ${headOf(line, name)}`, 0),
    wrapped(`${countsOf(line)} · ${entry.id}`, 0),
  ];
  for (const { field, values, rule, disagreement } of fields) {
    lines.push("", `${field}${disagreement === null ? "" : `: ${disagreement}`} (${rule})`);
    for (const { value, witnesses, independent, decision } of values) {
      const by = decision === undefined ? plural(independent, "report") : `corrected by ${decision}`;
      lines.push(wrapped(`${valueOf(field, value, name)} · ${by}`, 2));
      for (const { source, quotes: words } of witnesses) {
        const stated = quotes(words.map(({ text }) => text)).join(" ");
        const uri = uris.get(source);
        if (uri !== undefined) lines.push(wrapped([stated, uri].filter(Boolean).join(" "), 4));
      }
    }
  }
  lines.push("", plural(entry.members.length, "fact"));
  for (const {
    source,
    fact,
    background,
    accepted,
    view: { article, evidence },
  } of members) {
    const marks = [...(background ? ["recalled"] : []), ...(accepted === null ? [] : ["accepted"])];
    lines.push(
      wrapped(
        [article.title ?? article.uri, article.published ?? "", ...marks].filter(Boolean).join(" · "),
        2,
      ),
    );
    lines.push(...quotes(evidence.map(({ text }) => text)).map((quote) => wrapped(quote, 4)));
    lines.push(wrapped(`${source}/${fact}`, 4));
  }
  if (members.length < entry.members.length)
    lines.push(`  and ${entry.members.length - members.length} more`);
  for (const { rel, direction, entry: other } of links) {
    lines.push("", direction === "to" ? `${rel}:` : `by ${rel}:`);
    lines.push(...entryLines(other, name));
  }
  if (questions.length > 0) lines.push("", plural(questions.length, "open question"));
  for (const { id, kind, reasons } of questions)
    lines.push(wrapped(`${kind} · ${reasons.join(", ")} · ${id}`, 2));
  if (decisions.length > 0) lines.push("", plural(decisions.length, "decision"));
  for (const decision of decisions) lines.push(...decisionLines(decision));
  return `${lines.join("\n")}\n`;
}

function valueOf(field: string, value: string, name: Name): string {
  if (field === "place" || field === "about") return name(value);
  if (field !== "participants") return value;
  const at = value.indexOf(" ");
  return `${name(value.slice(at + 1))} (${value.slice(0, at)})`;
}
