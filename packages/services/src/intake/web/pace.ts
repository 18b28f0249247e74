import { setTimeout as sleep } from "node:timers/promises";

export interface Clock {
  readonly now: () => number;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  wait: async (ms, signal) => void (await sleep(ms, undefined, { signal })),
};

/** Keeps requests to one host apart; callers for the same host get their turns in the order they came. */
export class Pace {
  readonly #next = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until the host may be asked, and takes the turn. */
  async turn(host: string, gapMs: number, signal?: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    if (this.#next.size > 10_000)
      for (const [key, time] of this.#next) if (time <= now) this.#next.delete(key);
    const mine = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, mine + gapMs);
    if (mine > now) await this.#clock.wait(mine - now, signal);
  }

  /** No turn for the host before a time. */
  hold(host: string, until: number): void {
    this.#next.set(host, Math.max(until, this.#next.get(host) ?? 0));
  }
}
