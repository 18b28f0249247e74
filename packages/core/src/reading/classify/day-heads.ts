import { isProse, type Line } from "../lines/line.ts";
import type { LineRule } from "../rules/rule.ts";
import { stampDay } from "../stamps/fields.ts";
import { stampOf } from "../stamps/stamp.ts";

/** A whole day, or a month with its year, on a line of its own, over what happened then. */
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
  const heads: { readonly at: number; readonly day: string }[] = [];
  let told = false;
  let open = false;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const day = next !== undefined && isProse(next) ? dayOf(line) : null;
    const below = i === 0 || isProse(lines[i - 1] as Line);
    if (day !== null && (below || !told)) {
      // Above the text only the line next to it can head it.
      open ||= heads.length === 0 && !told;
      heads.push({ at: i, day });
    }
    told ||= isProse(line);
  }
  if (heads.length < FEWEST || new Set(heads.map(({ day }) => day)).size < 2) return NONE;
  const [first, second] = heads;
  const goesOn = first !== undefined && second !== undefined && first.day < second.day;
  return new Set((open && !goesOn ? heads.slice(1) : heads).map(({ at }) => at));
}

const NONE: ReadonlySet<number> = new Set();

/** The day, or the month where no day is named; null for a line that is anything else or more than that. */
function dayOf({ text }: Line): string | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const stamp = stampOf(text, 0, text.length);
  if (stamp === null || stamp.label !== null || stamp.clock || stamp.ambiguous) return null;
  const { year, month, day } = stamp;
  if (year === null || month === null) return null;
  return day === null ? `${year}-${String(month).padStart(2, "0")}` : stampDay(stamp);
}
