import { afterAll, beforeAll, describe, expect, it } from "vitest";

import * as tables from "../schema/sqlite.ts";
import { KINDS, lend, type Lent } from "../testing/index.ts";

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
      const add = (id: string, remade: boolean) =>
        store.write((tx) => tx.insert(tables.unmerged).values({ sourceId: id, fault: null }), { remade });
      const count = async () => (await store.own.select().from(tables.unmerged)).length;
      const shown = () => store.kept("all", count);
      const told = [await shown()];
      await add("a", true);
      told.push(await shown(), await count());
      await add("b", false);
      told.push(await shown());
      await store.write((tx) => tx.insert(tables.unmerged).values({ sourceId: "c", fault: null }), {
        aside: true,
      });
      told.push(await shown());
      expect(told).toEqual([0, 0, 1, 2, 2]);
    });
  },
);
