import type { Store } from "../open.ts";
import { KeptAnswers, type Seen } from "./kept-answers.ts";

export type { Seen } from "./kept-answers.ts";

/** Of a store that keeps no answers. */
export const notKept: Store["kept"] = (_key, ask) => ask();

/** Of one that does; `look` says how it is now. */
export function keeping(look: () => Promise<Seen>): Store["kept"] {
  const answers = new KeptAnswers<unknown>((answer) => JSON.stringify(answer)?.length ?? 0);
  const looked = together(look);
  // What is kept under a key is what `ask` of that key gives.
  return async <T>(key: string, ask: () => Promise<T>) => answers.get(key, await looked(), ask) as Promise<T>;
}

/** Those who ask while an answer is on its way wait for the next one together: it begins after they asked. */
export function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let now: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    next ??= now.then(() => {
      next = null;
      const asked = ask();
      now = asked.catch(() => {});
      return asked;
    });
    return next;
  };
}
