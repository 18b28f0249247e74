import { addDays, type DateClue } from "../../record/index.ts";
import type { Told } from "./article.ts";
import { TRUST, type Clue } from "./clue.ts";

/**
 * A date above the headline is the day on which the page was fetched, or the article's own. It is the article's own when the
 * text bears it out: a day and month in the lead or the dateline that is that day or the one before.
 */
export function confirmedClock(
  clues: readonly DateClue[],
  told: readonly Told[],
  datelineDay: { month: number; day: number } | null,
): Clue | null {
  const clocks = clues.filter(({ rule, latest }) => rule === "date.page-clock" && latest !== null);
  for (const { latest, span } of clocks) {
    if (latest === null) continue;
    const near = (month: number, day: number): boolean =>
      [latest, addDays(latest, -1)].some(
        (iso) => Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day,
      );
    const lead = told.some(
      ({ timex: { value }, lead: leading, caption, reach }) =>
        (leading || caption) &&
        reach !== "ahead" &&
        value.kind === "calendar" &&
        value.month !== null &&
        value.day !== null &&
        (value.year === null || value.year === Number(latest.slice(0, 4))) &&
        near(value.month, value.day),
    );
    if (lead || (datelineDay && near(datelineDay.month, datelineDay.day))) {
      return {
        rule: "dating.confirmed-clock",
        span,
        note: "the date above the headline, borne out by the text",
        stretches: [{ earliest: latest, latest }],
        trust: TRUST.dated,
      };
    }
  }
  return null;
}
