import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { open, type Store } from "../open.ts";
import { openPglite } from "../testing/pglite.ts";
import {
  actorsIn,
  binsOf,
  countByMonth,
  countByYear,
  frequentPairs,
  placesIn,
  stretchesOf,
} from "./chronology.ts";
import type { EntryFilter } from "./entry-filter.ts";
import { mentionSpans, statementsNaming } from "./said.ts";

const FILTERS: EntryFilter[] = [
  { newest: null },
  { newest: "2020-01-01", from: "2015-01-01", to: "2016-01-01", statuses: ["actual", "planned"] },
  { newest: null, who: ["KZ", "RU"], types: ["meeting"], place: "RU", negated: false },
];

/** What is counted stands in tests of the services; here, that both kinds of stores understand what they are asked. */
describe.each([
  ["SQLite", () => open(":memory:")],
  ["PostgreSQL", openPglite],
] as const)("asked of an empty store on %s", { timeout: 120_000 }, (_, opened) => {
  let store: Store;
  beforeAll(async () => {
    store = await opened();
  }, 300_000);
  afterAll(() => store.close());

  it.each(FILTERS)("%j", async (filter) => {
    const { db } = store;
    expect(await countByMonth(db, filter)).toEqual([]);
    expect(await countByYear(db, filter)).toEqual([]);
    for (const lanes of ["type", [], ["KZ", "org.eu"]] as const) {
      expect(await binsOf(db, filter, lanes, "day")).toEqual([]);
      expect(await stretchesOf(db, filter, lanes, 10)).toEqual([]);
    }
    expect(await actorsIn(db, filter, 10)).toEqual([]);
    expect(await placesIn(db, filter, 10)).toEqual([]);
  });

  it("pairs, statements and mentions", async () => {
    const { db } = store;
    expect(await frequentPairs(db, 10)).toEqual([]);
    expect(await statementsNaming(db, { speakers: ["KZ"], named: "RU", limit: 5 })).toEqual([]);
    expect(await mentionSpans(db, ["a", "b"], "RU")).toEqual(new Map());
  });
});
