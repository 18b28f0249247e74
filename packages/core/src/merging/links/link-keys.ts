import { dayFromNumber } from "../../record/index.ts";
import { sidesOf } from "../events/account.ts";
import { distinct } from "../order.ts";
import { CHANGED_WITHIN, windowOf } from "./plans.ts";
import type { LinkLine } from "./link-line.ts";
import { canContain, canLieWithin, LONGEST } from "./parts.ts";

const PAIRED = 5;

/**
 * Under which keys an entry meets what it may be linked with: the days it covers, for parts of it and what it is part of;
 * the months of a plan, for what came of it and for denials.
 */
export function linkKeysOf(line: LinkLine): string[] {
  const whos = whosOf(line);
  const days = canContain(line) || canLieWithin(line) ? daysOf(line) : [];
  return distinct([
    ...days.flatMap((day) => whos.map((who) => `part|${who}|${day}`)),
    ...monthsOf(line).flatMap((month) => whos.map((who) => `plan|${line.family}|${who}|${month}`)),
  ]);
}

function whosOf(line: LinkLine): string[] {
  const sides = sidesOf(line).slice(0, PAIRED);
  return distinct([
    ...line.people.slice(0, 2 * PAIRED),
    ...sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}~${b}`)),
    ...(sides.length === 1 ? sides : []),
    ...line.agreements,
  ]);
}

function daysOf({ from, to }: LinkLine): number[] {
  if (from === null || to === null || to - from > LONGEST) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Months of what happened; of a plan those in which it may come about. */
function monthsOf(line: LinkLine): string[] {
  const window = line.mood === "actual" ? stretchOf(line) : windowOf(line);
  if (window === null || window.last - window.first > 3 * CHANGED_WITHIN) return [];
  const months: string[] = [];
  for (let day = window.first; day <= window.last; day += 28) months.push(dayFromNumber(day).slice(0, 7));
  return distinct([...months, dayFromNumber(window.last).slice(0, 7)]);
}

function stretchOf({ from, to, told, negated }: LinkLine): { first: number; last: number } | null {
  if (from !== null && to !== null) return { first: from, last: to };
  // "The visit was called off": a denial that names no day is looked for around its own.
  return negated && told[0] !== null ? { first: told[0], last: told[0] } : null;
}
