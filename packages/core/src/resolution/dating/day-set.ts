import { dayFromNumber, dayNumber, weekday } from "../../record/index.ts";

/** The days that a document may have been published on: a bit a day, from FIRST to LAST. */
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

export class DaySet {
  private readonly days: Uint8Array;

  private constructor(days: Uint8Array) {
    this.days = days;
  }

  static all(): DaySet {
    return new DaySet(new Uint8Array(SIZE).fill(1));
  }

  /** The days of this set that lie in one of the stretches and, where given, fall on one of the weekdays (0 = Sunday). */
  within(stretches: readonly Stretch[], weekdays?: readonly number[]): DaySet {
    const out = new Uint8Array(SIZE);
    for (const { earliest, latest } of stretches) {
      if ((latest !== null && latest < FIRST) || (earliest !== null && earliest > LAST)) continue;
      const from = earliest === null ? 0 : index(earliest);
      const to = latest === null ? SIZE - 1 : index(latest);
      if (!weekdays) {
        if (from <= to) out.set(this.days.subarray(from, to + 1), from);
        continue;
      }
      for (const day of new Set(weekdays)) {
        // The first of that weekday at or after `from`, then every seventh day.
        for (let i = from + ((((day - FIRST_WEEKDAY - from) % 7) + 7) % 7); i <= to; i += 7)
          if (this.days[i] === 1) out[i] = 1;
      }
    }
    return new DaySet(out);
  }

  get empty(): boolean {
    return !this.days.includes(1);
  }

  get count(): number {
    let total = 0;
    for (const bit of this.days) total += bit;
    return total;
  }

  has(day: string): boolean {
    return day >= FIRST && day <= LAST && this.days[index(day)] === 1;
  }

  /** Unbroken runs of days, in order. */
  runs(): { readonly earliest: string; readonly latest: string }[] {
    const out: { earliest: string; latest: string }[] = [];
    let from = -1;
    for (let i = 0; i <= SIZE; i += 1) {
      if (i < SIZE && this.days[i] === 1) {
        if (from < 0) from = i;
      } else if (from >= 0) {
        out.push({ earliest: dayFromNumber(from + ORIGIN), latest: dayFromNumber(i - 1 + ORIGIN) });
        from = -1;
      }
    }
    return out;
  }
}
