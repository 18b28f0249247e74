import { dayNumber } from "../../../../record/index.ts";
import { stampDay } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import type { DateClueInput } from "../clue.ts";

/** "On Wednesday, 30th March 2022, the council met": a weekday and the day in full are told of news. */
const FULL_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}(?:st|nd|rd|th)?),? (?:19|20)\d{2}\b/gu;
/** Paragraphs that tell what is new. */
const LEAD = 2;
/** No report is in print so many days after what its first paragraphs tell of. */
const LONG = 45;

/** Whether a day lies long after every day that the text's first paragraphs tell of in full: then it is no day of theirs but of the page. */
export function isLongAfterLead({ text, blocks }: DateClueInput, day: string | null): boolean {
  if (day === null) return false;
  const days = blocks
    .filter(({ kind }) => kind === "paragraph")
    .slice(0, LEAD)
    .flatMap(({ span }) => text.slice(span.start, span.end).match(FULL_DAY) ?? [])
    .flatMap((written) => {
      const stamp = stampOf(written, 0, written.length);
      return (stamp && stampDay(stamp)) ?? [];
    });
  return days.length > 0 && days.every((told) => dayNumber(day) - dayNumber(told) > LONG);
}
