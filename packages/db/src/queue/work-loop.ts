import { setTimeout as rest } from "node:timers/promises";

import type { Store } from "../open.ts";
import type { Working, WorkOptions } from "./queue.ts";

interface Work {
  /** Works until nothing is due, or until the signal. */
  readonly drain: (signal: AbortSignal) => Promise<void>;
  /** Milliseconds until it looks again, for whoever is told of what is added or is not. */
  readonly pause: (poll: number, isTold: boolean) => Promise<number>;
}

/** Works what comes until stopped: looks again after a rest, or as soon as it is woken or told of new jobs where the store can tell. */
export function workLoop(
  store: Pick<Store, "hear">,
  { drain, pause: pauseOf }: Work,
  { poll = 1000, onTrouble }: WorkOptions,
): Working {
  const stop = new AbortController();
  let woken = new AbortController();
  const ear: { end: (() => void) | null } = { end: null };
  const listen = async (): Promise<void> => {
    if (ear.end !== null || store.hear === undefined) return;
    const gone = (): void => {
      ear.end = null;
      woken.abort();
    };
    ear.end = await store.hear(() => woken.abort(), gone);
  };
  const ended = (async () => {
    while (!stop.signal.aborted) {
      let pause: number;
      try {
        // First: what is added between looking and listening would be heard of by nobody.
        await listen();
        await drain(stop.signal);
        pause = await pauseOf(poll, ear.end !== null);
      } catch (error) {
        if (!stop.signal.aborted) onTrouble?.(error);
        pause = 5 * poll;
      }
      const either = AbortSignal.any([stop.signal, woken.signal]);
      await rest(pause, undefined, { signal: either, ref: false }).catch(() => {});
      if (woken.signal.aborted) woken = new AbortController();
    }
    ear.end?.();
  })();
  return {
    wake: () => woken.abort(),
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}
