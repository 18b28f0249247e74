import { setImmediate } from "node:timers/promises";

import type { Entry, MergeIndex, MergeTable, MergeTables } from "@chancery/core";
import { sql, type SQL } from "drizzle-orm";

import { insertRows } from "../dialect/insert-rows.ts";
import { dropEntries, dropEvents, putEntries, putEvents } from "./entry-tables.ts";
import { decoded, encoded, eventBeside, keptIn, partOf } from "./kept.ts";
import type { Session } from "./session.ts";
import { noteChange } from "./state.ts";

/** How long a change may hold the thread before others get a turn, in milliseconds. */
const TURN = 20;

/** Ids, keys or postings that one statement is about at most: it holds the thread for some hundredths of a second. */
const PART = 2_000;

/** Ids in a page of `ids`. */
const PAGE = 500;

const name = (identifier: string): SQL => sql.raw(identifier);
const list = (items: readonly unknown[]): SQL => sql`(select value from json_each(${JSON.stringify(items)}))`;

/**
 * What merging keeps, in the store's tables: a few statements a call, however many rows, each answered by a key. Over a
 * transaction it writes; over the database it only reads.
 */
export class StoreIndex implements MergeIndex {
  /** Whether anything was written: a change that failed before that has left no trace. */
  written = false;
  private readonly db: Session;
  private readonly turns: boolean;
  private since = performance.now();

  /** With `turns`, whoever else waits for the thread gets a turn now and then: not over `:memory:`, whose one connection is in use. */
  constructor(db: Session, { turns = false }: { turns?: boolean } = {}) {
    this.db = db;
    this.turns = turns;
  }

  /** Before anything is written: whoever reads meanwhile is told. */
  private async writing(): Promise<void> {
    if (this.written) return;
    this.written = true;
    await noteChange(this.db);
  }

  private async turn(): Promise<void> {
    if (!this.turns || performance.now() - this.since < TURN) return;
    await setImmediate();
    this.since = performance.now();
  }

  async get<T extends MergeTable>(table: T, ids: readonly string[]): Promise<Map<string, MergeTables[T]>> {
    const found = new Map<string, MergeTables[T]>();
    for (const part of inParts(ids)) {
      await this.turn();
      for (const [id, row] of await this.some(table, part)) found.set(id, row);
    }
    return found;
  }

  private async some<T extends MergeTable>(
    table: T,
    ids: readonly string[],
  ): Promise<Map<string, MergeTables[T]>> {
    if (table === "event") return (await this.events(ids)) as Map<string, MergeTables[T]>;
    const { id, value } = keptIn(table);
    const rows = await this.db.all<{ id: string; value: string }>(
      sql`select ${name(id)} as id, ${name(value)} as value from ${this.rowsOf(table)} and ${name(id)} in ${list(ids)}`,
    );
    return new Map(rows.map((row) => [row.id, decoded(table, row.id, row.value)]));
  }

  /** Events are kept with their entries: both are written in one change. */
  private async events(ids: readonly string[]): Promise<Map<string, MergeTables["event"]>> {
    const rows = await this.db.all<{ id: string; value: string; data: string }>(
      sql`select entry.id, merge_row.value, entry.data from merge_row join entry on entry.id = merge_row.id
        where merge_row.part = 'event' and merge_row.id in ${list(ids)}`,
    );
    return new Map(rows.map(({ id, value, data }) => [id, eventBeside(value, data)]));
  }

  async put<T extends MergeTable>(
    table: T,
    rows: readonly (readonly [string, MergeTables[T]])[],
  ): Promise<void> {
    for (const part of inParts(rows)) await this.putSome(table, part);
  }

  private async putSome<T extends MergeTable>(
    table: T,
    rows: readonly (readonly [string, MergeTables[T]])[],
  ): Promise<void> {
    await this.turn();
    await this.writing();
    const { table: kept, id, value, columns = {} } = keptIn(table);
    const part = partOf(table);
    const more = Object.keys(columns);
    const written = [value, ...more];
    const update = written.map((column) => `${column} = excluded.${column}`).join(", ");
    await insertRows(this.db, {
      table: kept,
      columns: [...(part === null ? [] : ["part"]), id, ...written],
      rows: rows.map(([rowId, row]) => [
        ...(part === null ? [] : [part]),
        rowId,
        encoded(table, row),
        // A table's columns are made for its values.
        ...more.map((column) => columns[column]?.(row as never) ?? null),
      ]),
      conflict: `on conflict (${part === null ? id : `part, ${id}`}) do update set ${update}`,
    });
    if (table === "entry") await putEntries(this.db, rows as readonly (readonly [string, Entry])[]);
    if (table === "event")
      await putEvents(this.db, rows as readonly (readonly [string, MergeTables["event"]])[]);
  }

  async drop(table: MergeTable, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.writing();
    if (table === "entry") await dropEntries(this.db, ids);
    if (table === "event") await dropEvents(this.db, ids);
    await this.db.run(sql`delete from ${this.rowsOf(table)} and ${name(keptIn(table).id)} in ${list(ids)}`);
  }

  async members(keys: readonly string[], limit = Infinity): Promise<Map<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    for (const part of inParts(keys)) {
      await this.turn();
      await this.filedUnder(part, limit, found);
    }
    return found;
  }

  private async filedUnder(
    keys: readonly string[],
    limit: number,
    found: Map<string, readonly string[]>,
  ): Promise<void> {
    const most = Number.isFinite(limit) ? limit : Number.MAX_SAFE_INTEGER;
    const rows = await this.db.all<{ key: string; members: string }>(
      // Under most keys nothing is filed: those are not answered.
      sql`select wanted.value as key, (select json_group_array(member) from
            (select member from posting where key = wanted.value order by member limit ${most}) as filed) as members
          from json_each(${JSON.stringify(keys)}) as wanted
          where exists (select 1 from posting where posting.key = wanted.value)`,
    );
    for (const { key, members } of rows) {
      const all = JSON.parse(members) as string[];
      // SQLite orders by UTF-8, which beyond U+FFFF is not the order of code units.
      found.set(key, all.length === 1 ? all : all.sort());
    }
  }

  async file(postings: readonly (readonly [key: string, member: string])[]): Promise<void> {
    for (const part of inParts(postings)) {
      await this.turn();
      await this.writing();
      await this.db.run(sql`insert into posting (key, member)
        select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${JSON.stringify(part)}) where true
        on conflict do nothing`);
    }
  }

  async unfile(postings: readonly (readonly [key: string, member: string])[]): Promise<void> {
    for (const part of inParts(postings)) {
      await this.turn();
      await this.writing();
      await this.db.run(sql`delete from posting where (key, member) in
        (select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${JSON.stringify(part)}))`);
    }
  }

  async *ids(table: MergeTable): AsyncIterable<string> {
    const id = name(keptIn(table).id);
    for (let after = ""; ;) {
      const rows: { id: string }[] = await this.db.all(
        sql`select ${id} as id from ${this.rowsOf(table)} and ${id} > ${after} order by ${id} limit ${PAGE}`,
      );
      for (const row of rows) yield row.id;
      const last = rows.at(-1)?.id;
      if (last === undefined || rows.length < PAGE) return;
      after = last;
    }
  }

  /** "table where <the rows that are this table's>". */
  private rowsOf(table: MergeTable): SQL {
    const part = partOf(table);
    return part === null ? sql`${name(keptIn(table).table)} where true` : sql`merge_row where part = ${part}`;
  }
}

function* inParts<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += PART) yield items.slice(i, i + PART);
}
