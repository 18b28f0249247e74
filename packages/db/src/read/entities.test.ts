import { expect, it } from "vitest";

import { open } from "../open.ts";
import { saveRecordsIn } from "../save/index.ts";
import { bytesOf, sampleRecord } from "../testing/records.ts";
import { getEntity } from "./entities.ts";

const DAYS = ["2015-12-21", "2015-12-22", "2015-12-23", "2015-12-24", "2015-12-25"];
const now = new Date("2026-01-02T03:04:05Z");

/** The sources that an entity's page shows, of articles that came in this order. */
async function shown(days: readonly string[], limit: number): Promise<string[]> {
  const store = await open(":memory:");
  const records = days.map((day) => sampleRecord({ day, uri: `${day}.txt` }));
  for (const record of records)
    await store.write((tx) => saveRecordsIn(tx, [{ record, bytes: bytesOf(record.source.text), now }]));
  const [entity] = records[0]?.entities ?? [];
  const view = await getEntity(store.db, entity?.id ?? "", limit);
  store.close();
  return view?.appearances.map(({ article }) => article.id) ?? [];
}

it.each([5, 3, 1])(
  "of articles that mention an entity equally often, the same %d are shown in any order of arrival",
  async (limit) => {
    const first = await shown(DAYS, limit);
    expect(first).toHaveLength(limit);
    expect(await shown(DAYS.toReversed(), limit)).toEqual(first);
    expect(first).toEqual(first.toSorted());
  },
);
