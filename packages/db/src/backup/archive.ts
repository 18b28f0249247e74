import { sql } from "drizzle-orm";

import { insertText, TEXT_TABLES, type TextRow } from "../dialect/full-text.ts";
import { dialectOf } from "../dialect/index.ts";
import { StoreError, storeError } from "../errors.ts";
import { migrations } from "../generated/migrations.ts";
import type { Database, Store, Tx } from "../open.ts";
import { archivedTables, type ArchivedTable } from "./tables.ts";

/*
 * An archive is a store as JSON Lines, of no dialect: a line that says what it is, then for each table a line with its name and
 * columns followed by a line for each row, and a last line that says how many rows there were. Bytes are {"base64": ...}.
 */

const FORMAT = "chancery/archive@1";
const PAGE = 500;
/** Values that a statement of SQLite binds at most. */
const BOUND = 30_000;

type Cell = string | number | null | { readonly base64: string };

/** The store as it is at this moment, line by line, while others go on writing. */
export async function* archiveOf(db: Database): AsyncGenerator<string> {
  let rows = 0;
  yield JSON.stringify({ format: FORMAT, schema: migrations.length });
  for (const table of [...archivedTables(), ...textTables()]) {
    yield JSON.stringify({ table: table.name, columns: table.columns });
    for await (const row of rowsOf(db, table)) {
      rows += 1;
      yield JSON.stringify(row);
    }
  }
  yield JSON.stringify({ end: rows });
}

const textTables = (): ArchivedTable[] =>
  Object.entries(TEXT_TABLES).map(([name, texts]) => ({
    name,
    columns: ["rowid", ...texts],
    key: ["rowid"],
    counter: null,
  }));

async function* rowsOf(db: Database, { name, columns, key }: ArchivedTable): AsyncGenerator<Cell[]> {
  const list = (names: readonly string[]) => sql.raw(names.map((column) => `"${column}"`).join(", "));
  let after = sql`true`;
  for (;;) {
    const rows = await db.all<Record<string, unknown>>(
      sql`select ${list(columns)} from ${sql.raw(`"${name}"`)} where ${after} order by ${list(key)} limit ${PAGE}`,
    );
    for (const row of rows) yield columns.map((column) => cellOf(row[column]));
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    const values = sql.join(
      key.map((column) => sql`${last[column]}`),
      sql`, `,
    );
    after = sql`(${list(key)}) > (${values})`;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  return { base64: Buffer.from(value as ArrayBuffer).toString("base64") };
}

const bound = (cell: Cell): string | number | Buffer | null =>
  typeof cell === "object" && cell !== null ? Buffer.from(cell.base64, "base64") : cell;

/** Puts an archive into an empty store, all or nothing; returns its rows. Throws StoreError `store.archive`, `store.taken`. */
export async function restoreArchive(store: Store, lines: AsyncIterable<string>): Promise<number> {
  return store.write(async (tx) => {
    await refuseTaken(tx);
    const reader = lines[Symbol.asyncIterator]();
    const first = await next(reader);
    if (first?.["format"] !== FORMAT) throw new StoreError("store.archive", "this is no archive of a store");
    if (first["schema"] !== migrations.length)
      throw new StoreError(
        "store.archive",
        `the archive is of another version (schema ${String(first["schema"])})`,
      );
    // What a new store is given by its migrations.
    for (const { name } of archivedTables().toReversed()) {
      if (name !== "decision" && name !== "decision_subject" && name !== "audit")
        await tx.run(sql.raw(`delete from "${name}"`));
    }
    let rows = 0;
    let table: Pending | null = null;
    for (;;) {
      const line = await next(reader);
      if (line === null) throw new StoreError("store.archive", "the archive ends before its last line");
      if (Array.isArray(line)) {
        if (table === null) throw new StoreError("store.archive", "the archive has rows of no table");
        rows += 1;
        table.rows.push(line as Cell[]);
        if (table.rows.length * table.columns.length >= Math.min(BOUND, PAGE * table.columns.length))
          await flush(tx, table);
        continue;
      }
      if (table !== null) await flush(tx, table);
      if ("end" in line) {
        if (line["end"] !== rows) throw new StoreError("store.archive", "rows of the archive are missing");
        await countOn(tx);
        return rows;
      }
      table = pendingOf(line);
    }
  });
}

interface Pending {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Cell[][];
}

function pendingOf(line: Record<string, unknown>): Pending {
  const known = [...archivedTables(), ...textTables()].find(({ name }) => name === line["table"]);
  if (known === undefined || JSON.stringify(known.columns) !== JSON.stringify(line["columns"]))
    throw new StoreError("store.archive", `the archive has an unknown table: ${String(line["table"])}`);
  return { name: known.name, columns: known.columns, rows: [] };
}

async function flush(tx: Tx, pending: Pending): Promise<void> {
  const part = pending.rows.splice(0);
  if (part.length === 0) return;
  try {
    await write(tx, pending, part);
  } catch (cause) {
    const known = storeError(cause);
    if (known instanceof StoreError) throw known;
    throw new StoreError("store.archive", `rows of ${pending.name} do not fit together`, { cause });
  }
}

async function write(tx: Tx, { name, columns }: Pending, part: readonly Cell[][]): Promise<void> {
  if (name in TEXT_TABLES) {
    await insertText(tx, name as keyof typeof TEXT_TABLES, part as unknown as TextRow[]);
    return;
  }
  const values = part.map((row) => {
    const cells = row.map((cell) => sql`${bound(cell)}`);
    return sql`(${sql.join(cells, sql`, `)})`;
  });
  const list = columns.map((column) => `"${column}"`).join(", ");
  await tx.run(sql`insert into ${sql.raw(`"${name}" (${list})`)} values ${sql.join(values, sql`, `)}`);
}

/** Counters go on after the rows that there are; SQLite does so by itself. */
async function countOn(tx: Tx): Promise<void> {
  if (dialectOf(tx) === "sqlite") return;
  for (const { name, counter } of archivedTables()) {
    if (counter === null) continue;
    await tx.run(
      sql.raw(
        `select setval(pg_get_serial_sequence('${name}', '${counter}'), coalesce((select max(${counter}) from "${name}"), 0) + 1, false)`,
      ),
    );
  }
}

async function refuseTaken(tx: Tx): Promise<void> {
  for (const table of ["source", "decision", "batch", "token", "audit"]) {
    const rows = await tx.all(sql.raw(`select 1 from ${table} limit 1`));
    if (rows.length > 0) throw new StoreError("store.taken", "there is a store already, and it is not empty");
  }
}

async function next(reader: AsyncIterator<string>): Promise<Record<string, unknown> | null> {
  const { value, done } = await reader.next();
  if (done === true) return null;
  try {
    return JSON.parse(value) as Record<string, unknown>;
  } catch (cause) {
    throw new StoreError("store.archive", "this is no archive of a store", { cause });
  }
}
