import type { DateClue } from "../../../record/index.ts";
import { dayAmong } from "../../stamps/day-among.ts";
import { dayInOrder } from "../../stamps/fields.ts";
import { stampOf } from "../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "./clue.ts";
import { besideNames } from "./quiet-stamps.ts";
import { ofTheSite } from "./whose.ts";

/** Lines between a stamp and the headline below it: a day alone, and one with its hour. */
const NEAR = 6;
const NEAR_WITH_HOUR = 16;
/** A stamp is short. */
const LONGEST = 70;

/**
 * The one day above the headline, where nothing else names any, and it looks as stamps do and clocks of sites do not: without a
 * weekday, near the headline, no weather on the page. Null where several days stand there: then they are of other stories.
 */
export function headStamp(
  { text, blocks, states, elements }: DateClueInput,
  monthFirst: boolean | null,
): DateClue | null {
  const headline = states.findIndex(({ zone }) => zone === "title");
  if (headline < 1) return null;
  const days = new Map<string, DateClue>();
  for (let i = 0; i < headline; i += 1) {
    const { span, reasons } = blocks[i] as (typeof blocks)[number];
    if (/weather/.test(reasons?.join(" ") ?? "")) return null;
    if (span.end - span.start > LONGEST || ofTheSite(elements[i] ?? null)) continue;
    const among = dayAmong(text, span.start, span.end);
    const stamp =
      stampOf(text, span.start, span.end) ?? (among && besideNames(text, span, among.span) ? among : null);
    if (stamp === null || stamp.year === null) continue;
    if (stamp.ambiguous && monthFirst === null) return null;
    const day = dayInOrder(stamp, monthFirst);
    if (day === null) continue;
    const near = headline - i <= (stamp.clock ? NEAR_WITH_HOUR : NEAR);
    const own = near && stamp.weekday === null && stamp.label !== "updated";
    if (!own || days.has(day)) return null;
    days.set(day, exactly("date.stamp", day, "the only day above the headline, as stamps have it", span));
  }
  const [only] = days.values();
  return days.size === 1 ? (only ?? null) : null;
}
