import type { DateClue } from "../../../../record/index.ts";
import { NOT_OF_ISSUE } from "../../../stamps/crumbs.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "../clue.ts";
import { besideNames } from "./quiet-stamps.ts";
import { ofReaders, ofTheSite } from "../whose.ts";

/** A line that gives a day and little else is no longer. */
const LONGEST = 120;
/** Lines below the text that may be the article's own. */
const BELOW = 4;
/** Paragraphs above a day of the text's own; farther down it is of a story that is set into the text. */
const MOST_ABOVE = 4;
/** What begins another story, or what readers wrote. */
const OTHERS = /^(?:related|read-also|read-on|more-from|comments|comments-on|comment-form)$/;
/** Lines whose days are of the site. */
const OF_SITE = /^(?:copyright|copyright-name|weather|place-weather|cookies|notice|legal)$/;

const SHORT_DOTTED = /(?<!\d)(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|1[0-2])\.\d{2}(?!\d)/;

/**
 * The one day on the page that stands on a line of its own or beside an author's name, where nothing at the headline names any:
 * from the headline to the end of the text, or above it beside a name, as clocks of sites do not stand. Null where lines give several days:
 * then each may be of another story.
 */
export function onlyDay(
  { text, blocks, states, elements, locale }: DateClueInput,
  monthFirst: boolean | null,
): DateClue | null {
  const first = states.findIndex(({ kind }) => kind === "paragraph");
  const last = states.findLastIndex(({ kind }) => kind === "paragraph");
  const headline = states.findIndex(({ zone }) => zone === "title");
  if (first < 0) return null;
  const from = headline >= 0 && headline < first ? headline : first;
  const days = new Map<string, DateClue | null>();
  let [others, updated, above] = [false, false, 0];
  for (const [i, { span, kind, reasons }] of blocks.entries()) {
    const role = reasons?.[0] ?? "";
    if (i > first && OTHERS.test(role)) others = true;
    if (kind === "paragraph") above += 1;
    if (kind === "paragraph" || span.end - span.start > LONGEST || OF_SITE.test(role)) continue;
    if (ofReaders(elements[i] ?? null)) continue;
    if (others && i > last && role.startsWith("comment")) break;
    const alone = stampOf(text, span.start, span.end);
    const among = alone === null ? dayAmong(text, span.start, span.end) : null;
    const stamp = alone ?? (among && besideNames(text, span, among.span) ? among : null);
    if (stamp === null || stamp.year === null || stamp.month === null || stamp.day === null) continue;
    if (stamp.ambiguous && monthFirst === null) return null;
    // "11.03.17" is written month first as well where English is.
    if (SHORT_DOTTED.test(text.slice(span.start, span.end)) && (locale ?? "en").startsWith("en")) return null;
    const day = dayInOrder(stamp, monthFirst);
    if (day === null) continue;
    const before = blocks[i - 1]?.span;
    const printed =
      before !== undefined && NOT_OF_ISSUE.test(text.slice(before.start, before.end).slice(-30));
    const within = i < last && above > MOST_ABOVE;
    const below = i >= from && i <= last + BELOW && !(others && i > last) && !printed && !within;
    const own = below || (i < from && alone === null && stamp.weekday === null);
    // A day that is said to be that of a change is none, wherever it is printed once more.
    if (stamp.label === "updated") updated = true;
    const clue =
      own && !ofTheSite(elements[i] ?? null)
        ? exactly("date.stamp", day, "the only day that a line of the page gives", span)
        : null;
    days.set(day, days.get(day) ?? clue);
    if (days.size > 1) return null;
  }
  const [only] = days.values();
  return updated ? null : (only ?? null);
}
