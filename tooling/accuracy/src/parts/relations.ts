import type { ArticleRecord, RelationFact } from "@chancery/core";

import type { Alignment } from "../align.ts";
import { type ArticleAnswers, list, type RelationAnswer } from "../answers.ts";
import type { Tallies } from "../tally.ts";

const isPast = ({ value, when }: RelationFact): boolean =>
  /\b(?:former|ex|late|outgoing)\b/i.test(String(value)) || when?.latest != null;

/** An object of undefined among the accepted ones leaves it open. */
function objectFits({ object, anyObject }: RelationAnswer, key: string | null): boolean {
  if (object === undefined || anyObject) return true;
  const accepted = list<string | undefined>(object);
  return accepted.includes(undefined) || accepted.includes(key ?? "");
}

const answers = (x: RelationAnswer, fact: RelationFact, keyOf: Alignment["keyOf"]): boolean =>
  fact.type === x.type &&
  (x.subject === "*" || keyOf(fact.subject) === x.subject) &&
  (x.negated ?? false) === fact.negated &&
  objectFits(x, keyOf(fact.object)) &&
  (!x.ended || isPast(fact)) &&
  (!x.value || x.value.test(String(fact.value))) &&
  (x.number === undefined || Number(fact.value) === x.number);

export function scoreRelations(
  record: ArticleRecord,
  { relations }: ArticleAnswers,
  { keyOf }: Alignment,
  name: string,
  tallies: Tallies,
): void {
  const tally = tallies.of("relations");
  const left = new Set(record.facts.filter((fact) => fact.kind === "relation"));
  for (const answer of relations.toSorted(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const found = [...left].find((fact) => answers(answer, fact, keyOf));
    if (found) left.delete(found);
    const what = [list<string | undefined>(answer.object)[0], answer.value, answer.number]
      .filter(Boolean)
      .join(" ");
    if (!answer.optional) tally.add(found !== undefined, `${name} ${answer.subject} ${answer.type} ${what}`);
  }
  for (const fact of left) {
    const [evidence] = fact.evidence;
    const words = evidence ? record.source.text.slice(evidence.start, evidence.end).slice(0, 110) : "";
    tally.addExtra(
      `${name} ${keyOf(fact.subject)} ${fact.type} ${keyOf(fact.object)} ${fact.value ?? ""} [${fact.rule}] | ${words}`,
    );
  }
}
