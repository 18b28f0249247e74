import { addDays } from "../../../record/index.ts";
import type { DatingDoc, Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";

const NEAR = 300;

/** "The X Agreement was signed on December 21": the row of the agreement gives that day its year. */
export function agreementClues({ analysis, names, knowledge }: DatingDoc, told: readonly Told[]): Clue[] {
  return names.flatMap((name): Clue[] => {
    const [id] = name.candidates;
    if (name.kind !== "agreement" || id === undefined) return [];
    const signed = knowledge.entity(id)?.from ?? null;
    const match = /^\d{4}-(\d{2})-(\d{2})$/.exec(signed ?? "");
    if (signed === null || !match) return [];
    const sentence = analysis.tokens[name.first]?.sentence;
    const same = told.find(
      ({ timex: { value }, place, reach }) =>
        place.sentence === sentence &&
        reach !== "ahead" &&
        value.kind === "calendar" &&
        value.year === null &&
        value.month === Number(match[1]) &&
        value.day === Number(match[2]),
    );
    if (!same) return [];
    return [
      {
        rule: "dating.signing-day",
        span: same.span,
        note: `${knowledge.entity(id)?.name ?? id}: signed ${signed}`,
        stretches: [{ earliest: signed, latest: addDays(signed, NEAR) }],
        trust: TRUST.known,
      },
    ];
  });
}
