import { eq } from "drizzle-orm";
import { expect, it } from "vitest";

import { tables } from "@chancery/db";

import type { Context } from "./context.ts";
import { getEntry, listEntries } from "./asked-by-many.ts";
import { GetEntryInput, ListEntriesInput } from "./dossier/index.ts";
import { decide, undo } from "./review/index.ts";
import { by, context, met, put, text } from "./testing/dossier.ts";

it(
  "whoever decides finds it decided, whatever was kept for those who ask the same",
  { timeout: 60_000 },
  async () => {
    const ctx = await context({ readers: 2 });
    const [first, second] = ["Moscow", "Paris"].map((place, i) =>
      text(place, met("Vladimir Putin", "Anna Alder", place, `2015-12-2${i}`)),
    );
    await put(
      ctx,
      [first, second].filter((one) => one !== undefined),
    );
    const list = async () => (await listEntries({ ctx, input: ListEntriesInput.parse({}) })).items;
    const [entry] = await list();
    const id = entry?.id ?? "";
    const page = () => getEntry({ ctx, input: GetEntryInput.parse({ id }) });
    const [member] = await ctx.store.own
      .select()
      .from(tables.entryMember)
      .where(eq(tables.entryMember.entryId, id));
    const fact = { source: member?.sourceId ?? "", fact: member?.factId ?? "" };
    const before = [await list(), await page()];
    const made = await decide({ ctx, input: { ...by, act: { act: "reject", fact } } });
    const rejected = [await list(), await page()];
    await undo({ ctx, input: { ...by, decision: made.decision.decision.id } });
    expect([await list(), await page()]).toEqual(before);
    expect(rejected).not.toEqual(before);
    expect(rejected[0]).toHaveLength(1);
  },
);

it("what holds today is asked anew tomorrow", { timeout: 60_000 }, async () => {
  const ctx = await context();
  const keys = new Set<string>();
  const kept: Context["store"]["kept"] = (key, ask) => {
    keys.add(key);
    return ask();
  };
  for (const day of ["2026-01-02", "2026-01-02", "2026-01-03"]) {
    const then = { ...ctx, store: { ...ctx.store, kept }, now: () => new Date(day) };
    await listEntries({ ctx: then, input: ListEntriesInput.parse({}) });
  }
  expect(keys.size).toBe(2);
});
