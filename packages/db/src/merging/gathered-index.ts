import type { MergeIndex, MergeTable, MergeTables } from "@chancery/core";

/**
 * An index whose writes are gathered: what a change reads is read of the store as it is, outside of any transaction, and what it writes is
 * written afterwards, by `replay`, within one. So others write while a large change is made. Whoever replays makes sure that nothing was
 * changed between (`mergedChanges`).
 */
export class GatheredIndex implements MergeIndex {
  private readonly reading: MergeIndex;
  private readonly writes: ((index: MergeIndex) => Promise<void>)[] = [];

  constructor(reading: MergeIndex) {
    this.reading = reading;
  }

  get<T extends MergeTable>(table: T, ids: readonly string[]): Promise<ReadonlyMap<string, MergeTables[T]>> {
    return this.reading.get(table, ids);
  }

  members(keys: readonly string[], limit?: number): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.reading.members(keys, limit);
  }

  ids(table: MergeTable): AsyncIterable<string> {
    return this.reading.ids(table);
  }

  put<T extends MergeTable>(table: T, rows: readonly (readonly [string, MergeTables[T]])[]): Promise<void> {
    return this.gather((index) => index.put(table, rows));
  }

  drop(table: MergeTable, ids: readonly string[]): Promise<void> {
    return this.gather((index) => index.drop(table, ids));
  }

  file(postings: readonly (readonly [key: string, member: string])[]): Promise<void> {
    return this.gather((index) => index.file(postings));
  }

  unfile(postings: readonly (readonly [key: string, member: string])[]): Promise<void> {
    return this.gather((index) => index.unfile(postings));
  }

  private gather(write: (index: MergeIndex) => Promise<void>): Promise<void> {
    this.writes.push(write);
    return Promise.resolve();
  }

  /** Writes all that was gathered, in its order. */
  async replay(index: MergeIndex): Promise<void> {
    for (const write of this.writes) await write(index);
  }
}
