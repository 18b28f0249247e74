import type { MergeIndex, MergeTable, MergeTables } from "./incremental.ts";
import { sorted } from "../order.ts";

/** What merging keeps, in memory: for tests, benchmarks and whoever merges a few thousand records without a store. */
export class MemoryIndex implements MergeIndex {
  private readonly tables = new Map<MergeTable, Map<string, unknown>>();
  private readonly postings = new Map<string, string | Set<string>>();

  private table<T extends MergeTable>(name: T): Map<string, MergeTables[T]> {
    let table = this.tables.get(name);
    if (table === undefined) {
      table = new Map();
      this.tables.set(name, table);
    }
    // One map per table holds values of its type only: `put` is the one way in.
    return table as Map<string, MergeTables[T]>;
  }

  get<T extends MergeTable>(table: T, ids: readonly string[]): Promise<ReadonlyMap<string, MergeTables[T]>> {
    const rows = this.table(table);
    const found = new Map<string, MergeTables[T]>();
    for (const id of ids) {
      const row = rows.get(id);
      if (row !== undefined) found.set(id, row);
    }
    return Promise.resolve(found);
  }

  put<T extends MergeTable>(table: T, rows: readonly (readonly [string, MergeTables[T]])[]): Promise<void> {
    const kept = this.table(table);
    for (const [id, value] of rows) kept.set(id, value);
    return Promise.resolve();
  }

  drop(table: MergeTable, ids: readonly string[]): Promise<void> {
    const kept = this.table(table);
    for (const id of ids) kept.delete(id);
    return Promise.resolve();
  }

  members(keys: readonly string[], limit = Infinity): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    for (const key of keys) {
      const members = this.postings.get(key);
      if (members === undefined) continue;
      if (typeof members === "string") found.set(key, [members]);
      else found.set(key, sorted(members.size > limit ? firstOf(members, limit) : members));
    }
    return Promise.resolve(found);
  }

  /** Most keys have one member: it is kept as it is, without a set around it. */
  file(postings: readonly (readonly [string, string])[]): Promise<void> {
    for (const [key, member] of postings) {
      const members = this.postings.get(key);
      if (members === undefined) this.postings.set(key, member);
      else if (typeof members !== "string") members.add(member);
      else if (members !== member) this.postings.set(key, new Set([members, member]));
    }
    return Promise.resolve();
  }

  unfile(postings: readonly (readonly [string, string])[]): Promise<void> {
    for (const [key, member] of postings) {
      const members = this.postings.get(key);
      if (members === member) this.postings.delete(key);
      if (members === undefined || typeof members === "string") continue;
      members.delete(member);
      if (members.size === 0) this.postings.delete(key);
    }
    return Promise.resolve();
  }

  async *ids(table: MergeTable): AsyncIterable<string> {
    yield* sorted(this.table(table).keys());
  }

  /** How many rows each table has, how many members the fullest keys, and what the largest entry: for benchmarks. */
  sizes(): IndexSizes {
    const fullest = [...this.postings]
      .map(([key, members]) => [key, typeof members === "string" ? 1 : members.size] as const)
      .filter(([key]) => key.startsWith("event|"))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3);
    const largest = { members: 0, accounts: 0 };
    for (const { entry, accounts } of this.table("event").values()) {
      if (entry.members.length <= largest.members) continue;
      largest.members = entry.members.length;
      largest.accounts = accounts.length;
    }
    const tables = Object.fromEntries([...this.tables].map(([name, rows]) => [name, rows.size]));
    return { tables, keys: this.postings.size, fullest, largest };
  }
}

export interface IndexSizes {
  readonly tables: Readonly<Record<string, number>>;
  readonly keys: number;
  readonly fullest: readonly (readonly [key: string, members: number])[];
  readonly largest: { readonly members: number; readonly accounts: number };
}

function firstOf(members: Iterable<string>, limit: number): string[] {
  const first: string[] = [];
  for (const member of members) {
    if (first.length >= limit) break;
    first.push(member);
  }
  return first;
}
