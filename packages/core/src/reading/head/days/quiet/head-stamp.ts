import type { DateClue } from "../../../../record/index.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "../clue.ts";
import { besideNames, tellsReadingTime } from "./quiet-stamps.ts";
import { ofTheSite } from "../whose.ts";

/** Lines between a stamp and the headline below it: a day alone, and one with its hour. */
const NEAR = 6;
const NEAR_WITH_HOUR = 16;
/** So near the headline stands what is printed with it, whatever the top of the page shows. */
const RIGHT_ABOVE = 3;
/** Lines that a site's clock is among. */
const TOP = 10;
const OF_OTHERS = /^(?:related|read-also|read-on|more-from)$/;
/** "Back to all posts": the way from this one to the others. */
const BACK = /^[\s<←«‹]*back\b/iu;
/** A stamp is short. */
const LONGEST = 70;

interface Shown {
  readonly clue: DateClue;
  readonly day: string;
  readonly line: number;
  readonly clock: boolean;
  readonly weekday: boolean;
  readonly updated: boolean;
}

/**
 * The day above the headline, where nothing else names any, and it looks as stamps do and clocks of sites do not: the only one there,
 * without a weekday, near the headline, no weather on the page; or the only one right above it, whatever clock heads the page, with its
 * weekday where readers wrote later.
 * A page without a headline is asked above its text.
 */
export function headStamp(input: DateClueInput, monthFirst: boolean | null): DateClue | null {
  const { states, blocks } = input;
  const titled = states.findIndex(({ zone }) => zone === "title");
  const headline = titled < 0 ? blocks.findIndex(({ kind }) => kind === "paragraph") : titled;
  const shown = headline < 1 ? null : daysAbove(input, headline, monthFirst);
  const [only] = shown ?? [];
  if (shown === null || only === undefined) return null;
  const near = headline - only.line <= (only.clock ? NEAR_WITH_HOUR : NEAR);
  if (shown.length === 1 && titled >= 0 && near && !only.weekday && !only.updated) return only.clue;
  return rightAbove(shown, headline, commentedLater(input, headline, monthFirst));
}

/** The one day of the lines right above a headline; none where others stand near. */
function rightAbove(shown: readonly Shown[], headline: number, last: string): DateClue | null {
  const near = shown.filter(({ line, updated }) => headline - line <= NEAR && !updated);
  const only = near.at(-1);
  if (only === undefined || headline - only.line > RIGHT_ABOVE) return null;
  if (near.some(({ day }) => day !== only.day)) return null;
  // "Monday, 12 January 2026" is a site's clock; with its hour and below the top of the page it is none.
  const own = !only.weekday || (only.clock && only.line >= TOP) || only.day < last;
  return own ? only.clue : null;
}

/** The last day that a line below gives with its hour, as readers' words have it: a site's clock shows no earlier one. */
function commentedLater(
  { text, blocks }: DateClueInput,
  headline: number,
  monthFirst: boolean | null,
): string {
  let last = "";
  for (const { kind, span } of blocks.slice(headline)) {
    if (kind === "paragraph" || span.end - span.start > LONGEST) continue;
    const stamp = stampOf(text, span.start, span.end);
    const day = stamp?.clock === true ? dayInOrder(stamp, monthFirst) : null;
    if (day !== null && day > last) last = day;
  }
  return last;
}

/** Every day on the lines above a headline; null where figures may be read both ways, or the weather stands there. */
function daysAbove(
  { text, blocks, elements }: DateClueInput,
  headline: number,
  monthFirst: boolean | null,
): Shown[] | null {
  const shown: Shown[] = [];
  for (const [line, { span, reasons }] of blocks.slice(0, headline).entries()) {
    if (/weather/.test(reasons?.join(" ") ?? "")) return null;
    if (span.end - span.start > LONGEST || ofTheSite(elements[line] ?? null)) continue;
    // "You may also like", and below it another story's day and headline.
    const before = blocks[line - 1];
    if (
      before &&
      OF_OTHERS.test(before.reasons?.[0] ?? "") &&
      !BACK.test(text.slice(before.span.start, before.span.end))
    )
      continue;
    const among = dayAmong(text, span.start, span.end);
    const credits = among !== null && (besideNames(text, span, among.span) || tellsReadingTime(text, span));
    const stamp = stampOf(text, span.start, span.end) ?? (credits ? among : null);
    if (stamp === null || stamp.year === null) continue;
    if (stamp.ambiguous && monthFirst === null) return null;
    const day = dayInOrder(stamp, monthFirst);
    if (day === null) continue;
    const clue = exactly("date.stamp", day, "the day above the headline, as stamps have it", span);
    const [weekday, updated] = [stamp.weekday !== null, stamp.label === "updated"];
    shown.push({ clue, day, line, clock: stamp.clock, weekday, updated });
  }
  return shown;
}
