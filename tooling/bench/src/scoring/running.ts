import { processorMs } from "./processor.ts";

const WARM_UP = 40;
const ENOUGH_MS = 1000;
const ROUNDS = 20;

/** What a contender finds in each text, and in how many it threw: there it finds nothing. */
export function findings<Text, Found>(
  prepare: (text: Text) => () => readonly Found[],
  texts: readonly Text[],
): { found: (readonly Found[])[]; threw: number } {
  const outcomes = texts.map((text) => {
    try {
      return prepare(text)();
    } catch {
      return null;
    }
  });
  return {
    found: outcomes.map((found) => found ?? []),
    threw: outcomes.filter((found) => found === null).length,
  };
}

/**
 * Bytes of UTF-8 read in a second of the processor's time: after warming up the texts are read over and over until a second
 * has passed. What `prepare` does is not counted.
 */
export function speed<Text extends { readonly text: string }>(
  prepare: (text: Text) => () => unknown,
  texts: readonly Text[],
): number {
  const timed = (text: Text): number => {
    let started = processorMs();
    try {
      const work = prepare(text);
      started = processorMs();
      work();
    } catch {
      // `findings` says where a contender throws; until then it has worked.
    }
    return processorMs() - started;
  };
  for (const text of texts.slice(0, WARM_UP)) timed(text);
  const size = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let [ms, rounds] = [0, 0];
  for (; ms < ENOUGH_MS && rounds < ROUNDS; rounds += 1) for (const text of texts) ms += timed(text);
  return (1000 * rounds * size) / ms;
}
