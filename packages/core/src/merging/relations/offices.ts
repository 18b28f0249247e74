import type { Knowledge, Term } from "@chancery/knowledge";

import { rangeWhen, type HeldRelation } from "../../record/index.ts";
import { compareText } from "../order.ts";
import { contradictionOf } from "./contradictions.ts";
import { officeOf } from "./office-of.ts";
import { boundsOf, stretchWhen, termRow } from "./rows.ts";
import { byFact, daysOf, isOfOtherTime, plainTitle, witness, type ToldRelation } from "./told-relation.ts";

/** Offices of a person in the order of time, by the tables and by articles; what articles say of a term stands with its row. */
export function officesHeld(
  person: string,
  relations: readonly ToldRelation[],
  knowledge: Knowledge,
): HeldRelation[] {
  const own = relations.filter(({ subject }) => subject === person);
  return together(knowledge.offices(person), own, knowledge);
}

/** Holders of an office ("KZ/president") in the order of time, by the tables and by articles. */
export function holdersOf(
  office: string,
  relations: readonly ToldRelation[],
  knowledge: Knowledge,
): HeldRelation[] {
  const polity = knowledge.office(office)?.polity ?? office.slice(0, office.indexOf("/"));
  const told = relations.filter((line) => line.object === polity && officeOf(line, knowledge)?.id === office);
  return together(knowledge.holders(office), told, knowledge);
}

function together(
  terms: readonly Term[],
  relations: readonly ToldRelation[],
  knowledge: Knowledge,
): HeldRelation[] {
  const rows = terms.map((term) => ({ term, held: ofTerm(term, knowledge) }));
  const others = new Map<string, { held: HeldRelation; lines: ToldRelation[] }>();
  const witnesses = new Map<HeldRelation, ToldRelation[]>();
  for (const line of relations.toSorted(byFact)) {
    if (line.type !== "holds-office" || line.negated || isWish(line)) continue;
    const row = rows.find(({ term }) => isOfTerm(line, term, knowledge));
    if (row !== undefined) witnesses.set(row.held, [...(witnesses.get(row.held) ?? []), line]);
    else {
      const contradicted = contradictionOf(line, knowledge) !== null;
      const key = `${line.subject}|${line.object ?? ""}|${String(line.value).toLowerCase()}|${contradicted}`;
      const held = others.get(key)?.held ?? ofArticle(line, contradicted);
      others.set(key, { held, lines: [...(others.get(key)?.lines ?? []), line] });
    }
  }
  return [
    ...rows.map(({ held }) => ({ ...held, witnesses: (witnesses.get(held) ?? []).map(witness) })),
    ...[...others.values()].map(({ held, lines }) => ({
      ...held,
      when: toldFor(lines),
      witnesses: lines.map(witness),
    })),
  ].sort(
    (a, b) =>
      compareText(a.when?.earliest ?? a.when?.latest ?? "9", b.when?.earliest ?? b.when?.latest ?? "9") ||
      compareText(a.subject, b.subject) ||
      compareText(a.value ?? "", b.value ?? ""),
  );
}

const isWish = ({ status }: ToldRelation): boolean => status !== "actual" && status !== "ongoing";

/** Whether an article speaks of this very term: the office, and a day on which the term can hold. */
function isOfTerm(line: ToldRelation, term: Term, knowledge: Knowledge): boolean {
  if (term.person !== line.subject || isOfOtherTime(line)) return false;
  const office = officeOf(line, knowledge);
  const days = daysOf(line);
  if (office?.id !== term.office || days === null) return false;
  const [start, end] = [boundsOf(term.from), boundsOf(term.to)];
  return (start === null || start.earliest <= days.latest) && (end === null || days.earliest <= end.latest);
}

function ofTerm({ person, office, from, to, acting }: Term, knowledge: Knowledge): HeldRelation {
  const { polity = null, title = office } = knowledge.office(office) ?? {};
  return {
    type: "holds-office",
    subject: person,
    object: polity,
    value: acting ? `acting ${title}` : title,
    when: stretchWhen(from, to),
    witnesses: [],
    row: termRow(person, office, from),
    contradicted: false,
  };
}

const ofArticle = ({ subject, object, value }: ToldRelation, contradicted: boolean): HeldRelation => ({
  type: "holds-office",
  subject,
  object,
  value: value === null ? null : String(value),
  when: null,
  witnesses: [],
  row: null,
  contradicted,
});

/** From the first to the last day for which articles tell it; of a former office the days by which it had ended. */
export function toldFor(lines: readonly ToldRelation[]): HeldRelation["when"] {
  const former = lines.every(
    ({ value }) => typeof value === "string" && plainTitle(value) !== value && isPast(value),
  );
  const days = lines.flatMap((line) => daysOf(line) ?? []);
  const first = days.map(({ earliest }) => earliest).sort(compareText)[0] ?? null;
  const last =
    days
      .map(({ latest }) => latest)
      .sort(compareText)
      .at(-1) ?? null;
  if (first === null && last === null) return null;
  return former ? rangeWhen(null, first) : rangeWhen(first, last);
}

const isPast = (value: string): boolean => /^(?:former|ex|late|past|onetime|one-time)\b/i.test(value);
