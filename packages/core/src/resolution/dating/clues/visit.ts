import type { CalendarValue } from "../../../document/index.ts";
import { addDays } from "../../../record/index.ts";
import type { DatingDoc, Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";
import { presentVerbs } from "../reach.ts";
import { bounds, occurrences } from "./calendar/days.ts";

const STAY = /^(?:visit|trip|tour|stay)$/;

/**
 * "X, who is on a visit to Y, signed ... on 12 November": the visit still lasts, so the day of publication is that day or
 * the next.
 */
export function visitClues({ analysis, grammar }: DatingDoc, told: readonly Told[]): Clue[] {
  return told.flatMap((one): Clue[] => {
    const { value } = one.timex;
    if (value.kind !== "calendar" || value.day === null || one.reach !== "past" || one.quoted || one.caption)
      return [];
    const staying = presentVerbs(grammar[one.place.sentence], one.place.sentence).some(
      ({ verb, first, last }) =>
        verb.lemma === "be" &&
        analysis.tokens
          .slice(Math.max(first, verb.last), Math.min(last, verb.last + 8))
          .some(({ lemma }) => STAY.test(lemma)),
    );
    if (!staying) return [];
    const days =
      value.year === null
        ? occurrences(value as CalendarValue)
        : [bounds(value)?.earliest].filter((day) => day !== undefined);
    return [
      {
        rule: "dating.visit-in-progress",
        span: one.span,
        note: "the visit still lasts",
        stretches: days.map((day) => ({ earliest: day, latest: addDays(day, 1) })),
        trust: TRUST.dated,
      },
    ];
  });
}
