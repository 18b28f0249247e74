import {
  copyFileSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "@libsql/client";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readError } from "./errors.ts";
import { open, type Store } from "./open.ts";
import { counts } from "./read/index.ts";
import { saveRecord } from "./save/index.ts";
import { bytesOf, sampleRecord } from "./testing/records.ts";
import { checkDatabase } from "./verify/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-faults-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const input = (uri: string, extra = uri) => {
  const record = sampleRecord({ uri, day: "2015-12-21", extra });
  return { record, bytes: bytesOf(record.source.text), now: new Date(0) };
};
const fill = async (store: Store, articles: number): Promise<void> => {
  for (let i = 0; i < articles; i += 1) await saveRecord(store, input(`a${i}`));
};

describe("a disk that is full", () => {
  it("is named; what was written stays, and writing goes on when there is room again", async () => {
    const path = join(folder, "a.db");
    const store = await open(`file:${path}`);
    await fill(store, 3);
    const before = await counts(store.db);
    // Of the connection that the next to write is given: as many pages as there are now.
    const [row] = await store.db.all<{ page_count: number }>(sql`pragma page_count`);
    await store.db.run(sql.raw(`pragma max_page_count = ${row?.page_count ?? 0}`));
    const large = "word ".repeat(20_000);
    await expect(saveRecord(store, input("large", large))).rejects.toMatchObject({
      code: "store.full",
      remedy: expect.stringMatching(/Free space/),
    });
    expect(await counts(store.db)).toEqual(before);
    store.close();

    const again = await open(`file:${path}`);
    expect(await checkDatabase(again.db)).toEqual([]);
    await saveRecord(again, input("large", large));
    expect((await counts(again.db)).articles).toBe(before.articles + 1);
    again.close();
  });
});

describe("a page that is damaged", () => {
  /** A store that is closed and has all in its one file, with one page of a table overwritten in a copy. */
  async function damaged(table: string): Promise<{ url: string; sound: string }> {
    const sound = join(folder, "sound.db");
    const store = await open(`file:${sound}`);
    await fill(store, 40);
    store.close();
    const client = createClient({ url: `file:${sound}` });
    await client.execute("pragma wal_checkpoint(truncate)");
    const { rows } = await client.execute({
      sql: "select pageno from dbstat where name = ? and pagetype = 'leaf' order by pageno desc limit 1",
      args: [table],
    });
    const size = Number((await client.execute("pragma page_size")).rows[0]?.["page_size"]);
    client.close();
    const copy = join(folder, "damaged.db");
    copyFileSync(sound, copy);
    const file = openSync(copy, "r+");
    writeSync(file, Buffer.alloc(size, 0xa5), 0, size, (Number(rows[0]?.["pageno"]) - 1) * size);
    closeSync(file);
    return { url: `file:${copy}`, sound };
  }

  it.each([
    ["fact", /fact/],
    ["fact_id", /fact/],
    ["appearance", /appearance/],
  ])("is found where it is: %s", async (table, named) => {
    const { url } = await damaged(table);
    const store = await open(url);
    expect((await checkDatabase(store.db)).join("\n")).toMatch(named);
    store.close();
  });

  it("is named by whoever reads it, and told of no other error", async () => {
    const { url } = await damaged("fact");
    const store = await open(url);
    const error = await store.db
      .all(sql`select sum(length(data)) from fact`)
      .catch((cause: unknown) => cause);
    expect(readError(error)).toMatchObject({
      code: "store.damaged",
      remedy: expect.stringMatching(/backup/),
    });
    store.close();
  });

  it("does not get into a backup: none is written, and one that is there is left alone", async () => {
    const { url, sound } = await damaged("fact");
    const kept = join(folder, "kept.db");
    writeFileSync(kept, readFileSync(sound));
    const store = await open(url);
    const reading = store.snapshot((db) => db.all(sql`select sum(length(data)) from fact`));
    await expect(reading).rejects.toMatchObject({ code: "store.damaged" });
    store.close();
    expect(readFileSync(kept).equals(readFileSync(sound))).toBe(true);
  });
});

describe("errors that are not the store's", () => {
  it.each([
    ["of an address", Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })],
    ["of a file", Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" })],
    ["of no kind", new Error("SQLITE_FULL")],
    ["no error at all", "SQLITE_CORRUPT"],
  ])("are given back as they came: %s", (_, error) => {
    expect(readError(error)).toBe(error);
  });
});
