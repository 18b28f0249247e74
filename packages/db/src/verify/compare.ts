import { derivedRows, type DerivedTable } from "../merging/rows.ts";
import { DERIVED } from "../merging/state.ts";
import type { Database } from "../open.ts";

export interface Difference {
  readonly table: DerivedTable;
  /** The beginning of the first row that only one of the two has. */
  readonly row: string;
}

/**
 * Holds what merging made in two stores against each other, row by row; the first difference of each table. The full
 * text of entries is left out: it is made of facts, which a store that only merges does not have.
 */
export async function compareMerged(a: Database, b: Database): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const table of DERIVED) {
    if (table === "entry_fts") continue;
    const row = await firstDifference(derivedRows(a, table), derivedRows(b, table));
    if (row !== null) differences.push({ table, row: row.slice(0, 300) });
  }
  return differences;
}

async function firstDifference(a: AsyncGenerator<object>, b: AsyncGenerator<object>): Promise<string | null> {
  for (;;) {
    const [one, other] = [await a.next(), await b.next()];
    if (one.done === true && other.done === true) return null;
    const [left, right] = [one, other].map(({ value }) => JSON.stringify(value ?? null));
    if (left !== right) return left === "null" || left === undefined ? (right ?? "") : left;
  }
}
