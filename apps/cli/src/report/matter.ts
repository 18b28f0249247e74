import type { AgreementView, EntryLine, EntryPage, Members, Offices } from "@chancery/services";

import { printable } from "../say.ts";
import { entryLines, nameIn } from "./entry.ts";
import { quotes } from "./fact.ts";
import { columns, plural, wrapped } from "./text.ts";

/** An agreement for people: parties, steps by day, and what other agreements have to do with it. */
export function agreementReport(view: AgreementView): string {
  const { id, name, signed, ended, parties, steps, edges, questions, names, redirectedFrom } = view;
  const called = nameIn(names);
  const stay = [
    ...(signed === null ? [] : [`signed ${signed}`]),
    ...(ended === null ? [] : [`ended ${ended}`]),
  ];
  const lines = [
    ...(redirectedFrom === null ? [] : [`${redirectedFrom} is now ${id}`, ""]),
    printable(name),
    wrapped([id, ...stay].join(" · "), 0),
    "",
    plural(parties.length, "party", "parties"),
    ...parties.map(({ entity }) => `  ${called(entity)}`),
    "",
    plural(steps.length, "step"),
    ...steps.flatMap(({ when, line }) =>
      line === null ? [] : [`  ${when?.edtf ?? "no date"}`, ...entryLines(line, called, 4)],
    ),
    "",
    plural(edges.length, "tie to other agreements", "ties to other agreements"),
  ];
  for (const { rel, from, to, certain, row, quotes: stated } of edges) {
    const said = certain ? "" : " (not certain)";
    lines.push(wrapped(`${called(from)} ${rel} ${called(to)}${said}`, 2));
    lines.push(...quotes(stated.map(({ text }) => text)).map((quote) => wrapped(quote, 4)));
    if (row !== null) lines.push(wrapped(`knowledge: ${row}`, 4));
  }
  if (questions.length > 0) lines.push("", plural(questions.length, "open question"));
  for (const { kind, reasons } of questions) lines.push(wrapped(`${kind} · ${reasons.join(", ")}`, 2));
  return `${lines.join("\n")}\n`;
}

/** Members of a body on a day, and by whom that is said. */
export function membersReport({ body, day, members, names }: Members): string {
  const name = nameIn(names);
  const rows = members.map(({ member, is, since, row, witnesses, contradicted }) => [
    name(member),
    is,
    since === null ? "" : `since ${since}`,
    [
      ...(row === null ? [] : ["tables"]),
      ...(witnesses.length > 0 ? [plural(witnesses.length, "article")] : []),
      ...(contradicted ? ["contradicted"] : []),
    ].join(", "),
  ]);
  const head = `${name(body)} on ${day}: ${plural(rows.length, "member")}; who is not listed is not known to be out`;
  return `${[head, ...columns(rows)].join("\n")}\n`;
}

/** A person, a state, a body: offices, and what it took part in, the newest first. */
export function entityReport({
  id,
  name,
  offices,
  entries,
}: {
  readonly id: string;
  readonly name: string;
  readonly offices: Offices | null;
  readonly entries: EntryPage;
}): string {
  const lines = [printable(name), id];
  if (offices !== null) {
    const called = nameIn(offices.names);
    lines.push("", plural(offices.held.length, "office"));
    lines.push(
      ...columns(
        offices.held.map(({ when, value, object, witnesses, row, contradicted }) => [
          when?.edtf ?? "",
          printable([value ?? "", object === null ? "" : called(object)].filter(Boolean).join(", ")),
          [
            ...(row === null ? [] : ["tables"]),
            ...(witnesses.length > 0 ? [plural(witnesses.length, "article")] : []),
            ...(contradicted ? ["contradicted"] : []),
          ].join(", "),
        ]),
      ),
    );
  }
  lines.push("", plural(entries.items.length, "event"));
  for (const entry of entries.items) {
    lines.push(`  ${entry.when?.edtf ?? "no date"}`, ...entryLines(entry, nameIn(entries.names), 4));
  }
  if (entries.cursor !== null) lines.push("  and older ones: see chancery timeline");
  return `${lines.join("\n")}\n`;
}

/** The events that the facts of an article are part of. */
export function articleEntriesReport(found: readonly { fact: string; entry: EntryLine }[]): string {
  const lines = found.flatMap(({ fact, entry }) => [
    wrapped(`${fact} · ${entry.when?.edtf ?? "no date"}`, 0),
    ...entryLines(entry, printable),
  ]);
  return `${lines.join("\n")}\n`;
}
