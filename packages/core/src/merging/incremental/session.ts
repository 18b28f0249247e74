import type { MergeIndex, MergeTable, MergeTables } from "./incremental.ts";
import { sorted } from "../order.ts";
import { Filing, Posting } from "./posting.ts";
import { sameJson } from "./same-json.ts";

/**
 * One change to the index: reads are made once, writes are gathered and go out together at the end, so that a store sees
 * a few large statements and nothing of a change that failed on its way. What comes out as it was is not written: a component that is
 * solved anew mostly gives what it gave before.
 */
export class Session {
  private readonly rows = new Map<MergeTable, Map<string, unknown>>();
  /** Rows as the index has them, null for one that is not there: only of those that were read. */
  private readonly kept = new Map<MergeTable, Map<string, unknown>>();
  private readonly dirty = new Map<MergeTable, Set<string>>();
  private readonly filed = new Map<string, Posting>();
  private readonly filing = new Map<string, Filing>();
  private readonly index: MergeIndex;

  constructor(index: MergeIndex) {
    this.index = index;
  }

  private cache(table: MergeTable, of = this.rows): Map<string, unknown> {
    let rows = of.get(table);
    if (rows === undefined) {
      rows = new Map();
      of.set(table, rows);
    }
    return rows;
  }

  async getAll<T extends MergeTable>(table: T, ids: Iterable<string>): Promise<Map<string, MergeTables[T]>> {
    const rows = this.cache(table);
    const wanted = new Set(ids);
    const missing: string[] = [];
    for (const id of wanted) if (!rows.has(id)) missing.push(id);
    if (missing.length > 0) {
      const found = await this.index.get(table, missing);
      const kept = this.cache(table, this.kept);
      for (const id of missing) {
        const row = found.get(id) ?? null;
        rows.set(id, row);
        kept.set(id, row);
      }
    }
    const result = new Map<string, MergeTables[T]>();
    for (const id of wanted) {
      const row = rows.get(id);
      // The cache of a table holds its rows, or null for one that is not there.
      if (row !== null && row !== undefined) result.set(id, row as MergeTables[T]);
    }
    return result;
  }

  async get<T extends MergeTable>(table: T, id: string): Promise<MergeTables[T] | null> {
    const row = this.rows.get(table)?.get(id);
    if (row === undefined) return (await this.getAll(table, [id])).get(id) ?? null;
    return row as MergeTables[T] | null;
  }

  /** Writes a row; null takes it away. */
  put<T extends MergeTable>(table: T, id: string, value: MergeTables[T] | null): void {
    this.cache(table).set(id, value);
    let dirty = this.dirty.get(table);
    if (dirty === undefined) {
      dirty = new Set();
      this.dirty.set(table, dirty);
    }
    dirty.add(id);
  }

  /** All members of each key with the changes of this session, in order. */
  async members(keys: Iterable<string>): Promise<Map<string, readonly string[]>> {
    const wanted = new Set(keys);
    const missing: string[] = [];
    for (const key of wanted) if (this.filed.get(key)?.whole !== true) missing.push(key);
    await this.read(missing, Infinity);
    const found = new Map<string, readonly string[]>();
    for (const key of wanted) found.set(key, (this.filed.get(key) ?? Posting.EMPTY).members);
    return found;
  }

  /** The members of each key that has at most `bound` of them; null for one that has more, which is not read whole. */
  async few(keys: Iterable<string>, bound: number): Promise<Map<string, readonly string[] | null>> {
    const wanted = new Set(keys);
    await this.readFew(wanted, bound);
    const found = new Map<string, readonly string[] | null>();
    for (const key of wanted) found.set(key, this.fewFiled(key, bound));
    return found;
  }

  /** The same of one key. */
  async fewOf(key: string, bound: number): Promise<readonly string[] | null> {
    if (!this.isEnough(key, bound)) await this.readFew([key], bound);
    return this.fewFiled(key, bound);
  }

  /** Whether enough of a key was read to say whether it has more than so many members, and which they are where it has not. */
  private isEnough(key: string, bound: number): boolean {
    const posting = this.filed.get(key);
    return posting !== undefined && (posting.whole || posting.members.length > bound);
  }

  private fewFiled(key: string, bound: number): readonly string[] | null {
    const { members } = this.filed.get(key) ?? Posting.EMPTY;
    return members.length > bound ? null : members;
  }

  /** The same of one key without waiting: undefined where not enough of it was read. */
  fewRead(key: string, bound: number): readonly string[] | null | undefined {
    return this.isEnough(key, bound) ? this.fewFiled(key, bound) : undefined;
  }

  private async readFew(keys: Iterable<string>, bound: number): Promise<void> {
    let missing: string[] = [];
    for (const key of keys) if (!this.isEnough(key, bound)) missing.push(key);
    for (const limit of [bound * 2 + 2, Infinity]) {
      if (missing.length === 0) return;
      await this.read(missing, limit);
      missing = missing.filter((key) => !this.isEnough(key, bound));
    }
  }

  private async read(keys: readonly string[], limit: number): Promise<void> {
    if (keys.length === 0) return;
    const found = await this.index.members(keys, limit);
    for (const key of keys) {
      const stored = found.get(key);
      let posting = stored === undefined ? Posting.EMPTY : new Posting(stored, stored.length < limit);
      this.filing.get(key)?.each((member, present) => {
        posting = posting.with(member, present);
      });
      this.filed.set(key, posting);
    }
  }

  file(key: string, member: string): void {
    this.mark(key, member, true);
  }

  unfile(key: string, member: string): void {
    this.mark(key, member, false);
  }

  private mark(key: string, member: string, present: boolean): void {
    const changes = this.filing.get(key);
    if (changes === undefined) this.filing.set(key, new Filing(member, present));
    else changes.set(member, present);
    const filed = this.filed.get(key);
    if (filed !== undefined) this.filed.set(key, filed.with(member, present));
  }

  /** Writes all changes to the index; the session is over. */
  async flush(): Promise<void> {
    for (const [table, ids] of this.dirty) await this.flushTable(table, sorted(ids));
    const { added, gone } = this.postings();
    await this.index.unfile(gone);
    await this.index.file(added);
  }

  /** Postings to be added and to be taken away, less those of which the index is known to be so already. */
  private postings() {
    const added: (readonly [string, string])[] = [];
    const gone: (readonly [string, string])[] = [];
    // In order: a store finds the places of neighbours at once.
    for (const key of sorted(this.filing.keys())) {
      const filed = this.filed.get(key);
      this.filing.get(key)?.each((member, present) => {
        const stored = filed?.isStored(member) === true;
        if (present && !stored) added.push([key, member]);
        if (!present && (stored || filed?.whole !== true)) gone.push([key, member]);
      });
    }
    return { added, gone };
  }

  private async flushTable<T extends MergeTable>(table: T, ids: readonly string[]): Promise<void> {
    const rows = this.cache(table);
    const kept = this.cache(table, this.kept);
    const unread = ids.filter((id) => !kept.has(id));
    const found = unread.length === 0 ? new Map() : await this.index.get(table, unread);
    const before = (id: string): unknown => (kept.has(id) ? kept.get(id) : (found.get(id) ?? null));
    const gone = ids.filter((id) => rows.get(id) === null && before(id) !== null);
    const changed = ids.flatMap((id) => {
      const row = rows.get(id);
      if (row === null || sameJson(row, before(id))) return [];
      return [[id, row as MergeTables[T]] as const];
    });
    if (gone.length > 0) await this.index.drop(table, gone);
    if (changed.length > 0) await this.index.put(table, changed);
  }
}
