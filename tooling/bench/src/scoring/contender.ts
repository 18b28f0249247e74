import { createRequire } from "node:module";

/** Rows of one contender: a title names a table, the cells its columns. run.mjs puts the contenders under each other. */
export interface Row {
  readonly name: string;
  readonly does: string;
  readonly tables: readonly { readonly title: string; readonly cells: Readonly<Record<string, string>> }[];
  readonly notes: readonly string[];
}

/**
 * One who is measured. `prepare` does what the clock must not see and returns the work itself. `load` throws where
 * the package is not installed.
 */
export interface Contender<Text, Found> {
  readonly does: string;
  readonly load: () => Promise<(text: Text) => () => Found> | ((text: Text) => () => Found);
}

const require = createRequire(import.meta.url);

/** A peer's module, with the shape of it that the bench uses; peers stay outside the bundle. */
export const peer = <Module>(name: string): Module => require(name) as Module;

/** One line of JSON for run.mjs; the last one printed counts. */
export const print = (row: Row | { readonly name: string; readonly absent: string }): void =>
  console.log(JSON.stringify(row));

/** The value after a flag of the command line, or what stands for it. */
export function option(flag: string, otherwise: string): string {
  const at = process.argv.indexOf(flag);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
}

const WARM_UP = 40;
const ENOUGH_MS = 1000;
const ROUNDS = 20;

/**
 * What a contender finds in each text, and how many bytes of UTF-8 it reads in a second of its own work: after a warming up the
 * texts are read over and over until a second has passed. A text that it throws at counts as one where it finds nothing.
 */
export function measured<Text extends { readonly text: string }, Found>(
  prepare: (text: Text) => () => Found,
  texts: readonly Text[],
  nothing: Found,
): { found: Found[]; bytesPerSecond: number; thrown: number } {
  let thrown = 0;
  const read = (text: Text): { found: Found; ms: number } => {
    let started = performance.now();
    try {
      const work = prepare(text);
      started = performance.now();
      const found = work();
      return { found, ms: performance.now() - started };
    } catch {
      thrown += 1;
      return { found: nothing, ms: performance.now() - started };
    }
  };
  for (const text of texts.slice(0, WARM_UP)) read(text);
  thrown = 0;
  const size = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const first = texts.map(read);
  const failures = thrown;
  let ms = first.reduce((sum, one) => sum + one.ms, 0);
  let rounds = 1;
  for (; ms < ENOUGH_MS && rounds < ROUNDS; rounds += 1) for (const text of texts) ms += read(text).ms;
  return {
    found: first.map(({ found }) => found),
    bytesPerSecond: (1000 * rounds * size) / ms,
    thrown: failures,
  };
}
