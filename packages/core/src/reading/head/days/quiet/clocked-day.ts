import type { DateClue } from "../../../../record/index.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "../clue.ts";
import { labelAbove } from "../labels.ts";
import { ofReaders, ofTheSite } from "../whose.ts";

/** A line that gives a day and what belongs to it is no longer. */
const LONGEST = 100;
/** Paragraphs above a day of the article's own; farther down it is of a story that is set into the text, or a reader's. */
const MOST_ABOVE = 4;
/** Lines that a site's clock is among. */
const TOP = 10;
const HOUR = /(?<![\d:.])\d{1,2}[:：]\d{2}(?![\d/])|\d{1,2}[時시点點]/u;
const OTHERS = /^(?:related|read-also|read-on|more-from|comments|comments-on|comment-form)$/;

/**
 * The one day that a line gives with its hour, down to the end of the text: sites set hours to their stamps and hardly to anything
 * else. Not among the first lines, where their clocks stand, nor behind comments. Null where lines give several.
 */
export function clockedDay(
  { text, blocks, elements }: DateClueInput,
  monthFirst: boolean | null,
): DateClue | null {
  const days = new Map<string, DateClue | null>();
  const last = blocks.findLastIndex(({ kind }) => kind === "paragraph");
  let above = 0;
  for (const [i, { span, kind, reasons }] of blocks.entries()) {
    if (i > last) break;
    if (kind === "paragraph") above += 1;
    if (kind === "paragraph" || kind === "caption" || kind === "credit") continue;
    if (span.end - span.start > LONGEST || !HOUR.test(text.slice(span.start, span.end))) continue;
    if (ofReaders(elements[i] ?? null) || ofTheSite(elements[i] ?? null)) continue;
    const role = reasons?.[0] ?? "";
    const stamp = stampOf(text, span.start, span.end) ?? dayAmong(text, span.start, span.end);
    if (stamp === null || (stamp.ambiguous && monthFirst === null)) continue;
    const day = dayInOrder(stamp, monthFirst);
    if (day === null) continue;
    const own =
      stamp.label !== "updated" &&
      labelAbove(text, blocks[i - 1]?.span) === null &&
      i >= TOP &&
      above <= MOST_ABOVE &&
      !OTHERS.test(role);
    days.set(
      day,
      days.get(day) ??
        (own ? exactly("date.stamp", day, "the only day that a line gives with its hour", span) : null),
    );
    if (days.size > 1) return null;
  }
  return days.values().next().value ?? null;
}
