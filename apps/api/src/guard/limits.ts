import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How often one may call. */
export interface Limits {
  /** Takes calls off a caller's share; seconds to wait where there are too few left. */
  take(caller: string, calls: number): Promise<number | null>;
  /** Notes that somebody at an address came with a token that is none. */
  refused(address: string): Promise<void>;
  /** Seconds that an address has to wait after too many such; null: it may try. */
  refusedUntil(address: string): number | null;
}

/** Wrong tokens that one address may try in a minute. */
const TRIES = 20;
const MINUTE = 60;

/** Shares of `perMinute` calls for each caller, kept in this process; null: no limit. */
export function limitsOf(perMinute: number | null): Limits {
  const shares =
    perMinute === null
      ? null
      : new RateLimiterMemory({ points: perMinute, duration: MINUTE, keyPrefix: "call" });
  const tries = new RateLimiterMemory({ points: TRIES, duration: MINUTE, keyPrefix: "try" });
  const blocked = new Map<string, number>();
  return {
    take: async (caller, calls) => (shares === null ? null : consumed(shares, caller, calls)),
    async refused(address) {
      const seconds = await consumed(tries, address, 1);
      if (seconds !== null) blocked.set(address, Date.now() + seconds * 1000);
    },
    refusedUntil(address) {
      const until = blocked.get(address);
      if (until === undefined) return null;
      if (until > Date.now()) return Math.ceil((until - Date.now()) / 1000);
      blocked.delete(address);
      return null;
    },
  };
}

async function consumed(limiter: RateLimiterMemory, key: string, points: number): Promise<number | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
