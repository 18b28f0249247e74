import { isProse, type Line } from "../lines/line.ts";
import type { LineRule } from "../rules/rule.ts";
import { stampDay } from "../stamps/fields.ts";
import { stampOf } from "../stamps/stamp.ts";

/** A day, or a month with its year, on a line of its own, over what happened then. */
const DAY_HEAD: LineRule = { id: "heading.day", kind: "heading", weight: 90, test: () => false };
export const DAY_HEAD_ALONE: readonly LineRule[] = [DAY_HEAD];

/** Fewer are stamps. */
const FEWEST = 3;
/** "Wednesday, 5 September 2019" and its like. */
const LONGEST = 40;

/**
 * The lines of a chronicle or a digest that are nothing but a day or a month, each right over prose and below prose: "5 June 2019", and what happened then. The
 * topmost is the article's own stamp where no prose stands above it and the days do not go on from it.
 */
export function dayHeads(lines: readonly Line[]): ReadonlySet<number> {
  const over: DayHead[] = [];
  let told = false;
  let open = false;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const day = next !== undefined && isProse(next) ? dayOf(line) : null;
    const below = i === 0 || isProse(lines[i - 1] as Line);
    if (day !== null && (below || !told)) {
      // Above the text only the line next to it can head it.
      open ||= over.length === 0 && !told;
      over.push({ at: i, day });
    }
    told ||= isProse(line);
  }
  const heads = over.length < 2 ? over : withShort(lines, over);
  if (heads.length < FEWEST || new Set(heads.map(({ day }) => day)).size < 2) return NONE;
  // Without a year they are a chronicle's where they go on from each other; days of comments and of other stories come as they please.
  if (heads.some(({ day }) => day.startsWith(YEARLESS)) && !inOrder(heads.map(({ day }) => day))) return NONE;
  const [first, second] = heads;
  const goesOn = first !== undefined && second !== undefined && first.day < second.day;
  return new Set((open && !goesOn ? heads.slice(1) : heads).map(({ at }) => at));
}

interface DayHead {
  readonly at: number;
  readonly day: string;
}

/** With the days over a short sentence too ("Talks at Oslo."), where all of them stand in order. */
function withShort(lines: readonly Line[], heads: readonly DayHead[]): readonly DayHead[] {
  const [top] = heads;
  const byLine = new Map(heads.map((head) => [head.at, head]));
  const all = lines.flatMap((line, at): DayHead[] => {
    const head = byLine.get(at);
    if (head !== undefined) return [head];
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (top === undefined || at < top.at || above === undefined || below === undefined) return [];
    const day = isSentence(above) && isSentence(below) ? dayOf(line) : null;
    return day === null ? [] : [{ at, day }];
  });
  return inOrder(all.map(({ day }) => day)) ? all : heads;
}

const isSentence = (line: Line): boolean => isProse(line) || (line.terminal && line.words.length >= SHORTEST);
const SHORTEST = 3;

const NONE: ReadonlySet<number> = new Set();
const YEARLESS = "--";
/** "21 February", "March 4-5", "Monday, 5 March": nothing but the day. */
const PLAIN_DAY =
  /^(?:\p{L}+day,? )?(?:\d{1,2}(?:[-\u2013]\d{1,2})?(?:st|nd|rd|th)? \p{L}+|\p{L}+ \d{1,2}(?:[-\u2013]\d{1,2})?(?:st|nd|rd|th)?)[:.]?$/u;

/** None is before the one above it, but for one turn of the year. */
function inOrder(days: readonly string[]): boolean {
  const back = days.filter((day, i) => i > 0 && day < (days[i - 1] ?? "")).length;
  return back === 0 || (back === 1 && (days.at(-1) ?? "") < (days[0] ?? ""));
}

/** The day, or the month where no day is named; null for a line that is anything else or more than that. */
function dayOf({ text }: Line): string | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  // "4-5 March": from the first of them on.
  const one = text.replace(/^(\D*\d{1,2})[-\u2013]\d{1,2}(?=\D*$)/, "$1");
  const stamp = stampOf(one, 0, one.length);
  if (stamp === null || stamp.label !== null || stamp.clock || stamp.ambiguous) return null;
  const { year, month, day } = stamp;
  if (month === null) return null;
  if (year === null)
    return day === null || !PLAIN_DAY.test(text)
      ? null
      : `${YEARLESS}${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return day === null ? `${year}-${String(month).padStart(2, "0")}` : stampDay(stamp);
}
