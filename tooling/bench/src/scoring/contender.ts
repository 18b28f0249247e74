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
