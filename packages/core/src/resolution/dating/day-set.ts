import { dayFromNumber, dayNumber, weekday } from "../../record/index.ts";

/** The days that a document may have been published on lie from FIRST to LAST. */
export const FIRST = "1850-01-01";
export const LAST = "2149-12-31";
const ORIGIN = dayNumber(FIRST);
const SIZE = dayNumber(LAST) - ORIGIN + 1;
const FIRST_WEEKDAY = weekday(FIRST);

/** Half-known stretch of days, both ends included; null = unbounded. */
export interface Stretch {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const index = (day: string): number => Math.min(SIZE - 1, Math.max(0, dayNumber(day) - ORIGIN));

/** Unbroken stretches of days counted from FIRST, both ends included: in order, apart by a day at least. */
class Runs {
  readonly ends: number[] = [];

  /** Adds a run that begins no earlier than the last one. */
  add(from: number, to: number): void {
    const { ends } = this;
    const last = ends.length - 1;
    if (last > 0 && from <= (ends[last] as number) + 1) ends[last] = Math.max(ends[last] as number, to);
    else ends.push(from, to);
  }
}

/** One clue is asked more than once, and days without a year are the same hundreds of stretches in article after article. */
const known = new WeakMap<readonly Stretch[], readonly number[]>();

/** The union of the stretches, as far as the calendar goes. */
function runsOf(stretches: readonly Stretch[]): readonly number[] {
  let runs = known.get(stretches);
  if (runs === undefined) {
    runs = unionOf(stretches);
    known.set(stretches, runs);
  }
  return runs;
}

function unionOf(stretches: readonly Stretch[]): readonly number[] {
  const cut: [from: number, to: number][] = [];
  for (const { earliest, latest } of stretches) {
    if ((latest !== null && latest < FIRST) || (earliest !== null && earliest > LAST)) continue;
    const from = earliest === null ? 0 : index(earliest);
    const to = latest === null ? SIZE - 1 : index(latest);
    if (from <= to) cut.push([from, to]);
  }
  cut.sort((a, b) => a[0] - b[0]);
  const union = new Runs();
  for (const [from, to] of cut) union.add(from, to);
  return union.ends;
}

/**
 * A set of days, as its unbroken runs: most clues leave one or a few of the hundred thousand days of the calendar, and an article
 * has dozens of clues.
 */
export class DaySet {
  /** First and last day of each run in turn. */
  private readonly ends: readonly number[];

  private constructor(ends: readonly number[]) {
    this.ends = ends;
  }

  static all(): DaySet {
    return new DaySet([0, SIZE - 1]);
  }

  /** The days of this set that lie in one of the stretches and, where given, fall on one of the weekdays (0 = Sunday). */
  within(stretches: readonly Stretch[], weekdays?: readonly number[]): DaySet {
    const [own, other] = [this.ends, runsOf(stretches)];
    const out = new Runs();
    // A day without its year is a run a year: of its hundreds few lie in what other clues have left.
    for (let a = 0, b = firstReaching(other, own[0] ?? 0); a < own.length && b < other.length;) {
      const [endA, endB] = [own[a + 1] as number, other[b + 1] as number];
      const from = Math.max(own[a] as number, other[b] as number);
      const to = Math.min(endA, endB);
      if (from <= to) {
        if (weekdays === undefined) out.add(from, to);
        else addDays(out, from, to, weekdays);
      }
      if (endA <= endB) a += 2;
      if (endB <= endA) b += 2;
    }
    return new DaySet(out.ends);
  }

  get empty(): boolean {
    return this.ends.length === 0;
  }

  get count(): number {
    let total = 0;
    for (let i = 0; i < this.ends.length; i += 2)
      total += (this.ends[i + 1] as number) - (this.ends[i] as number) + 1;
    return total;
  }

  /** Whether an unbroken run has more days than the first and `days` after it. */
  hasRunOver(days: number): boolean {
    return this.ends.some((end, i) => i % 2 === 1 && end - (this.ends[i - 1] as number) > days);
  }

  has(day: string): boolean {
    const { ends } = this;
    if (day < FIRST || day > LAST) return false;
    const at = index(day);
    for (let i = 0; i < ends.length; i += 2)
      if (at <= (ends[i + 1] as number)) return at >= (ends[i] as number);
    return false;
  }

  /** Unbroken runs of days, in order. */
  runs(): { readonly earliest: string; readonly latest: string }[] {
    const out: { earliest: string; latest: string }[] = [];
    for (let i = 0; i < this.ends.length; i += 2)
      out.push({
        earliest: dayFromNumber((this.ends[i] as number) + ORIGIN),
        latest: dayFromNumber((this.ends[i + 1] as number) + ORIGIN),
      });
    return out;
  }
}

/** Where in the ends the first run begins that reaches the day. */
function firstReaching(ends: readonly number[], day: number): number {
  let low = 0;
  let high = ends.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle * 2 + 1] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** Those of the days from `from` to `to` that fall on one of the weekdays. */
function addDays(out: Runs, from: number, to: number, weekdays: readonly number[]): void {
  const asked = Array.from({ length: 7 }, (_, name) => weekdays.includes(name));
  for (let day = from, name = (FIRST_WEEKDAY + from) % 7; day <= to; day += 1) {
    if (asked[name] === true) out.add(day, day);
    name = name === 6 ? 0 : name + 1;
  }
}
