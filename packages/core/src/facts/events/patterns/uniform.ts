import type { Needs } from "./types.ts";

/**
 * The same rows, each with every field that any of them has, so that all are of one shape in memory. Rows are written with the few
 * fields that they need, and no two alike; engines of JavaScript read a field of seven hundred shapes many times slower than of one.
 * A field that is undefined is one that is missing: nobody asks whether a row has it, only what stands in it.
 */
export function uniform<P extends { readonly needs?: Needs }>(rows: readonly P[]): readonly P[] {
  const needs = filledUp(rows.map((row) => row.needs ?? {}));
  return filledUp(rows.map((row, i) => ({ ...row, needs: needs[i] })));
}

function filledUp<R extends object>(rows: readonly R[]): readonly R[] {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  const unset = Object.fromEntries([...fields].map((field) => [field, undefined]));
  return rows.map((row) => ({ ...unset, ...row }));
}
