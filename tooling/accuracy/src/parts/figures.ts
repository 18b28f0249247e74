import type { ArticleRecord, FigureFact } from "@chancery/core";

import type { Alignment } from "../align.ts";
import { type ArticleAnswers, type FigureAnswer, list } from "../answers.ts";
import type { Tallies } from "../tally.ts";
import { isAmong } from "../text.ts";

/** The value to one in a thousand and the unit; of what is required also bound, owners, period and qualifiers. */
function answers(x: FigureAnswer, fact: FigureFact, keyOf: Alignment["keyOf"]): boolean {
  if (Math.abs(fact.value - x.value) > 1e-3 * Math.abs(x.value)) return false;
  if (x.unit && !x.unit.some((unit) => unit.toLowerCase() === fact.unit.toLowerCase())) return false;
  if (x.optional) return true;
  const owners = fact.of.map((id) => keyOf(id));
  return (
    (x.bound === undefined || list(x.bound).includes(fact.bound)) &&
    list(x.of).every((key) => owners.includes(key)) &&
    (x.period === undefined || isAmong(list(x.period), fact.period?.edtf)) &&
    list(x.qualifiers).every((qualifier) => fact.qualifiers.includes(qualifier))
  );
}

export function scoreFigures(
  record: ArticleRecord,
  { figures }: ArticleAnswers,
  { keyOf }: Alignment,
  name: string,
  tallies: Tallies,
): void {
  const tally = tallies.of("figures");
  const left = new Set(record.facts.filter((fact) => fact.kind === "figure"));
  for (const answer of figures.toSorted(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const found = [...left].find((fact) => answers(answer, fact, keyOf));
    if (found) left.delete(found);
    if (!answer.optional)
      tally.add(
        found !== undefined,
        `${name} ${answer.value} ${answer.unit?.[0] ?? ""} ${list(answer.bound)[0] ?? ""} ${list(answer.of).join("+")} ${list(answer.period)[0] ?? ""}`,
      );
  }
  for (const fact of left)
    tally.addExtra(
      `${name} ${fact.measure} ${fact.value} ${fact.unit} ${fact.bound} of ${fact.of.map((id) => keyOf(id)).join("+")} ${fact.period?.edtf ?? ""} [${fact.rule}]`,
    );
}
