import { sql } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import { inParts } from "../save/parts.ts";
import { dialectOf } from "./dialect.ts";
import { insertRows } from "./insert-rows.ts";
import { documentOf } from "./words.ts";

/** Columns of the full-text indexes. */
export const TEXT_TABLES = {
  article_fts: ["title", "body"],
  entity_fts: ["names"],
  fact_fts: ["words", "names", "label"],
  entry_fts: ["words", "names", "label"],
} as const;
export type TextTable = keyof typeof TEXT_TABLES;

/** A row of an index: the key of its table's row, and the texts of its columns in their order. */
export type TextRow = readonly [rowid: number, ...texts: string[]];

/** Puts rows into a full-text index that lacks them. PostgreSQL is given the words as well: see `documentOf`. */
export async function insertText(db: Session, table: TextTable, rows: readonly TextRow[]): Promise<void> {
  const postgres = dialectOf(db) === "postgres";
  const columns = ["rowid", ...TEXT_TABLES[table], ...(postgres ? ["document"] : [])];
  const cells = postgres ? rows.map(([rowid, ...texts]) => [rowid, ...texts, documentOf(texts)]) : rows;
  await insertRows(db, { table, columns, rows: cells });
}

/** Takes rows out of a full-text index. */
export async function deleteText(db: Session, table: TextTable, rowids: readonly number[]): Promise<void> {
  for (const part of inParts(rowids)) {
    const list = sql.join(
      part.map((rowid) => sql`${rowid}`),
      sql`, `,
    );
    await db.run(sql`delete from ${sql.raw(table)} where rowid in (${list})`);
  }
}
