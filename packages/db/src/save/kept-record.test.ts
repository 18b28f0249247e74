import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";

import { migrations } from "../generated/migrations.ts";
import { migrations as postgresMigrations } from "../generated/postgres-migrations.ts";
import { getArticle } from "../read/articles.ts";
import { KINDS, lend } from "../testing/lent.ts";
import { bytesOf, sampleRecord } from "../testing/records.ts";
import { saveRecord } from "./index.ts";

const MIGRATION = "0016_facts-once";

/** Letters that JSON, SQL and its drivers treat otherwise than others, and a key called as the one that goes. */
const ODD = 'He said: "so\\be it",\tthe “facts”:\u2028 {"facts":[1]} \u{1f4f0} é é';

describe.each(KINDS.filter(({ missing }) => missing === null))(
  "the facts of a record on $name",
  { timeout: 60_000 },
  async (kind) => {
    const lent = await lend(kind);
    afterAll(() => lent.end());
    const statements = (kind.name === "sqlite" ? migrations : postgresMigrations)
      .find(({ name }) => name === MIGRATION)
      ?.statements.filter((statement) => statement.includes("record"));
    const record = sampleRecord({ day: "2015-12-21", extra: ODD });

    it("are read back with it, to the letter and in their order, and stand in their own rows alone", async () => {
      const store = await lent.fresh();
      await saveRecord(store, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
      const view = await getArticle(store.db, record.source.id);
      expect(record.facts.length).toBeGreaterThan(1);
      expect(view?.record.facts.map(({ id }) => id)).toEqual(record.facts.map(({ id }) => id));
      const [row] = await store.db.all<{ record: string }>(sql`select record from article`);
      expect(JSON.parse(row?.record ?? "")).toMatchObject({ facts: null });
    });

    it("that an earlier release kept twice are kept once by the migration", async () => {
      const store = await lent.fresh();
      await saveRecord(store, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
      const before = await getArticle(store.db, record.source.id);
      const [kept] = await store.db.all<{ record: string }>(sql`select record from article`);
      await store.write((tx) => tx.run(sql`update article set record = ${JSON.stringify(before?.record)}`));
      for (const statement of statements ?? []) await store.write((tx) => tx.run(sql.raw(statement)));
      expect(await store.db.all(sql`select record from article`)).toEqual([kept]);
      expect(JSON.stringify(await getArticle(store.db, record.source.id))).toBe(JSON.stringify(before));
    });
  },
);
