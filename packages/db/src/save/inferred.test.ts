import type { ArticleRecord, Fact } from "@chancery/core";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { migrations } from "../generated/migrations.ts";
import { migrations as postgresMigrations } from "../generated/postgres-migrations.ts";
import type { Store } from "../open.ts";
import { KINDS, lend, type Lent } from "../testing/lent.ts";
import { bytesOf, meetingOf, recordOf } from "../testing/records.ts";
import { saveRecord } from "./index.ts";

type Time = ArticleRecord["times"][number];
const time = (start: number, anchor: Time["anchor"]): Time => ({
  span: { start, end: start + 4 },
  type: "date",
  when: null,
  anchor,
  rule: "test",
});

/** Whether the time of a fact whose words are at 10 to 20 is inferred, by the article's times and how its own day is known. */
const CASES: readonly (readonly [
  string,
  readonly Time[],
  "metadata" | "stated" | "inferred" | null,
  Readonly<Record<string, object | null>>,
  boolean,
])[] = [
  ["words that state it", [time(12, "stated")], null, {}, false],
  ["words that count from a day that is stated", [time(12, "published")], "stated", {}, false],
  ["words that count from a day that was given with it", [time(12, "published")], "metadata", {}, false],
  ["words that count from a day that is inferred", [time(12, "published")], "inferred", {}, true],
  ["words that count from a day that nobody knows", [time(12, "published")], null, {}, true],
  ["words that hang on what stands around", [time(12, "context")], "stated", {}, true],
  ["one of two that states it", [time(12, "context"), time(16, "stated")], "inferred", {}, false],
  ["words elsewhere", [time(6, "stated"), time(20, "stated")], "stated", {}, true],
  ["no words", [time(12, "stated")], "stated", { support: {} }, true],
  ["no time at all", [time(12, "context")], "stated", { when: null }, false],
];

function recordFor([name, times, method, change]: (typeof CASES)[number]): ArticleRecord {
  const text = `${name}\nA met B, once upon a time, in a place.`;
  const support = { when: [{ start: 10, end: 20 }] };
  const meeting = meetingOf(text, "A met B", { id: name, who: [], day: "2015-12-21" });
  const record = recordOf({ text, uri: name, facts: [{ ...meeting, support, ...change } as Fact] });
  const day = { edtf: "2015-12-21", earliest: "2015-12-21", latest: "2015-12-21" };
  const published = method === null ? null : { when: day, method, span: null, reasons: [] };
  return {
    ...record,
    times: [...times],
    article: { ...record.article, published: published as ArticleRecord["article"]["published"] },
  };
}

describe.each(KINDS)("a time that is inferred, on $name", { timeout: 60_000 }, (kind) => {
  if (kind.missing !== null) {
    it.skip(kind.missing, () => {});
    return;
  }
  let lent: Lent | undefined;
  let store: Store;
  beforeAll(async () => {
    lent = await lend(kind);
    store = await lent.fresh();
    for (const one of CASES) {
      const record = recordFor(one);
      await saveRecord(store, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
    }
  }, 60_000);
  afterAll(() => lent?.end());

  const inferred = () =>
    store.db.all<{ id: string; inferred: number }>(sql`select id, inferred from fact order by number`);
  const expected = CASES.map(([id, , , , is]) => ({ id, inferred: Number(is) }));

  it("is known when it is saved", async () => expect(await inferred()).toEqual(expected));

  it("is found by the migration, of what an earlier release saved", async () => {
    const all = kind.name === "sqlite" ? migrations : postgresMigrations;
    const statements = all.find(({ name }) => name.endsWith("fact-inferred"))?.statements ?? [];
    const fill = statements.find((statement) => /^update/im.test(statement));
    await store.write(async (tx) => {
      await tx.run(sql`update fact set inferred = 0`);
      await tx.run(sql.raw(fill ?? ""));
    });
    expect(await inferred()).toEqual(expected);
  });
});
