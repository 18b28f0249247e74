import { sql, type SQL } from "drizzle-orm";

import type { Session } from "./session.ts";
import { DERIVED } from "./state.ts";

export type DerivedTable = (typeof DERIVED)[number];

/** The columns that a table's rows stand in order by: its key. */
const KEYS: Readonly<Record<DerivedTable, readonly string[]>> = {
  source_lines: ["source_id"],
  posting: ["key", "member"],
  merge_row: ["part", "id"],
  entry: ["id"],
  entry_entity: ["entity_id", "day", "entry_id", "role"],
  entry_member: ["source_id", "fact_id"],
  entry_link: ["from_id", "rel", "to_id"],
  redirect: ["id"],
  entity_group: ["id"],
  group_member: ["entity_id"],
  source_report: ["source_id"],
  question: ["id"],
  entry_fts: ["id"],
};

const PAGE = 500;

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows of a table that merging made, in the order of its key, as they would be of any other store with the same sources
 * and decisions: numbers that hang on the order of arrival are left out.
 */
export async function* derivedRows(db: Session, table: DerivedTable): AsyncGenerator<Row> {
  const key = KEYS[table];
  const columns = sql.raw(key.join(", "));
  const from: SQL =
    table === "entry_fts"
      ? sql`(select entry.id, words, names, label from entry_fts join entry on entry.number = entry_fts.rowid) as texts`
      : sql.raw(table);
  let after: SQL = sql`true`;
  for (;;) {
    const rows = await db.all<Record<string, unknown>>(
      sql`select * from ${from} where ${after} order by ${columns} limit ${PAGE}`,
    );
    for (const { number: _number, ...row } of rows) yield row;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    const values = key.map((column) => sql`${last[column]}`);
    after = sql`(${columns}) > (${sql.join(values, sql`, `)})`;
  }
}
