import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { bytesOf, recordOf, sampleRecord } from "../testing/records.ts";
import { open, type Store } from "../open.ts";
import { counts, getArticle, getEntity, getFact, getSource, listArticles, listFacts } from "../read/index.ts";
import { findArticles, findFacts, NO_CRITERIA, termsOf } from "../search/index.ts";
import { saveRecord, saveRecordsIn } from "./index.ts";
import type { ArticleRecord } from "@chancery/core";

const now = new Date("2026-01-02T03:04:05Z");

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await open(":memory:");
  try {
    await work(store);
  } finally {
    store.close();
  }
}
const save = (store: Store, record: ArticleRecord) =>
  saveRecord(store, { record, bytes: bytesOf(record.source.text), now });
/** Every row of every table but those the full-text index keeps for itself. */
const dump = async ({ db }: Store) => {
  const rows: unknown[] = [];
  for (const table of [
    "source",
    "address",
    "article",
    "entity",
    "appearance",
    "fact",
    "evidence",
    "fact_entity",
  ]) {
    rows.push(await db.all(sql.raw(`select * from ${table} order by 1, 2`)));
  }
  for (const table of ["article_fts", "entity_fts", "fact_fts"]) {
    rows.push(await db.all(sql.raw(`select rowid, * from ${table} order by 1`)));
  }
  return JSON.stringify(rows);
};

describe("saving a record", () => {
  it("keeps the source's bytes, the record and its facts with the words that state them", () =>
    withStore(async (store) => {
      const record = sampleRecord();
      expect(await save(store, record)).toEqual({ outcome: "added", version: 1 });
      expect(await counts(store.db)).toMatchObject({ articles: 1, facts: 2, entities: 3 });
      const view = await getArticle(store.db, record.source.id);
      expect(view?.record.source.text).toBe(record.source.text);
      expect(view?.summary).toMatchObject({ uri: "a.txt", version: 1, current: true, facts: 2 });
      const source = await getSource(store.db, record.source.id);
      expect(Buffer.from(source?.bytes ?? []).toString()).toBe(record.source.text);
      const { items } = await listFacts(store.db, { kind: "event" }, { limit: 10 });
      expect(items[0]?.evidence[0]?.text).toBe(
        "Kassym-Jomart Tokayev met José Núñez in Astana on 2015-12-21.",
      );
      expect(items[0]?.entities.map(({ name }) => name).sort()).toEqual([
        "Astana",
        "José Núñez",
        "Kassym-Jomart Tokayev",
      ]);
    }));

  it("the same bytes again change nothing", () =>
    withStore(async (store) => {
      await save(store, sampleRecord());
      const before = await dump(store);
      expect(await save(store, sampleRecord())).toEqual({ outcome: "unchanged", version: 1 });
      expect(await dump(store)).toBe(before);
    }));

  it("several at once are what they are one by one, and one that comes twice is there once", () =>
    withStore(async (store) => {
      const records = [
        sampleRecord(),
        sampleRecord({ day: "2015-12-22" }),
        sampleRecord(),
        sampleRecord({ uri: "b.txt", day: "2015-12-23" }),
        { ...sampleRecord(), source: { ...sampleRecord().source, uri: "b.txt" } },
      ];
      const inputs = records.map((record) => ({ record, bytes: bytesOf(record.source.text), now }));
      const one = await open(":memory:");
      const expected = [];
      for (const input of inputs) expected.push(await saveRecord(one, input));
      expect(await store.write((tx) => saveRecordsIn(tx, inputs))).toEqual(expected);
      expect(expected.map(({ outcome, version }) => `${outcome} ${version}`)).toEqual([
        "added 1",
        "added 2",
        "unchanged 1",
        "added 1",
        "readdressed 2",
      ]);
      expect(await dump(store)).toBe(await dump(one));
      one.close();
    }));

  it("another version at the same address is kept beside the old, and only the newest counts in lists of facts", () =>
    withStore(async (store) => {
      const first = sampleRecord();
      const second = sampleRecord({ day: "2015-12-22" });
      await save(store, first);
      expect(await save(store, second)).toEqual({ outcome: "added", version: 2 });
      const view = await getArticle(store.db, first.source.id);
      expect(view?.versions.map(({ id, version }) => [id, version])).toEqual([
        [first.source.id, 1],
        [second.source.id, 2],
      ]);
      expect(view?.summary.current).toBe(false);
      const days = async (article?: string) =>
        (await listFacts(store.db, { kind: "event", article }, { limit: 10 })).items.map(
          ({ fact }) => fact.kind === "event" && fact.when?.edtf,
        );
      expect(await days()).toEqual(["2015-12-22"]);
      expect(await days(first.source.id)).toEqual(["2015-12-21"]);
      expect(
        (
          await findFacts(
            store.db,
            { ...NO_CRITERIA, terms: termsOf("meeting") },
            { order: "relevance", limit: 9 },
          )
        ).items,
      ).toHaveLength(1);
    }));

  it("the same bytes at another address get that address only", () =>
    withStore(async (store) => {
      await save(store, sampleRecord());
      const record = sampleRecord();
      const moved = { ...record, source: { ...record.source, uri: "b.txt" } };
      expect(await save(store, moved)).toEqual({ outcome: "readdressed", version: 1 });
      expect(await counts(store.db)).toMatchObject({ articles: 1, facts: 2 });
    }));

  it("a newer pipeline replaces the facts, keeps the article's number and removes what nothing names any longer", () =>
    withStore(async (store) => {
      const record = sampleRecord();
      await save(store, record);
      await save(store, sampleRecord({ uri: "z.txt", day: "2016-01-01" }));
      const newer = {
        ...record,
        facts: record.facts.slice(0, 1),
        provenance: { pipeline: "2", knowledge: "test" },
      };
      expect(await save(store, newer)).toEqual({ outcome: "refreshed", version: 1 });
      expect(await counts(store.db)).toMatchObject({ articles: 2, facts: 3 });
      expect((await listArticles(store.db, { limit: 9 })).items.map(({ uri }) => uri)).toEqual([
        "z.txt",
        "a.txt",
      ]);
      const none = { ...newer, entities: [], facts: [], provenance: { pipeline: "3", knowledge: "test" } };
      await save(store, none);
      const local = `local:${record.source.id.slice(0, 12)}:nunez`;
      expect(await getEntity(store.db, local)).toBeNull();
      expect((await getEntity(store.db, "per.KZ.tokayev"))?.appearances).toHaveLength(1);
      expect(
        (
          await findFacts(
            store.db,
            { ...NO_CRITERIA, terms: termsOf("useful") },
            { order: "relevance", limit: 9 },
          )
        ).items,
      ).toHaveLength(1);
    }));

  it("a record that cannot be written whole leaves nothing", () =>
    withStore(async (store) => {
      await store.db.run(
        sql`create trigger no_more before insert on evidence begin select raise(abort, 'no'); end`,
      );
      const before = await dump(store);
      await expect(save(store, sampleRecord())).rejects.toThrow();
      expect(await dump(store)).toBe(before);
    }));

  it("a full disk is named, with a remedy, and what was being written is taken back", () =>
    withStore(async (store) => {
      await save(store, sampleRecord());
      const before = await dump(store);
      await store.db.run(sql`pragma max_page_count = 1`);
      const big = sampleRecord({ uri: "big.txt", extra: "x".repeat(300_000) });
      await expect(save(store, big)).rejects.toMatchObject({
        code: "store.full",
        remedy: expect.stringMatching(/Free space/),
      });
      expect(await dump(store)).toBe(before);
      expect(await save(store, sampleRecord())).toMatchObject({ outcome: "unchanged" });
    }));

  it("U+0000 is refused: it would come back cut, in silence", () =>
    withStore(async (store) => {
      const record = recordOf({ text: "A title\nand a \u0000 word" });
      await expect(save(store, record)).rejects.toMatchObject({ code: "store.text" });
      expect(await counts(store.db)).toMatchObject({ articles: 0 });
    }));

  it("astral characters, combining marks and right-to-left marks come back unit for unit", () =>
    withStore(async (store) => {
      const record = recordOf({ text: "🇰🇿 Қазақстан e\u0301\u200f\ufeff\ufffd\nمرحبا" });
      await save(store, record);
      expect((await getArticle(store.db, record.source.id))?.record.source.text).toBe(record.source.text);
    }));

  it("entities and facts given twice, and entities that are not listed, do no harm", () =>
    withStore(async (store) => {
      const record = sampleRecord();
      const twice = {
        ...record,
        entities: [...record.entities.slice(0, 2), ...record.entities.slice(0, 1)],
        facts: [...record.facts, ...record.facts],
      };
      await save(store, twice);
      expect(await counts(store.db)).toMatchObject({ articles: 1, facts: 2, entities: 2 });
    }));

  it("a fact is found by its id, with a local entity under the store's name for it", () =>
    withStore(async (store) => {
      const record = sampleRecord();
      await save(store, record);
      const view = await getFact(store.db, "statement-a.txt-2015-12-21");
      expect(view?.fact).toMatchObject({ speaker: `local:${record.source.id.slice(0, 12)}:nunez` });
      expect(await getFact(store.db, "none")).toBeNull();
    }));

  it("many facts go in by parts", () =>
    withStore(async (store) => {
      const record = sampleRecord();
      const [fact] = record.facts;
      if (!fact) throw new Error("no fact");
      const facts = Array.from({ length: 1001 }, (_, i) => ({ ...fact, id: `f${i}` }));
      await save(store, { ...record, facts });
      expect(await counts(store.db)).toMatchObject({ facts: 1001 });
      const { items, cursor } = await listFacts(store.db, { order: "reading" }, { limit: 400 });
      expect([items.length, cursor]).toEqual([400, "facts-reading|400"]);
    }));

  it("boilerplate is not searched", () =>
    withStore(async (store) => {
      await save(store, sampleRecord());
      expect(
        (
          await findArticles(
            store.db,
            { ...NO_CRITERIA, terms: termsOf("menu") },
            { order: "relevance", limit: 5 },
          )
        ).items,
      ).toEqual([]);
    }));
});
