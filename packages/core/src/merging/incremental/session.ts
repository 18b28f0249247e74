import type { MergeIndex, MergeTable, MergeTables } from "./incremental.ts";
import { sorted } from "../order.ts";

interface Filed {
  /** One set with `stored` until one of them is filed or taken out: most keys are only read. */
  members: ReadonlySet<string>;
  /** As the index has them. */
  readonly stored: ReadonlySet<string>;
  /** All that the index has were read. */
  readonly whole: boolean;
}

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
  private readonly filed = new Map<string, Filed>();
  private readonly filing = new Map<string, Map<string, boolean>>();
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
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !rows.has(id));
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
      const stored = new Set(found.get(key));
      this.filed.set(key, { members: stored, stored, whole: stored.size < limit });
      for (const [member, present] of this.filing.get(key) ?? []) this.note(key, member, present);
    }
  }

  file(key: string, member: string): void {
    this.mark(key, member, true);
    this.note(key, member, true);
  }

  unfile(key: string, member: string): void {
    this.mark(key, member, false);
    this.note(key, member, false);
  }

  /** Keeps up to date what was read of a key. */
  private note(key: string, member: string, present: boolean): void {
    const filed = this.filed.get(key);
    if (filed === undefined || filed.members.has(member) === present) return;
    const members = filed.members === filed.stored ? new Set(filed.stored) : (filed.members as Set<string>);
    if (present) members.add(member);
    else members.delete(member);
    filed.members = members;
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
    await this.index.unfile(this.postings(false));
    await this.index.file(this.postings(true));
  }

  /** Postings to be added, or to be taken away, less those of which the index is known to be so already. */
  private postings(present: boolean): (readonly [string, string])[] {
    const found: (readonly [string, string])[] = [];
    for (const [key, changes] of this.filing) {
      const filed = this.filed.get(key);
      for (const [member, is] of changes) {
        if (is !== present) continue;
        const stored = filed?.stored.has(member) === true;
        if (present ? stored : filed?.whole === true && !stored) continue;
        found.push([key, member]);
      }
    }
    return found;
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
      if (row === null || isSame(row, before(id))) return [];
      return [[id, row as MergeTables[T]] as const];
    });
    if (gone.length > 0) await this.index.drop(table, gone);
    if (changed.length > 0) await this.index.put(table, changed);
  }
}

const isSame = (row: unknown, before: unknown): boolean =>
  row === before || (before !== null && JSON.stringify(row) === JSON.stringify(before));
