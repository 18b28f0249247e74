import type { Database } from "../open.ts";
import { derivedRows, type DerivedTable } from "../merging/rows.ts";
import { DERIVED } from "../merging/state.ts";

/** All that merging made in a store, table by table, as text: equal for stores with the same sources and decisions. */
export async function dumpMerged(db: Database): Promise<Record<DerivedTable, string[]>> {
  const dump: Partial<Record<DerivedTable, string[]>> = {};
  for (const table of DERIVED) {
    const rows: string[] = [];
    for await (const row of derivedRows(db, table)) rows.push(JSON.stringify(row));
    dump[table] = rows;
  }
  // Every table was gone through.
  return dump as Record<DerivedTable, string[]>;
}

/** Where two dumps differ, the beginning of each row that only one has: a few lines, however large the stores. */
export function differences(
  a: Readonly<Record<string, readonly string[]>>,
  b: Readonly<Record<string, readonly string[]>>,
): string[] {
  const only = (table: string, some: readonly string[] = [], others: readonly string[] = []): string[] => {
    const there = new Set(others);
    return some.filter((row) => !there.has(row)).map((row) => `${table} ${row.slice(0, 200)}`);
  };
  return Object.keys(a)
    .flatMap((table) => [
      ...only(`- ${table}`, a[table], b[table]),
      ...only(`+ ${table}`, b[table], a[table]),
    ])
    .slice(0, 12);
}
