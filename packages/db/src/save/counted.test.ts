import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { open, type Store } from "../open.ts";
import { bytesOf, sampleRecord } from "../testing/records.ts";
import { checkDatabase } from "../verify/index.ts";
import { saveAddressIn, saveRecordsIn } from "./index.ts";
import { dropSources, removeAddress } from "./remove.ts";

/** The same numbers under the same seed (mulberry32). */
function randomBy(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const now = new Date("2026-01-02T03:04:05Z");
const DAYS = ["2015-12-21", "2015-12-22", "2015-12-23"];
const URIS = ["a.txt", "b.txt", "c.txt"];

/** One thing that can befall a store: some articles come, one is found elsewhere, an address or a source goes. */
async function befall(store: Store, random: (below: number) => number): Promise<void> {
  // Bytes hang on the day alone: the same may be found anywhere.
  const of = (day: number, uri: number, pipeline: number) => {
    const record = sampleRecord({ day: DAYS[day] ?? "", uri: URIS[uri] ?? "" });
    const provenance = { pipeline: String(pipeline), knowledge: "test" };
    return { record: { ...record, provenance }, bytes: bytesOf(record.source.text), now };
  };
  const pipeline = random(2);
  const one = of(random(3), random(3), pipeline);
  const { id, uri } = one.record.source;
  const stored = await store.db.all(sql`select 1 from article where source_id = ${id}`);
  await store.write(async (tx) => {
    const act = random(6);
    if (act < 3 || stored.length === 0) {
      await saveRecordsIn(tx, [one, of(random(3), random(3), pipeline)].slice(0, 1 + random(2)));
    } else if (act === 3) await saveAddressIn(tx, { id, uri, retrievedAt: null, now });
    else if (act === 4) {
      if (await removeAddress(tx, { uri, sourceId: id })) await dropSources(tx, [id]);
    } else await dropSources(tx, [id]);
  });
}

describe("what is counted beside the rows that it follows from", () => {
  it.each([1, 2, 3, 4])("holds whatever befalls the store (seed %i)", async (seed) => {
    const store = await open(":memory:");
    const random = randomBy(seed);
    for (let i = 0; i < 25; i += 1) {
      await befall(store, random);
      expect(await checkDatabase(store.db)).toEqual([]);
    }
    store.close();
  });

  it.each([
    ["update fact set current = 1 - current", "facts of superseded articles count"],
    ["update entity set articles = articles + 1", "counted wrongly"],
  ])("is checked: %s", async (damage, told) => {
    const store = await open(":memory:");
    const record = sampleRecord();
    await store.write((tx) => saveRecordsIn(tx, [{ record, bytes: bytesOf(record.source.text), now }]));
    await store.db.run(sql.raw(damage));
    expect((await checkDatabase(store.db)).join()).toContain(told);
    store.close();
  });
});
