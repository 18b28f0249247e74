import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { open, type Store } from "../open.ts";
import { saveRecord } from "../save/index.ts";
import { bytesOf, entityOf, recordOf, sampleRecord } from "../testing/records.ts";
import {
  MATCH_CLOSE,
  MATCH_OPEN,
  findArticles,
  findFacts,
  NO_CRITERIA,
  searchEntities,
  termsOf,
  type Term,
} from "./index.ts";
import { ftsQuery } from "./query.ts";

let store: Store;
beforeAll(async () => {
  store = await open(":memory:");
  const cyrillic = "Токаев принял посла\nПрезидент Қасым-Жомарт Тоқаев принял посла Ёлкина.";
  const records = [
    sampleRecord(),
    recordOf({
      text: cyrillic,
      uri: "ru.txt",
      entities: [entityOf(cyrillic, "local:e", "person", ["Ёлкина"])],
    }),
    recordOf({ text: "On the Cote d’Ivoire\nNothing of note happened.", uri: "fr.txt" }),
  ];
  for (const record of records) {
    await saveRecord(store, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
  }
});
afterAll(() => store.close());

const articles = async (terms: readonly Term[]) =>
  (await findArticles(store.db, { ...NO_CRITERIA, terms }, { order: "relevance", limit: 10 })).items.map(
    ({ article }) => article.uri,
  );

describe("searching articles", () => {
  it.each([
    ["Núñez", ["a.txt"]],
    ["nunez", ["a.txt"]],
    ["NU\u0301N\u0303EZ", ["a.txt"]],
    ["токаев", ["ru.txt"]],
    ["ТОКАЕВ посла", ["ru.txt"]],
    ["қасым жомарт", ["ru.txt"]],
    ["côte d'ivoire", ["fr.txt"]],
    ['"talks were useful"', ["a.txt"]],
    ['"useful talks"', []],
    ["talks missing", []],
    ["NOT", []],
    ["title:x OR", []],
    ["a".repeat(5000), []],
    ["' ; drop table article; --", []],
  ])("%s", async (query, expected) => {
    expect(await articles(termsOf(query))).toEqual(expected);
  });

  it.each(['"', "* - ( )", ""])("%s asks for no words: every article", async (query) => {
    expect(await articles(termsOf(query))).toHaveLength(3);
  });

  it("a term may be met by another name of the same thing", async () => {
    expect(
      await articles([{ text: "tokaev", or: ["Kassym-Jomart Tokayev", "!!"] }, { text: "talks" }]),
    ).toEqual(["a.txt"]);
  });

  it("a snippet marks the match", async () => {
    const criteria = { ...NO_CRITERIA, terms: termsOf("useful") };
    const { items } = await findArticles(store.db, criteria, { order: "relevance", limit: 1 });
    expect(items[0]?.snippet).toContain(`${MATCH_OPEN}useful${MATCH_CLOSE}`);
  });
});

describe("searching entities and facts", () => {
  it.each([
    ["tok", ["Kassym-Jomart Tokayev"]],
    ["jose nun", ["José Núñez"]],
    ["елкин", []],
    ["ёлк", ["Ёлкина"]],
    ["zzz", []],
  ])("entity %s", async (query, expected) => {
    const found = await searchEntities(store.db, { terms: termsOf(query), ids: [], limit: 5 });
    expect(found.map(({ name }) => name)).toEqual(expected);
  });

  it("entities named by id come first, each once", async () => {
    const found = await searchEntities(store.db, {
      terms: termsOf("astana"),
      ids: ["per.KZ.tokayev", "plc.astana"],
      limit: 5,
    });
    expect(found.map(({ id }) => id)).toEqual(["per.KZ.tokayev", "plc.astana"]);
  });

  it.each([
    ["useful", ["statement"]],
    ["nunez", ["statement", "event"]],
    ["tokayev meeting", ["event"]],
    ["astana statement", []],
  ])("fact %s", async (query, expected) => {
    const criteria = { ...NO_CRITERIA, terms: termsOf(query) };
    const { items } = await findFacts(store.db, criteria, { order: "relevance", limit: 5 });
    expect(items.map(({ fact }) => fact.kind).sort()).toEqual([...expected].sort());
  });
});

describe("the query for the index", () => {
  it.each([
    ["a b", false, '"a" AND "b"'],
    ['a "b c"', true, '"a" AND "b c" *'],
    ["tok", true, '"tok" *'],
    ["O'Neill", false, '"O" AND "Neill"'],
    ["...", false, null],
  ])("%s", (query, typing, expected) => {
    expect(ftsQuery(termsOf(query), { typing })).toBe(expected);
  });

  it("several words of one term must all occur, or one of its other names", () => {
    const terms = [{ text: "vladimir putin", or: ["Владимир Путин"] }, { text: "talks" }];
    expect(ftsQuery(terms)).toBe('(("vladimir" AND "putin") OR "Владимир Путин") AND "talks"');
  });

  it("hostile input ends in time", () => {
    const started = performance.now();
    termsOf('"'.repeat(1e6) + "a ".repeat(1e6));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
