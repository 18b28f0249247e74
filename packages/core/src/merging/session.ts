import type { MergeIndex, MergeTable, MergeTables } from "./incremental.ts";
import { sorted } from "./order.ts";

/**
 * One change to the index: reads are made once, writes are gathered and go out together at the end, so that a store sees
 * a few large statements and nothing of a change that failed on its way.
 */
export class Session {
  private readonly rows = new Map<MergeTable, Map<string, unknown>>();
  private readonly dirty = new Map<MergeTable, Set<string>>();
  private readonly filed = new Map<string, { members: Set<string>; whole: boolean }>();
  private readonly filing = new Map<string, Map<string, boolean>>();
  private readonly index: MergeIndex;

  constructor(index: MergeIndex) {
    this.index = index;
  }

  private cache(table: MergeTable): Map<string, unknown> {
    let rows = this.rows.get(table);
    if (rows === undefined) {
      rows = new Map();
      this.rows.set(table, rows);
    }
    return rows;
  }

  async getAll<T extends MergeTable>(table: T, ids: Iterable<string>): Promise<Map<string, MergeTables[T]>> {
    const rows = this.cache(table);
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !rows.has(id));
    if (missing.length > 0) {
      const found = await this.index.get(table, missing);
      for (const id of missing) rows.set(id, found.get(id) ?? null);
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
    return (await this.getAll(table, [id])).get(id) ?? null;
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
    const wanted = [...new Set(keys)];
    await this.read(
      wanted.filter((key) => this.filed.get(key)?.whole !== true),
      Infinity,
    );
    return new Map(wanted.map((key) => [key, sorted(this.filed.get(key)?.members ?? [])]));
  }

  /** The members of each key that has at most `bound` of them; null for one that has more, which is not read whole. */
  async few(keys: Iterable<string>, bound: number): Promise<Map<string, readonly string[] | null>> {
    const wanted = [...new Set(keys)];
    const enough = (key: string): boolean => {
      const posting = this.filed.get(key);
      return posting !== undefined && (posting.whole || posting.members.size > bound);
    };
    await this.read(
      wanted.filter((key) => !enough(key)),
      bound * 2 + 2,
    );
    await this.read(
      wanted.filter((key) => !enough(key)),
      Infinity,
    );
    return new Map(
      wanted.map((key) => {
        const members = this.filed.get(key)?.members ?? new Set();
        return [key, members.size > bound ? null : sorted(members)];
      }),
    );
  }

  private async read(keys: readonly string[], limit: number): Promise<void> {
    if (keys.length === 0) return;
    const found = await this.index.members(keys, limit);
    for (const key of keys) {
      const stored = found.get(key) ?? [];
      const members = new Set(stored);
      for (const [member, present] of this.filing.get(key) ?? []) {
        if (present) members.add(member);
        else members.delete(member);
      }
      this.filed.set(key, { members, whole: stored.length < limit });
    }
  }

  file(key: string, member: string): void {
    this.mark(key, member, true);
    this.filed.get(key)?.members.add(member);
  }

  unfile(key: string, member: string): void {
    this.mark(key, member, false);
    this.filed.get(key)?.members.delete(member);
  }

  private mark(key: string, member: string, present: boolean): void {
    let changes = this.filing.get(key);
    if (changes === undefined) {
      changes = new Map();
      this.filing.set(key, changes);
    }
    changes.set(member, present);
  }

  /** Writes all changes to the index; the session is over. */
  async flush(): Promise<void> {
    for (const [table, ids] of this.dirty) await this.flushTable(table, sorted(ids));
    const postings = (present: boolean): (readonly [string, string])[] =>
      [...this.filing].flatMap(([key, changes]) =>
        [...changes].filter(([, is]) => is === present).map(([member]) => [key, member] as const),
      );
    await this.index.unfile(postings(false));
    await this.index.file(postings(true));
  }

  private async flushTable<T extends MergeTable>(table: T, ids: readonly string[]): Promise<void> {
    const rows = this.cache(table);
    const gone = ids.filter((id) => rows.get(id) === null);
    const kept = ids.flatMap((id) => {
      const row = rows.get(id);
      return row === null ? [] : [[id, row as MergeTables[T]] as const];
    });
    if (gone.length > 0) await this.index.drop(table, gone);
    if (kept.length > 0) await this.index.put(table, kept);
  }
}
