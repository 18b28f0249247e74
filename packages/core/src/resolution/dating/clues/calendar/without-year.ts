import { TRUST, type Clue } from "../../clue.ts";
import { around } from "./days.ts";
import { clueOf, FRESH, type DateTold } from "./telling.ts";

/** A date without a year is the nearest one: within so many days. Beyond, a writer gives the year. */
const NEAR = 300;

/** What a day and month without a year bound; `days` are all that they can mean. */
export function withoutYear(date: DateTold, days: readonly string[]): readonly Clue[] {
  const { told, value, lead, file, dateline } = date;
  const { reach, caption } = told;
  const name = `${value.month}-${value.day}`;
  if (reach === "past" || caption) {
    const past = clueOf(
      told,
      "dating.past-day",
      `${name} is told as past`,
      around(days, 0, NEAR),
      TRUST.habit,
    );
    // Who writes "on Tuesday" of the news gives older days by month and day.
    const older = lead !== null && !caption && !dateline && value.weekday === null;
    if ((!told.lead && !caption) || !told.main || file || older) return [past];
    return [
      past,
      clueOf(told, "dating.news-day", "news is days old at most", around(days, 0, FRESH), TRUST.habit),
    ];
  }
  if (reach === "ahead")
    return [
      clueOf(told, "dating.coming-day", `${name} is not over`, around(days, NEAR, 0), TRUST.dated),
      clueOf(
        told,
        "dating.ahead-of-day",
        "what will be on a day is told before it",
        around(days, NEAR, -1),
        TRUST.habit,
      ),
    ];
  if (reach === "present" && told.lead && told.main && !told.attributive)
    return [
      clueOf(told, "dating.present-day", `${name} is told as present`, around(days, 1, 1), TRUST.dated),
    ];
  return [];
}
