import { sql, type SQL } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import { inParts } from "../save/parts.ts";
import { dialectOf } from "./dialect.ts";

export type Cell = string | number | null;

export interface Inserting {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** "on conflict ...": what becomes of a row that is there. */
  readonly conflict?: string;
  /** Columns of the rows written that are answered. */
  readonly returning?: readonly string[];
}

/** A character that UTF-8 lacks, as JSON writes it: the driver knows what to put in its place, JSON of SQLite does not. */
const LONE = /\\ud[89a-f]/;

/**
 * Inserts rows of whole numbers and texts, many in one statement. SQLite is given them as one JSON text: a statement that is always the same
 * costs less than half of one that is built for so many rows, and binds one value instead of thousands.
 */
export async function insertRows<T = never>(db: Session, insert: Inserting): Promise<T[]> {
  const { table, columns, rows, conflict = "", returning = [] } = insert;
  const into = `insert into ${table} (${columns.join(", ")})`;
  const answer = returning.length === 0 ? "" : ` returning ${returning.join(", ")}`;
  const answers: T[] = [];
  for (const part of inParts(rows)) {
    const json = dialectOf(db) === "sqlite" ? jsonOf(part) : null;
    const values =
      json === null ? sql`values ${valuesOf(part)}` : sql`${sql.raw(cellsOf(columns))}${json}) where true`;
    const statement = sql`${sql.raw(into)} ${values} ${sql.raw(conflict + answer)}`;
    if (returning.length > 0) answers.push(...(await db.all<T>(statement)));
    else await db.run(statement);
  }
  return answers;
}

/** Null where some value would not come out of it as it went in. */
function jsonOf(rows: Inserting["rows"]): string | null {
  const exact = rows.every((row) => row.every((cell) => typeof cell !== "number" || Number.isInteger(cell)));
  const json = exact ? JSON.stringify(rows) : null;
  return json === null || LONE.test(json) ? null : json;
}

const cellsOf = (columns: readonly string[]): string =>
  `select ${columns.map((_, i) => `json_extract(value, '$[${i}]')`).join(", ")} from json_each(`;

const valuesOf = (rows: Inserting["rows"]): SQL =>
  sql.join(
    rows.map(
      (row) =>
        sql`(${sql.join(
          row.map((cell) => sql`${cell}`),
          sql`, `,
        )})`,
    ),
    sql`, `,
  );
