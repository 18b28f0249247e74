import { addDays } from "../../../record/index.ts";
import type { DatingDoc, Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";
import { firstDay } from "./edtf-bounds.ts";

/** A month without a year lies within so many days. */
const NEAR = 330;
const TAKING = /^(?:take|assume|enter|win|elect|inaugurate|swear|appoint|become)$/;

/**
 * "Abiy, who took office in April": the month in which a known term began, without its year, puts the day of publication within
 * the months after it.
 */
export function accessionClues({ analysis, names, knowledge }: DatingDoc, told: readonly Told[]): Clue[] {
  return told.flatMap((one): Clue[] => {
    const { value } = one.timex;
    if (value.kind !== "calendar" || value.year !== null || value.month === null || value.pointing !== null)
      return [];
    if (value.yearOffset !== null || one.quoted || one.reach !== "past") return [];
    const { sentence } = one.place;
    const { first, last } = analysis.sentences[sentence] ?? { first: 0, last: 0 };
    const before = analysis.tokens.slice(Math.max(first, one.place.token - 6), one.place.token);
    if (
      !before.some(({ lemma }) => TAKING.test(lemma)) ||
      !before.some(({ norm }) => /^(?:office|power|president|premier|minister|in)$/.test(norm))
    )
      return [];
    const starts = names
      .filter(
        ({ kind, first: at, candidates }) =>
          kind === "person" && candidates.length === 1 && at >= first && at < last,
      )
      .flatMap(({ candidates }) => knowledge.offices(candidates[0] ?? ""))
      .map(({ from }) => firstDay(from))
      .filter((day) => day !== null && Number(day.slice(5, 7)) === value.month);
    const days = [...new Set(starts)].filter((day) => day !== null);
    if (days.length === 0) return [];
    return [
      {
        rule: "dating.took-office",
        span: one.span,
        note: `the term began ${days.join(" or ")}`,
        stretches: days.map((day) => ({ earliest: day, latest: addDays(day, NEAR) })),
        trust: TRUST.known,
      },
    ];
  });
}
