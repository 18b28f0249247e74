import { getTableColumns, getTableName, is, type Table } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";

import * as schema from "../schema/sqlite.ts";

/** What an archive needs to know of a table. */
export interface ArchivedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The order in which its rows are read. */
  readonly key: readonly string[];
  /** The column that the database counts up. */
  readonly counter: string | null;
}

/** Every table of the store, each after those that its rows point to; the full-text indexes are told apart. */
export function archivedTables(): ArchivedTable[] {
  const exported: unknown[] = Object.values(schema);
  const all = exported.filter((one): one is SQLiteTable => is(one, SQLiteTable));
  const ordered = new Set<SQLiteTable>();
  const add = (table: SQLiteTable): void => {
    if (ordered.has(table)) return;
    for (const key of getTableConfig(table).foreignKeys) {
      const to = key.reference().foreignTable as SQLiteTable;
      if (to !== table) add(to);
    }
    ordered.add(table);
  };
  for (const table of all.toSorted((a, b) => (getTableName(a) < getTableName(b) ? -1 : 1))) add(table);
  return [...ordered].map(described);
}

function described(table: SQLiteTable): ArchivedTable {
  const { primaryKeys, columns } = getTableConfig(table);
  const own = columns.filter(({ primary }) => primary).map(({ name }) => name);
  const key = primaryKeys[0]?.columns.map(({ name }) => name) ?? own;
  const counted = columns.find(({ primary, columnType }) => primary && columnType === "SQLiteInteger");
  return {
    name: getTableName(table as Table),
    columns: Object.values(getTableColumns(table)).map(({ name }) => name),
    key,
    counter: counted?.name ?? null,
  };
}
