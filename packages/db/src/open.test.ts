import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "@libsql/client";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { open } from "./open.ts";
import { counts, getArticle } from "./read/index.ts";
import { saveRecord } from "./save/index.ts";
import { bytesOf, sampleRecord } from "./testing/records.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-db-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const input = (uri: string) => {
  const record = sampleRecord({ uri, day: "2015-12-21", extra: uri });
  return { record, bytes: bytesOf(record.source.text), now: new Date(0) };
};

describe("opening a store", () => {
  it("makes its folder, and finds everything there the next time", async () => {
    const url = `file:${join(folder, "deep", "down", "a.db")}`;
    const first = await open(url);
    const { record } = input("a");
    await saveRecord(first, input("a"));
    first.close();
    const second = await open(url);
    expect((await getArticle(second.db, record.source.id))?.record.source.text).toBe(record.source.text);
    second.close();
  });

  it.each([
    ["postgres://127.0.0.1:1/x", "store.lost", /127.0.0.1:1.*cannot be reached/],
    ["postgresql://me:secret@127.0.0.1:1/x", "store.lost", /me:\*\*\*@127.0.0.1:1.*cannot be reached/],
    ["mysql://localhost/x", "store.url", /mysql/],
    ["file:", "store.url", /file:/],
    ["", "store.url", /URL/],
    ["file:/dev/null/x/a.db", "store.open", /dev\/null/],
  ])("%s is refused", async (url, code, message) => {
    await expect(open(url)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/\w/),
    });
  });

  it("a file that is no database is refused and left as it is", async () => {
    const path = join(folder, "notes.txt");
    const content = "Dear diary, this is not a database. ".repeat(100);
    writeFileSync(path, content);
    await expect(open(`file:${path}`)).rejects.toMatchObject({ code: "store.foreign" });
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  it("another program's database is refused and left as it is", async () => {
    const path = join(folder, "places.db");
    const client = createClient({ url: `file:${path}` });
    await client.execute("create table bookmark (url text)");
    client.close();
    const before = readFileSync(path);
    await expect(open(`file:${path}`)).rejects.toMatchObject({ code: "store.foreign" });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("a folder is refused", async () => {
    await expect(open(`file:${folder}`)).rejects.toMatchObject({ code: "store.open" });
  });

  it("a store of a newer version is refused", async () => {
    const url = `file:${join(folder, "a.db")}`;
    const store = await open(url);
    await store.db.run(sql`insert into migration (name) values ('9999_later')`);
    store.close();
    await expect(open(url)).rejects.toMatchObject({
      code: "store.newer",
      message: expect.stringMatching(/9999_later/),
    });
  });

  it("the schema that the migrations make enforces its keys on every connection", async () => {
    const store = await open(`file:${join(folder, "a.db")}`);
    const connections = await Promise.all(
      [1, 2, 3].map(() =>
        store.write(async (tx) => tx.all<{ foreign_keys: number }>(sql`pragma foreign_keys`)),
      ),
    );
    expect(connections.flat().every(({ foreign_keys }) => foreign_keys === 1)).toBe(true);
    store.close();
  });
});

describe("two writers on one file", () => {
  it("take turns in one process, whichever handle they use, while readers go on", async () => {
    const url = `file:${join(folder, "a.db")}`;
    const [a, b] = await Promise.all([open(url), open(url)]);
    const names = Array.from({ length: 40 }, (_, i) => `article-${i}.txt`);
    const saves = names.map((uri, i) => saveRecord(i % 2 === 0 ? a : b, input(uri)));
    const reads = names.map(() => counts(a.db));
    const outcomes = await Promise.all(saves);
    await Promise.all(reads);
    expect(outcomes.every(({ outcome }) => outcome === "added")).toBe(true);
    expect(await counts(b.db)).toMatchObject({ articles: 40, facts: 80 });
    a.close();
    b.close();
  });

  it("the same article from both is added once", async () => {
    const url = `file:${join(folder, "a.db")}`;
    const [a, b] = await Promise.all([open(url), open(url)]);
    const outcomes = await Promise.all([saveRecord(a, input("x")), saveRecord(b, input("x"))]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["added", "unchanged"]);
    a.close();
    b.close();
  });

  it("one that waits too long for another process is told so", async () => {
    const path = join(folder, "a.db");
    const store = await open(`file:${path}`, { busyTimeout: 200 });
    const other = createClient({ url: `file:${path}` });
    const held = await other.transaction("write");
    await expect(saveRecord(store, input("a"))).rejects.toMatchObject({ code: "store.busy" });
    held.close();
    other.close();
    expect((await saveRecord(store, input("a"))).outcome).toBe("added");
    store.close();
  });

  it("a turn that fails does not stop the next", async () => {
    const store = await open(":memory:");
    const failing = store.write(async () => {
      throw new Error("no");
    });
    const next = saveRecord(store, input("a"));
    await expect(failing).rejects.toThrow("no");
    expect((await next).outcome).toBe("added");
    store.close();
  });
});
