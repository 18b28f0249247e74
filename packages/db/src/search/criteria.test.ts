import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { ArticleRecord, Fact, When } from "@chancery/core";

import { CursorError } from "../errors.ts";
import { open, type Store } from "../open.ts";
import { saveRecord } from "../save/index.ts";
import { openPglite } from "../testing/pglite.ts";
import { bytesOf, entityOf, meetingOf, recordOf, statementOf } from "../testing/records.ts";
import {
  countFacets,
  findArticles,
  findFacts,
  NO_CRITERIA,
  termsOf,
  type Criteria,
  type Order,
} from "./index.ts";

const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
  ["SQLite", () => open(":memory:")],
  ["PostgreSQL", openPglite],
];

const when = (earliest: string | null, latest: string | null): When => ({ edtf: "x", earliest, latest });

/** An article of facts, one sentence each; `change` makes them what a test is about. */
function article(
  uri: string,
  outlet: string | null,
  sentences: readonly {
    words: string;
    id: string;
    who: readonly string[];
    place?: string;
    change?: object;
  }[],
): ArticleRecord {
  const text = [`Report of ${uri}`, ...sentences.map(({ words }) => words)].join("\n");
  const facts = sentences.map(({ words, id, who, place = null, change = {} }): Fact => {
    const said = words.startsWith("“");
    const fact = said
      ? { ...statementOf(text, words, { id, speaker: who[0] ?? "" }), addressee: who[1] ?? null }
      : meetingOf(text, words, { id, who, day: "2015-12-21", place });
    return { ...fact, support: { when: [{ start: 0, end: 1 }] }, ...change };
  });
  const ids = [...new Set(sentences.flatMap(({ who, place }) => [...who, ...(place ? [place] : [])]))];
  const record = recordOf({
    text,
    uri,
    facts,
    entities: ids.map((id) => entityOf(text, id, id.startsWith("plc") ? "place" : "person", [id])),
  });
  const times = [
    {
      span: { start: 0, end: 1 },
      type: "date" as const,
      when: null,
      anchor: "stated" as const,
      rule: "test",
    },
  ];
  return { ...record, times, article: { ...record.article, outlet } };
}

const records = [
  article("one", "Gazette", [
    { words: "Alpha met Beta in Oslo.", id: "m1", who: ["per.a", "per.b"], place: "plc.oslo" },
    { words: "“Gas exports will grow,” Alpha said.", id: "s1", who: ["per.a", "per.b"] },
    {
      words: "Alpha is to meet Gamma in Rome.",
      id: "m2",
      who: ["per.a", "per.c"],
      place: "plc.rome",
      change: { status: "planned", when: when("2016-01-01", "2016-12-31") },
    },
  ]),
  article("two", "Herald", [
    {
      words: "Beta did not meet Gamma.",
      id: "m3",
      who: ["per.b", "per.c"],
      change: { negated: true, when: when(null, "2010-05-05"), support: {} },
    },
    {
      words: "Gamma once visited Alpha.",
      id: "v1",
      who: ["per.a", "per.c"],
      change: { type: "visit", background: true, when: null },
    },
    {
      words: "“Prices of gas were high,” Gamma said.",
      id: "s2",
      who: ["per.c"],
      change: { about: ["agr.x"] },
    },
  ]),
  article("three", null, [
    {
      words: "Delta met Alpha in Rome.",
      id: "m4",
      who: ["per.d", "per.a"],
      place: "plc.rome",
      change: { when: when("1999-01-01", null) },
    },
  ]),
];

describe.each(STORES)("searching on %s", { timeout: 120_000 }, (_, opened) => {
  let store: Store;
  beforeAll(async () => {
    store = await opened();
    for (const record of records)
      await saveRecord(store, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
  }, 120_000);
  afterAll(() => store.close());

  const facts = async (criteria: Partial<Criteria>, order: Order = "relevance") =>
    (await findFacts(store.db, { ...NO_CRITERIA, ...criteria }, { order, limit: 50 })).items.map(
      ({ fact }) => fact.id,
    );
  const who = (...ids: string[]) => ({ as: "who" as const, ids, not: false });

  describe("facts by criteria", () => {
    it.each<[string, Partial<Criteria>, string[]]>([
      ["nothing asked", {}, ["m1", "m2", "m3", "m4", "s1", "s2", "v1"]],
      ["a word", { terms: termsOf("gas") }, ["s1", "s2"]],
      ["a word and not another", { terms: termsOf("gas"), without: termsOf("prices") }, ["s1"]],
      ["only what must not occur", { without: termsOf("gas met meet") }, ["v1"]],
      ["the beginning of a word", { terms: [{ text: "vis", prefix: true }] }, ["v1"]],
      ["somebody", { parties: [who("per.a")] }, ["m1", "m2", "m4", "s1", "v1"]],
      ["one of two ids", { parties: [who("per.d", "per.zz")] }, ["m4"]],
      ["two together", { parties: [who("per.a"), { as: "with", ids: ["per.b"], not: false }] }, ["m1", "s1"]],
      [
        "one of many ids, together with another",
        {
          parties: [
            who("per.a"),
            { as: "with", ids: ["per.z", "per.y", "per.x", "per.w", "per.b"], not: false },
          ],
        },
        ["m1", "s1"],
      ],
      ["who is spoken to does not speak", { parties: [who("per.b")], kind: "statement" }, []],
      ["nobody of that name", { parties: [who()] }, []],
      ["not somebody", { parties: [{ ...who("per.a"), not: true }] }, ["m3", "s2"]],
      ["a type", { types: { any: ["visit"], none: [] } }, ["v1"]],
      ["a kind as a type", { types: { any: ["statement"], none: [] } }, ["s1", "s2"]],
      ["not a type", { types: { any: [], none: ["meeting", "statement"] } }, ["v1"]],
      ["a place", { places: { any: ["plc.rome"], none: [] } }, ["m2", "m4"]],
      ["not a place", { places: { any: [], none: ["plc.rome"] } }, ["m1", "m3", "s1", "s2", "v1"]],
      ["an outlet, whatever its case", { outlets: { any: ["HERALD"], none: [] } }, ["m3", "s2", "v1"]],
      ["no outlet", { outlets: { any: [""], none: [] } }, ["m4"]],
      ["not an outlet", { outlets: { any: [], none: ["gazette", "herald"] } }, ["m4"]],
      ["said", { said: termsOf("gas") }, ["s1", "s2"]],
      ["said, and not said", { said: termsOf("gas"), unsaid: termsOf("prices") }, ["s1"]],
      [
        "days that overlap",
        { days: { any: [{ from: "2016-06-01", to: "2016-06-02" }], none: [] } },
        ["m2", "m4"],
      ],
      ["days up to one", { days: { any: [{ from: null, to: "2011-01-01" }], none: [] } }, ["m3", "m4"]],
      [
        "one of two ranges",
        {
          days: {
            any: [
              { from: "2015-01-01", to: "2015-12-31" },
              { from: null, to: "1980-01-01" },
            ],
            none: [],
          },
        },
        ["m1", "m3", "m4"],
      ],
      [
        "not in a range: what has no day is not in it",
        { days: { any: [], none: [{ from: "2015-01-01", to: "2016-12-31" }] } },
        ["m3", "s1", "s2", "v1"],
      ],
      ["planned", { is: ["planned"] }, ["m2"]],
      ["negated", { is: ["negated"] }, ["m3"]],
      ["recalled", { is: ["recalled"] }, ["v1"]],
      ["inferred: a day that no words state", { is: ["inferred"] }, ["m3"]],
      ["disputed: nothing is merged", { is: ["disputed"] }, []],
      ["neither planned nor recalled", { isNot: ["planned", "recalled"] }, ["m1", "m3", "m4", "s1", "s2"]],
      ["words that cannot be", { terms: termsOf("..."), parties: [who("per.d")] }, ["m4"]],
    ])("%s", async (_, criteria, expected) => {
      expect((await facts(criteria)).sort()).toEqual(expected);
    });

    it("by time, and from the other end without what has no day", async () => {
      expect(await facts({ types: { any: ["meeting"], none: [] } }, "newest")).toEqual([
        "m2",
        "m1",
        "m3",
        "m4",
      ]);
      expect(await facts({}, "oldest")).toEqual(["m4", "m3", "m1", "m2"]);
    });
  });

  describe("articles by what they state", () => {
    it.each<[string, Partial<Criteria>, string[]]>([
      ["somebody", { parties: [who("per.b")] }, ["one", "two"]],
      ["somebody beside a word", { parties: [who("per.b")], terms: termsOf("rome") }, ["one"]],
      ["two conditions on one fact", { parties: [who("per.d")], is: ["planned"] }, []],
      ["said", { said: termsOf("prices") }, ["two"]],
      ["an outlet", { outlets: { any: ["gazette"], none: [] } }, ["one"]],
      ["not a word", { without: termsOf("gas") }, ["three"]],
    ])("%s", async (_, criteria, expected) => {
      const { items } = await findArticles(
        store.db,
        { ...NO_CRITERIA, ...criteria },
        { order: "relevance", limit: 9 },
      );
      expect(items.map(({ article: { uri } }) => uri).sort()).toEqual(expected);
    });
  });

  describe("facets", () => {
    it("count every answer once a value", async () => {
      const { total, more, facets } = await countFacets(store.db, "facts", NO_CRITERIA);
      expect([total, more]).toEqual([7, false]);
      expect(facets).toMatchObject({
        type: [
          { value: "meeting", count: 4 },
          { value: "direct", count: 2 },
          { value: "visit", count: 1 },
        ],
        place: [
          { value: "plc.rome", count: 2 },
          { value: "plc.oslo", count: 1 },
        ],
        year: [
          { value: "2015", count: 1 },
          { value: "2016", count: 1 },
        ],
        outlet: [
          { value: "Gazette", count: 3 },
          { value: "Herald", count: 3 },
          { value: "", count: 1 },
        ],
      });
      expect(facets.person?.[0]).toEqual({ value: "per.a", count: 5 });
      expect(facets.status?.map(({ value }) => value).sort()).toEqual([
        "inferred",
        "negated",
        "planned",
        "recalled",
      ]);
    });

    it("count what the words leave", async () => {
      const { total, facets } = await countFacets(store.db, "facts", {
        ...NO_CRITERIA,
        terms: termsOf("gas"),
      });
      expect([total, facets.outlet?.length]).toEqual([2, 2]);
    });
  });

  describe("pages", () => {
    it.each<Order>(["relevance", "newest", "oldest"])(
      "by %s hold while others arrive, and each answer comes once",
      async (order) => {
        const own = await opened();
        const add = async (i: number) => {
          const words = `Alpha met Beta on occasion ${i}.`;
          const record = article(`p${order}${i}`, null, [
            {
              words,
              id: `p${i}`,
              who: ["per.a", "per.b"],
              change: { when: when(`20${10 + (i % 7)}-01-01`, null) },
            },
          ]);
          await saveRecord(own, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
        };
        for (let i = 0; i < 25; i += 1) await add(i);
        const criteria = { ...NO_CRITERIA, terms: termsOf("alpha met") };
        const seen: string[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < 9; page += 1) {
          const found = await findFacts(own.db, criteria, { order, limit: 4, cursor });
          seen.push(...found.items.map(({ fact }) => fact.id));
          await add(100 + page);
          if (found.cursor === null) break;
          cursor = found.cursor;
        }
        own.close();
        expect(seen).toHaveLength(25);
        expect(new Set(seen).size).toBe(25);
        expect(seen.every((id) => Number(id.slice(1)) < 100)).toBe(true);
      },
    );

    it.each(["", "x", "r|1", "n|a|b|c", "r|99999999999999999|0", "n|1|2015-01-01'; --|2"])(
      "a cursor that is none is refused: %s",
      async (cursor) => {
        const found = findFacts(store.db, NO_CRITERIA, { order: "newest", limit: 3, cursor });
        await expect(found).rejects.toThrow(CursorError);
      },
    );
  });
});
