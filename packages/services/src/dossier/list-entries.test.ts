import { extract } from "@chancery/core";
import { describe, expect, it } from "vitest";

import type { Context } from "../context.ts";

import { getEntry, GetEntryInput, listEntries, ListEntriesInput } from "./index.ts";
import { context, corpus, entries, put, text } from "../testing/dossier.ts";

describe("looking entries up", { timeout: 60_000 }, () => {
  it.each([
    [{}, null],
    [{ who: ["none"] }, 0],
    [{ query: "Alder Birch" }, null],
    [{ query: "zanzibar" }, 0],
    [{ query: '" OR * NEAR(' }, 0],
    [{ types: ["visit"] }, 0],
    [{ from: "2017-01-01" }, 0],
    [{ statuses: ["unconfirmed"] }, 0],
    [{ disputed: true, to: "1900-01-01" }, 0],
  ])("%j", async (filter, count) => {
    const ctx = await context();
    await put(ctx, corpus.slice(0, 6));
    const found = await entries(ctx, filter);
    if (count === null) expect(found.length).toBeGreaterThan(0);
    else expect(found).toHaveLength(count);
  });

  it("page by page gives each once, in order, whichever end one begins at, and through a person or a state", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const putin = "per.putin-vladimir";
    for (const filter of [{}, { order: "oldest" }, { who: [putin] }, { who: [putin, "KZ"] }]) {
      const whole = (await entries(ctx, filter)).map(({ id }) => id);
      const parts: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listEntries({
          ctx,
          input: ListEntriesInput.parse({ ...filter, limit: 2, cursor }),
        });
        parts.push(...page.items.map(({ id }) => id));
        cursor = page.cursor ?? undefined;
      } while (cursor !== undefined);
      expect(whole.length).toBeGreaterThan(0);
      expect(parts).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }
  });

  it("what has no day of its own says when it was first reported, what has one does not", async () => {
    const plain = await context();
    const ctx: Context = {
      ...plain,
      extract: ({ bytes, uri }) =>
        extract({ bytes, uri, knowledge: plain.knowledge, retrievedAt: null, publishedHint: null }),
    };
    const printed = (day: string): string =>
      `Chad and Peru part\n\n${day}\n\nChad and Peru have broken off diplomatic relations.\n\nNorway met Mali in Oslo on 3 March 2020.`;
    await put(ctx, [text("b.txt", printed("7 March 2020")), text("a.txt", printed("6 March 2020"))]);
    const found = (await entries(ctx, {})).map(({ type, when, reported }) => [
      type,
      when?.edtf ?? null,
      reported,
    ]);
    expect(found).toContainEqual(["breaking-relations", null, "2020-03-06"]);
    expect(found).toContainEqual(["meeting", "2020-03-03", null]);
  });

  it("an id that nothing was ever given leads nowhere", async () => {
    const ctx = await context();
    for (const id of ["evt-none", "'; --", "%", "x".repeat(100)])
      expect(await getEntry({ ctx, input: GetEntryInput.parse({ id }) })).toBeNull();
  });
});
