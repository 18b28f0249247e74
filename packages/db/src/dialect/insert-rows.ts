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

/** Letters of a text that goes in beside the JSON: there it would be written, and read, once for each column of its row. */
const LONG = 200;

/**
 * Inserts rows of whole numbers and texts, many in one statement. SQLite is given them as one JSON text: a statement that is always the same
 * costs less than half of one that is built for so many rows, and binds one value instead of thousands. Long texts go in as one run of bytes,
 * of which the JSON says where each begins and ends.
 */
export async function insertRows<T = never>(db: Session, insert: Inserting): Promise<T[]> {
  const { table, columns, rows, conflict = "", returning = [] } = insert;
  const into = `insert into ${table} (${columns.join(", ")})`;
  const answer = returning.length === 0 ? "" : ` returning ${returning.join(", ")}`;
  const answers: T[] = [];
  for (const part of inParts(rows)) {
    const given = dialectOf(db) === "sqlite" ? givenAsJson(part, columns.length) : null;
    const values = given ?? sql`values ${valuesOf(part)}`;
    const statement = sql`${sql.raw(into)} ${values} ${sql.raw(conflict + answer)}`;
    if (returning.length > 0) answers.push(...(await db.all<T>(statement)));
    else await db.run(statement);
  }
  return answers;
}

/** The rows as SQLite selects them; null where some value would not come out of it as it went in. */
function givenAsJson(rows: Inserting["rows"], width: number): SQL | null {
  const exact = rows.every((row) => row.every((cell) => typeof cell !== "number" || Number.isInteger(cell)));
  if (!exact) return null;
  const columns = Array.from({ length: width }, (_, i) => i);
  const apart = new Map(columns.filter((i) => isLongText(rows, i)).map((i) => [i, new Bytes()]));
  const json = JSON.stringify(
    apart.size === 0 ? rows : rows.map((row) => row.flatMap((cell, i) => apart.get(i)?.add(cell) ?? [cell])),
  );
  if (json.includes("\\ud") && LONE.test(json)) return null;
  let next = 0;
  const given = (): string => `json_extract(value, '$[${(next += 1) - 1}]')`;
  const cells = columns.map((i) => {
    const bytes = apart.get(i);
    if (bytes === undefined) return sql.raw(given());
    return sql`cast(substr(${bytes.all()}, ${sql.raw(`${given()}, ${given()}`)}) as text)`;
  });
  return sql`select ${sql.join(cells, sql`, `)} from json_each(${json}) where true`;
}

function isLongText(rows: Inserting["rows"], column: number): boolean {
  let long = false;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell === "number") return false;
    if (typeof cell === "string" && cell.length > LONG) long = true;
  }
  return long;
}

/** Texts one behind the other, in UTF-8; what is no Unicode becomes what the driver makes of it. */
class Bytes {
  private readonly parts: Buffer[] = [];
  private length = 0;

  /** Where it begins, counted from 1, and how many bytes it has; twice null for null. */
  add(text: Cell | undefined): readonly [number, number] | readonly [null, null] {
    if (typeof text !== "string") return [null, null];
    const part = Buffer.from(text);
    this.parts.push(part);
    this.length += part.length;
    return [this.length - part.length + 1, part.length];
  }

  all(): Buffer {
    return Buffer.concat(this.parts, this.length);
  }
}

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
