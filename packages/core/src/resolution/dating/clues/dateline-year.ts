import { addDays } from "../../../record/index.ts";
import type { DatingDoc, Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";
import { bounds } from "./calendar/days.ts";
import { datelineDate } from "./dateline.ts";

/**
 * "LIMA, March 9 - ... the talks held from 6 to 9 March 2004", "LIMA, March 9 - ... signed on March 9, 2004": the day in the dateline, which the lead gives with its
 * year. Of another year's day its anniversary is told, in whose lead that day only tells which event is remembered; nobody remembers days from when to when.
 */
export function datelineYearClues({ source, head }: DatingDoc, told: readonly Told[]): Clue[] {
  const dateline = datelineDate(source.text, head);
  if (dateline === null) return [];
  return told.flatMap((one): Clue[] => {
    const { value } = one.timex;
    const date = value.kind === "range" ? value.to : value;
    const own = value.kind === "range" || (one.main && !one.attributive);
    if (date.kind !== "calendar" || date.month !== dateline.month || date.day !== dateline.day) return [];
    const day = bounds(date)?.earliest;
    if (day === undefined || !own || !one.lead || one.caption || one.quoted || one.reach !== "past")
      return [];
    return [
      {
        rule: "dating.dateline-year",
        span: one.span,
        note: "the day in the dateline, with its year",
        stretches: [{ earliest: day, latest: addDays(day, 1) }],
        trust: TRUST.habit,
      },
    ];
  });
}
