/** A statement that waits for a thread. */
export interface Waiting {
  readonly sql: string;
  /** When it came, by `performance.now()`. */
  readonly since: number;
}

/** A statement that is expected to take longer is a long one, in milliseconds. */
const LONG = 8;

/** Who has waited for so long is next, however long it takes, in milliseconds. */
const PATIENCE = 400;

/** Statements whose time is remembered at most. */
const KNOWN = 2_000;

/**
 * Which statement is next. One thread of several is for short statements only, so that whoever opens a page does not wait for the searches of
 * others; among what waits the shortest is first, as far as is known of earlier times, but nobody is passed over for long.
 */
export class Lanes<T extends Waiting> {
  private readonly waiting: T[] = [];
  private readonly times = new Map<string, number>();

  add(one: T): void {
    this.waiting.push(one);
  }

  /** Takes the next for a thread; `short`: for the one that is kept for short statements. */
  next(short: boolean, now: number): T | undefined {
    let best = -1;
    let least = Infinity;
    for (const [i, { sql, since }] of this.waiting.entries()) {
      const expected = this.expected(sql);
      if (short && expected > LONG) continue;
      // In the order of arrival among those who have waited for long.
      const rank = now - since > PATIENCE ? -1 : expected;
      if (rank < least) [best, least] = [i, rank];
    }
    return best < 0 ? undefined : this.waiting.splice(best, 1)[0];
  }

  /** Remembers how long a statement took: mostly as it did the last times. */
  took(sql: string, ms: number): void {
    const key = keyOf(sql);
    const before = this.times.get(key);
    if (before === undefined && this.times.size >= KNOWN) this.times.clear();
    this.times.set(key, before === undefined ? ms : before * 0.7 + ms * 0.3);
  }

  /** Milliseconds. What never ran may take long. */
  expected(sql: string): number {
    return this.times.get(keyOf(sql)) ?? LONG + 1;
  }

  /** Takes all that wait. */
  drain(): T[] {
    return this.waiting.splice(0);
  }
}

/** A statement whatever the number of values that it lists. */
const keyOf = (sql: string): string => sql.replaceAll(/\?(?:, \?)+/g, "?");
