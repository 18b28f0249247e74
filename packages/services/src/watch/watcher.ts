import { setTimeout as rest } from "node:timers/promises";

import type { Context } from "../context.ts";
import { createWeb, type Web } from "../intake/index.ts";
import { lookAtFeeds, type LookEvent } from "./look-at-feeds.ts";

export interface Watcher {
  /** Ends between two feeds, and waits for that. */
  stop(): Promise<void>;
}

export interface WatcherOptions {
  /** One for all that a process reads: it keeps the pace of each host. */
  readonly web?: Web;
  /** How often it looks for feeds that are due, in milliseconds. */
  readonly poll?: number;
  /** Told after each feed. */
  readonly onLook?: (event: LookEvent) => void;
  /** Told of trouble with the store; it goes on. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Looks at feeds as they are due, until stopped. Without feeds nobody is asked anything. */
export function startWatcher(
  ctx: Context,
  { web = createWeb(), poll = 15_000, onLook, onTrouble }: WatcherOptions = {},
): Watcher {
  const stop = new AbortController();
  const { signal } = stop;
  const ended = (async () => {
    for (;;) {
      try {
        for await (const event of lookAtFeeds({ ctx, web, signal })) onLook?.(event);
      } catch (error) {
        if (!signal.aborted) onTrouble?.(error);
      }
      if (signal.aborted) return;
      await rest(poll, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return {
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}
