import { afterAll, beforeAll, describe, expect, it } from "vitest";

import * as tables from "../schema/sqlite.ts";
import { KINDS, lend, type Lent } from "../testing/index.ts";
import { writtenSoFar, type Shows } from "./shown.ts";

describe.each(KINDS.filter(({ name, missing }) => name !== "sqlite" && missing === null))(
  "answers of $name that are kept",
  { timeout: 120_000 },
  (kind) => {
    let lent: Lent;
    beforeAll(async () => {
      lent = await lend(kind, { keeps: true });
    }, 120_000);
    afterAll(() => lent.end());

    it("may be behind a batch, and never behind what anybody does", async () => {
      const store = await lent.fresh();
      const add = (id: string, shows: Shows) =>
        store.write((tx) => tx.insert(tables.unmerged).values({ sourceId: id, fault: null }), { shows });
      const count = async () => (await store.own.select().from(tables.unmerged)).length;
      const shown = () => store.kept("all", count);
      const told = [await shown()];
      await add("a", "in time");
      told.push(await shown(), await count());
      await add("b", "at once");
      told.push(await shown());
      await add("c", "nothing");
      told.push(await shown());
      await add("d", "in time");
      const upTo = await writtenSoFar(store.own);
      await store.write(async () => {}, { shows: { upTo } });
      told.push(await shown());
      await add("e", "in time");
      // It is of that version.
      await store.write(async () => {}, { shows: { upTo } });
      await store.write(async () => {}, { shows: { upTo: upTo - 1 } });
      told.push(await shown());
      expect(told).toEqual([0, 0, 1, 2, 2, 4, 4]);
    });
  },
);
