import { dayFromNumber } from "../../record/index.ts";
import { sidesOf } from "../events/account.ts";
import { REPORTED_WITHIN } from "../events/thresholds.ts";
import { once } from "../once.ts";
import { distinct } from "../order.ts";
import type { LinkLine } from "./link-line.ts";
import { canContain, canLieWithin, LONGEST, RANKS, rankOf, TOUR } from "./parts.ts";
import { CHANGED_WITHIN, windowOf } from "./plans.ts";

/**
 * Under which keys an entry is filed for links, under which it looks for what bears on it (what it is part of, what came
 * of it), and under which those stand on whom it bears. The days that it covers are keys for parts, the months of a plan
 * for what came of it: so one more meeting concerns the plans of that month, and not its meetings.
 */
export interface LinkKeys {
  readonly files: readonly string[];
  readonly looks: readonly string[];
  readonly bears: readonly string[];
}

const PAIRED = 5;

export const linkKeysOf = once((line: LinkLine): LinkKeys => {
  const whos = whosOf(line);
  const [part, outcome] = [partKeys(line, whos), outcomeKeys(line, whos)];
  return {
    files: distinct([...part.files, ...outcome.files]),
    looks: distinct([...part.looks, ...outcome.looks]),
    bears: distinct([...part.bears, ...outcome.bears]),
  };
});

function partKeys(line: LinkLine, whos: readonly string[]): LinkKeys {
  const [within, contains] = [canLieWithin(line), canContain(line)];
  const days = within || contains ? daysOf(line) : [];
  const keys = (kind: string, ranks: readonly number[]): string[] =>
    ranks.flatMap((rank) => days.flatMap((day) => whos.map((who) => `${kind}|${rank}|${who}|${day}`)));
  const rank = rankOf(line);
  return {
    files: [...(within ? keys("part", [rank]) : []), ...(contains ? keys("whole", [rank]) : [])],
    looks: within
      ? keys(
          "whole",
          RANKS.filter((other) => other > rank || rank === TOUR),
        )
      : [],
    bears: contains
      ? keys(
          "part",
          RANKS.filter((other) => other < rank || rank === TOUR),
        )
      : [],
  };
}

function outcomeKeys(line: LinkLine, whos: readonly string[]): LinkKeys {
  const months = monthsOf(line);
  const keys = (kind: string): string[] =>
    months.flatMap((month) => whos.map((who) => `${kind}|${line.family}|${who}|${month}`));
  if (line.mood === "hypothetical") return { files: [], looks: [], bears: [] };
  if (line.negated) return { files: keys("not"), looks: [], bears: [...keys("plan"), ...keys("held")] };
  if (line.mood === "planned")
    return { files: keys("plan"), looks: [...keys("held"), ...keys("not")], bears: [] };
  return { files: keys("held"), looks: keys("not"), bears: keys("plan") };
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

function stretchOf({ from, to, news, negated, reported }: LinkLine): { first: number; last: number } | null {
  if (from !== null && to !== null) return { first: from, last: to };
  // "has arrived for a state visit", in the paper of the day: it happened in the days before.
  if (!negated && from === null && to === null && reported !== null)
    return { first: reported - REPORTED_WITHIN, last: reported };
  // "The visit was called off": a denial that names no day is looked for around its own.
  return negated && news !== null ? { first: news, last: news } : null;
}
