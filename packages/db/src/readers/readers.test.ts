import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sql } from "drizzle-orm";
import { afterAll, afterEach, describe, expect, it } from "vitest";

import { open, type Store } from "../open.ts";
import * as tables from "../schema/sqlite.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { Lanes } from "./lanes.ts";
import type { Answer } from "./readers.ts";
import { Readers } from "./readers.ts";
import { sizeOf } from "./rows.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-readers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const opened: Store[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));
let files = 0;
const openFile = async (path = join(folder, `${(files += 1)}.db`)) => {
  const store = await open(`file:${path}`, { readers: 2 });
  opened.push(store);
  return { store, path };
};
const unmerged = async (store: Store) => (await store.db.select().from(tables.unmerged)).length;
const names = (store: Store) => store.db.select().from(tables.merging).orderBy(tables.merging.name);

describe("a store that threads read", { timeout: 60_000 }, () => {
  it("gives the same rows as one that is read by whoever asks, columns of one name included", async () => {
    const { store, path } = await openFile();
    const plain = await open(`file:${path}`);
    opened.push(plain);
    await store.write((tx) => tx.insert(tables.merging).values([{ name: "a", value: "é\u{1F600}" }]), {
      shows: "nothing",
    });
    await store.write(
      (tx) =>
        tx.insert(tables.source).values({
          id: "s",
          mediaType: "text/plain",
          bytes: Buffer.from([0, 1, 255]),
          ingestedAt: new Date(0),
        }),
      { shows: "nothing" },
    );
    for (const { db } of [store, plain]) {
      expect(await names({ db } as Store)).toEqual([{ name: "a", value: "é\u{1F600}" }]);
      expect(
        await db.all(sql`select 1 as one, 2.5 as half, null as none, 'x' as text where ${1} = 1`),
      ).toEqual([{ one: 1, half: 2.5, none: null, text: "x" }]);
      const [row] = await db.select({ a: tables.merging.name, b: tables.merging.name }).from(tables.merging);
      expect(row).toEqual({ a: "a", b: "a" });
      const [source] = await db.select().from(tables.source);
      expect([...(source?.bytes ?? [])]).toEqual([0, 1, 255]);
    }
  });

  it("shows at once what was written, by itself and by others", async () => {
    const { store, path } = await openFile();
    const other = await open(`file:${path}`);
    opened.push(other);
    const seen: number[] = [];
    for (const [i, { write }] of [store, other, store, other].entries()) {
      await write((tx) => tx.insert(tables.unmerged).values({ sourceId: String(i), fault: null }));
      seen.push(await unmerged(store), await unmerged(store));
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it("keeps what is made of it a little longer while a batch writes, and no longer when somebody changes anything", async () => {
    const { store, path } = await openFile();
    const other = await open(`file:${path}`);
    opened.push(other);
    const add = (name: string, remade: boolean) =>
      other.write((tx) => tx.insert(tables.unmerged).values({ sourceId: name, fault: null }), { remade });
    const shown = () => store.kept("all", () => unmerged(store));
    const told = [await shown()];
    await add("a", true);
    told.push(await shown(), await unmerged(store));
    await add("b", false);
    told.push(await shown());
    expect(told).toEqual([0, 0, 1, 2]);
    expect(await other.kept("all", () => unmerged(other))).toBe(2);
  });

  it("says what is wrong with a statement, and goes on", async () => {
    const { store } = await openFile();
    await expect(store.db.all(sql`select nothing from nowhere`)).rejects.toThrow();
    expect(await store.db.all(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it("what writes beside a reading word goes the other way", async () => {
    const { store } = await openFile();
    await store.db.run(
      sql`with told (name) as (select 'b') insert into merging (name, value) select name, '' from told`,
    );
    expect(await names(store)).toEqual([{ name: "b", value: "" }]);
  });

  it("answers many at once, and tells those who still wait when it is closed", async () => {
    const { store } = await openFile();
    const many = Array.from({ length: 40 }, (_, i) => store.db.all<{ n: number }>(sql`select ${i} + 1 as n`));
    expect((await Promise.all(many)).map(([row]) => row?.n)).toEqual(many.map((_, i) => i + 1));
    // What is known to be short goes by what is long.
    await store.db.all(sql`select 1`);
    const late = store.db.all(
      sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < 3000000) select count(*) from n`,
    );
    const told = expect(late).rejects.toThrow();
    // Its statement has gone to a thread by then.
    await store.db.all(sql`select 1`);
    store.close();
    opened.splice(0);
    await told;
  });

  it("is read by the threads themselves, which change nothing", async () => {
    const { path } = await openFile();
    const readers = await Readers.start(path, { count: 2, busyTimeout: 0 });
    const { columns, rows } = await readers.ask("select count(*) as n from merging where name <> ?", ["x"]);
    expect([columns, rows]).toEqual([["n"], [[0]]]);
    await expect(readers.ask("select n from merging where", [])).rejects.toThrow("incomplete");
    await expect(readers.ask("delete from merging returning name", [])).rejects.toThrow();
    readers.close();
    await expect(readers.ask("select 1", [])).rejects.toThrow("closed");
  });

  it("is refused where there is no such file to be read", async () => {
    await expect(Readers.start(join(folder, "none", "x.db"), { count: 2, busyTimeout: 0 })).rejects.toThrow();
  });
});

describe("the lanes of statements", () => {
  const waiting = (sql: string, since = 0) => ({ sql, since });
  it("short ones first, long ones never where only short ones go, and nobody waits for long", () => {
    const lanes = new Lanes<{ sql: string; since: number }>();
    lanes.took("long", 300);
    lanes.took("middling", 20);
    lanes.took("short", 1);
    for (const sql of ["long", "middling", "short"]) lanes.add(waiting(sql));
    expect(lanes.next(true, 1)?.sql).toBe("short");
    expect(lanes.next(true, 1)).toBeUndefined();
    lanes.add(waiting("short", 9_000));
    // Since the first second it has waited: now it is its turn.
    expect(lanes.next(false, 9_001)?.sql).toBe("long");
    expect(lanes.next(false, 1)?.sql).toBe("short");
    expect(lanes.drain().map(({ sql }) => sql)).toEqual(["middling"]);
  });

  it("remember how long a statement takes by and by", () => {
    const lanes = new Lanes<{ sql: string; since: number }>();
    lanes.took("n in (?, ?)", 10);
    lanes.took("n in (?, ?, ?)", 20);
    expect(lanes.expected("n in (?)")).toBeCloseTo(13);
    lanes.add(waiting("what never ran"));
    expect(lanes.next(true, 1)).toBeUndefined();
  });
});

describe("answers that are kept", () => {
  const answer = (ms: number): Answer => ({ ms, columns: ["n"], rows: [[ms]] });
  /** Answers 5, 6, 7 ...: how often it was asked is what it answers. */
  const counting = (from = 5) => {
    let next = from;
    return () => Promise.resolve(answer(next++));
  };
  /** A store of that version, whose answers are of a version at least, at a second. */
  const seen = (version: number, floor = version, second = 0) => ({ version, floor, at: second * 1000 });

  it("hold while the store is the same", async () => {
    const kept = new KeptAnswers(sizeOf);
    const ask = counting();
    const told = [];
    for (const change of [1, 1, 2, 2, 1]) told.push((await kept.get("a", seen(change), ask)).ms);
    expect(told).toEqual([5, 5, 6, 6, 7]);
    expect((await kept.get("b", seen(1), ask)).ms).toBe(8);
  });

  it("are given a second longer while a batch is joined, then got anew behind whoever asks, and waited for at last", async () => {
    const kept = new KeptAnswers(sizeOf);
    const ask = counting();
    const at = async (version: number, second: number) =>
      (await kept.get("a", seen(version, 1, second), ask)).ms;
    expect([await at(1, 0), await at(1, 10), await at(2, 10.5), await at(3, 11)]).toEqual([5, 5, 5, 5]);
    // Ten seconds and a half ago it was asked, a second and a half ago it was as it is told.
    expect([await at(4, 11.5), await at(4, 11.6)]).toEqual([5, 6]);
    expect([await at(5, 22), await at(6, 23)]).toEqual([7, 7]);
  });

  it("go at once where somebody changed something, also what is being got anew", async () => {
    const kept = new KeptAnswers(sizeOf);
    const ask = counting();
    await kept.get("a", seen(1, 1, 0), ask);
    let tell: (told: Answer) => void = () => {};
    const late = () => new Promise<Answer>((resolve) => (tell = resolve));
    expect((await kept.get("a", seen(2, 1, 2), late)).ms).toBe(5);
    expect((await kept.get("a", seen(3, 3, 2), ask)).ms).toBe(6);
    tell(answer(99));
    await Promise.resolve();
    expect((await kept.get("a", seen(3, 3, 2), ask)).ms).toBe(6);
  });

  it("are waited for where what is being got anew is late enough to be given", async () => {
    const kept = new KeptAnswers(sizeOf);
    await kept.get("a", seen(1, 1, 0), counting());
    let tell: (told: Answer) => void = () => {};
    const late = () => new Promise<Answer>((resolve) => (tell = resolve));
    expect((await kept.get("a", seen(2, 1, 2), late)).ms).toBe(5);
    const next = kept.get("a", seen(3, 2, 2), () => Promise.reject(new Error("asked twice")));
    tell(answer(9));
    expect((await next).ms).toBe(9);
  });

  it("are got anew two at a time, and any number once they are far behind", async () => {
    const kept = new KeptAnswers(sizeOf);
    const keys = ["a", "b", "c", "d"];
    const asked: string[] = [];
    const ask = (key: string) => () => {
      asked.push(key);
      return asked.length > keys.length ? new Promise<Answer>(() => {}) : Promise.resolve(answer(5));
    };
    const all = async (version: number, second: number) => {
      for (const key of keys) await kept.get(key, seen(version, 1, second), ask(key));
      return asked.splice(keys.length).join("");
    };
    expect([await all(1, 0), await all(2, 2), await all(3, 6)]).toEqual(["", "ab", "cd"]);
  });

  it("stay where getting them anew fails once", async () => {
    const kept = new KeptAnswers(sizeOf);
    const ask = counting();
    await kept.get("a", seen(1, 1, 0), ask);
    const failing = () => Promise.reject(new Error("no"));
    expect((await kept.get("a", seen(2, 1, 2), failing)).ms).toBe(5);
    await Promise.resolve();
    expect((await kept.get("a", seen(2, 1, 2), ask)).ms).toBe(6);
  });

  it("are shared by those who ask at the same time", async () => {
    const kept = new KeptAnswers(sizeOf);
    const ask = counting();
    const [one, other] = await Promise.all([kept.get("a", seen(1), ask), kept.get("a", seen(1), ask)]);
    expect([one.ms, other.ms]).toEqual([5, 5]);
    expect((await kept.get("a", seen(1), ask)).ms).toBe(5);
  });

  it("make room for later ones, the longest kept first, and room that came free is used again", async () => {
    // Each answer of one cell takes four: one for its key.
    const kept = new KeptAnswers(sizeOf, 12);
    const ask = counting();
    const told = [];
    for (const key of ["a", "b", "c", "d", "b", "a", "d"]) told.push((await kept.get(key, seen(1), ask)).ms);
    expect(told).toEqual([5, 6, 7, 8, 6, 9, 8]);
    for (const change of [2, 3, 4, 5]) await kept.get("a", seen(change), ask);
    expect((await kept.get("d", seen(5), ask)).ms).toBe(14);
    expect((await kept.get("a", seen(5), ask)).ms).toBe(13);
  });

  it("are not kept where they failed", async () => {
    const kept = new KeptAnswers(sizeOf);
    await expect(kept.get("a", seen(1), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await kept.get("a", seen(1), () => Promise.resolve(answer(9)))).toEqual(answer(9));
  });

  it("are given to nobody who asks after a change, also where they came only then", async () => {
    const kept = new KeptAnswers(sizeOf);
    let tell: (told: Answer) => void = () => {};
    const early = kept.get("a", seen(1), () => new Promise<Answer>((resolve) => (tell = resolve)));
    expect((await kept.get("a", seen(2), () => Promise.resolve(answer(7)))).ms).toBe(7);
    tell(answer(6));
    expect((await early).ms).toBe(6);
    expect((await kept.get("a", seen(2), () => Promise.resolve(answer(8)))).ms).toBe(7);
  });
});
