import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { forgetMerged, tables, unmergedSources } from "@chancery/db";
import { differences, dumpMerged } from "@chancery/db/testing";
import { afterAll, afterEach, describe, expect, it } from "vitest";

import type { Context } from "../context.ts";
import { getEntry, GetEntryInput, listEntries, ListEntriesInput } from "../dossier/index.ts";
import { ingest } from "../ingest.ts";
import { taken, type Taken } from "../intake/index.ts";
import {
  decide,
  listDecisions,
  ListDecisionsInput,
  listQuestions,
  ListQuestionsInput,
  undo,
} from "../review/index.ts";
import { status } from "../status.ts";
import { testContext } from "../testing/context.ts";
import { catchUp, rebuild } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-merging-"));
let files = 0;
const fileUrl = () => `file:${join(folder, `${(files += 1)}.db`)}`;
const open: Context[] = [];
const context = async (options: Parameters<typeof testContext>[0] = {}): Promise<Context> => {
  const ctx = await testContext({ url: fileUrl(), ...options });
  open.push(ctx);
  return ctx;
};
afterEach(() => {
  for (const ctx of open.splice(0)) ctx.store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = async (steps: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of steps);
};
const text = (uri: string, words: string): Taken => taken({ uri, bytes: new TextEncoder().encode(words) });
const put = async (ctx: Context, items: readonly Taken[]): Promise<void> => {
  for await (const event of ingest({ ctx, input: [...items] })) expect(event.type).not.toBe("failed");
};
const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0);
  return items
    .map((item) => [next(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
};

const met = (a: string, b: string, place: string, day: string) => `${a} met ${b} in ${place} on ${day}.`;
const people = ["Vladimir Putin", "Anna Alder", "Ben Birch", "Emmanuel Macron"];
const days = ["2015-12-21", "2015-12-22", "2016-03-01"];
const corpus: Taken[] = Array.from({ length: 24 }, (_, i) => {
  const sentences = [
    met("Kassym-Jomart Tokayev", people[i % 4] ?? "", i % 5 === 0 ? "Astana" : "Moscow", days[i % 3] ?? ""),
    met(people[i % 4] ?? "", people[(i + 1) % 4] ?? "", "Paris", days[(i + 1) % 3] ?? ""),
  ];
  return text(`outlet-${i}`, `Report ${i}\n${sentences.join("\n")}\nMore was said in report ${i}.`);
});
const entries = async (ctx: Context, filter: object = {}) =>
  (await listEntries({ ctx, input: ListEntriesInput.parse({ limit: 200, ...filter }) })).items;
const by = { by: "A. Reader", why: "the two reports are of one evening" };

describe("the dossier of a store", { timeout: 60_000 }, () => {
  it("is the same whatever the order of arrival, with duplicates, read again, and made anew", async () => {
    const first = await context();
    await put(first, corpus);
    const expected = await dumpMerged(first.store.db);
    expect(expected.entry.length).toBeGreaterThan(5);
    expect(expected.entry_fts).toHaveLength(expected.entry.length);
    for (const seed of [1, 2]) {
      const url = fileUrl();
      const ctx = await context({ url });
      await put(ctx, shuffled([...corpus, ...corpus.slice(0, 7)], seed));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
      await put(await context({ url, pipeline: "test-2" }), shuffled(corpus, seed + 7));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
      await all(rebuild({ ctx }));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
    }
  });

  it("every fact of an event is in one entry, and every id that an entry could have leads to it", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const found = await entries(ctx);
    const members = new Set<string>();
    for (const { id } of found) {
      const view = await getEntry({ ctx, input: GetEntryInput.parse({ id, members: 200 }) });
      expect(view?.redirectedFrom).toBeNull();
      expect(
        view?.members.map(({ view: { evidence } }) => evidence[0]?.text.includes(" met ")),
      ).not.toContain(false);
      for (const { source, fact } of view?.members ?? []) members.add(`${source}/${fact}`);
      for (const anchor of view?.entry.anchors ?? []) {
        const other = await getEntry({ ctx, input: GetEntryInput.parse({ id: anchor }) });
        expect(other?.entry.id).toBe(id);
        expect(other?.redirectedFrom).toBe(anchor === id ? null : anchor);
      }
      for (const { values } of view?.fields ?? []) {
        for (const { witnesses } of values) {
          for (const { quotes, spans } of witnesses) expect(quotes).toHaveLength(spans.length);
        }
      }
    }
    const [row] = await ctx.store.db.select().from(tables.entryMember).limit(1);
    expect(row).toBeDefined();
    expect(members.size).toBe(corpus.length * 2);
  });

  it("of a store that an earlier release wrote is made when it is first read into", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const expected = await dumpMerged(ctx.store.db);
    // As the migration leaves such a store: articles, and all of them waiting.
    await ctx.store.write(async (tx) => {
      await forgetMerged(tx);
      await tx.delete(tables.merging);
    });
    expect((await status({ ctx })).merging).toMatchObject({ waiting: corpus.length, stale: false });
    const steps = catchUp({ ctx });
    expect((await steps.next()).value).toEqual({ merged: 20, total: corpus.length });
    // Killed here; what was merged stays merged, and the rest is made up by the next that reads in.
    await steps.return(undefined);
    expect((await unmergedSources(ctx.store.db)).waiting).toBe(corpus.length - 20);
    await put(ctx, corpus.slice(0, 1));
    expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
    expect((await status({ ctx })).merging).toEqual({ waiting: 0, faulty: [], stale: false });
  });

  it("a record that merging cannot take is kept, told of, and merged when merging is another", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const expected = await dumpMerged(ctx.store.db);
    const other = await context();
    const faulty: Context = {
      ...other,
      knowledge: new Proxy(ctx.knowledge, {
        get(target, key) {
          if (key === "entity") throw new RangeError("a fault");
          return Reflect.get(target, key);
        },
      }),
    };
    await put(faulty, corpus.slice(0, 2));
    const { merging, counts } = await status({ ctx: other });
    expect(merging.faulty.map(({ fault }) => fault)).toEqual(["a fault", "a fault"]);
    expect(counts).toMatchObject({ articles: 2, entries: 0 });
    await put(other, corpus);
    await all(rebuild({ ctx: other }));
    expect(differences(await dumpMerged(other.store.db), expected)).toEqual([]);
  });
});

describe("decisions", { timeout: 60_000 }, () => {
  const two = [
    text("a", `One\n${met("Anna Alder", "Ben Birch", "Paris", "2015-12-21")}`),
    text("b", `Two\n${met("Anna Alder", "Ben Birch", "Paris", "2015-12-23")}`),
  ];
  const factsOf = async (ctx: Context) =>
    (await ctx.store.db.select().from(tables.entryMember))
      .map(({ sourceId, factId }) => ({ source: sourceId, fact: factId }))
      .sort((x, y) => (x.fact < y.fact ? -1 : 1));

  it("to join two events and to undo that leave the same bytes as before", async () => {
    const ctx = await context();
    await put(ctx, [...corpus, ...two]);
    const before = await dumpMerged(ctx.store.db);
    const [one, other] = await Promise.all(
      ["2015-12-21", "2015-12-23"].map((day) =>
        entries(ctx, { place: undefined, from: day, to: day, query: "Alder Birch" }),
      ),
    );
    const [a, b] = [one?.[0]?.id ?? "", other?.[0]?.id ?? ""];
    const facts = await Promise.all(
      [a, b].map(async (id) => {
        const [member] = (await getEntry({ ctx, input: GetEntryInput.parse({ id }) }))?.members ?? [];
        return { source: member?.source ?? "", fact: member?.fact ?? "" };
      }),
    );
    const joined = await decide({ ctx, input: { ...by, act: { act: "same-event", facts } } });
    const [viewA, viewB] = await Promise.all(
      [a, b].map((id) => getEntry({ ctx, input: GetEntryInput.parse({ id }) })),
    );
    expect(viewA?.entry.id).toBe(viewB?.entry.id);
    expect(viewA?.decisions.map(({ decision }) => decision.by)).toEqual(["A. Reader"]);
    expect(joined.decision.decision).toMatchObject({
      before: { entries: [{}, {}] },
      after: { entries: [{ id: viewA?.entry.id }] },
    });
    await undo({ ctx, input: { by: "B. Reader", why: "no, two", decision: joined.decision.decision.id } });
    const after = await dumpMerged(ctx.store.db);
    const known = (dump: typeof before) => ({
      ...dump,
      // The log is known to merging as well; what it makes of the sources is the same.
      posting: dump.posting.filter((row) => !/"key":"(decided|undone|carried)/.test(row)),
      merge_row: dump.merge_row.filter((row) => !row.startsWith('{"part":"decision"')),
    });
    expect(differences(known(after), known(before))).toEqual([]);
    await expect(
      undo({ ctx, input: { ...by, decision: joined.decision.decision.id } }),
    ).rejects.toMatchObject({ code: "review.undone" });
    const log = await listDecisions({ ctx, input: ListDecisionsInput.parse({}) });
    expect(log.items.map(({ decision, undoneBy }) => [decision.act.act, undoneBy === null])).toEqual([
      ["undo", true],
      ["same-event", false],
    ]);
  });

  it("an undo can be undone", async () => {
    const ctx = await context();
    await put(ctx, two);
    const facts = await factsOf(ctx);
    const { decision } = await decide({ ctx, input: { ...by, act: { act: "same-event", facts } } });
    const back = await undo({ ctx, input: { ...by, decision: decision.decision.id } });
    expect(await entries(ctx)).toHaveLength(2);
    await undo({ ctx, input: { ...by, decision: back.decision.decision.id } });
    expect(await entries(ctx)).toHaveLength(1);
  });

  it("hold after the dossier is made anew and after sources are read again, in whatever order", async () => {
    const url = fileUrl();
    const ctx = await context({ url });
    await put(ctx, [...corpus, ...two]);
    const facts = (await factsOf(ctx)).slice(0, 2);
    const [first] = facts;
    if (first === undefined) throw new Error("no facts");
    await decide({ ctx, input: { ...by, act: { act: "reject", fact: first } } });
    const [, second = first] = facts;
    const when = { edtf: "2015-12-24", earliest: "2015-12-24", latest: "2015-12-24" };
    await decide({
      ctx,
      input: { ...by, act: { act: "correct", fact: second, field: "when", value: when } },
    });
    const expected = await dumpMerged(ctx.store.db);
    expect(await entries(ctx, { from: "2015-12-24", to: "2015-12-24" })).toHaveLength(1);
    await all(rebuild({ ctx }));
    expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
    await put(await context({ url, pipeline: "test-2" }), shuffled([...corpus, ...two], 5));
    expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
  });

  it("are carried over to the facts of a newer extraction, and back when it is taken back", async () => {
    const url = fileUrl();
    const ctx = await context({ url });
    await put(ctx, two);
    const [first] = await factsOf(ctx);
    if (first === undefined) throw new Error("no facts");
    await decide({ ctx, input: { ...by, act: { act: "reject", fact: first } } });
    expect(await entries(ctx)).toHaveLength(1);
    for (const [pipeline, prefix] of [
      ["test-2", "new:"],
      ["test-3", ""],
      ["test-4", "new:"],
    ] as const) {
      const other = await context({ url, pipeline });
      const renamed: Context = {
        ...other,
        extract: (input) => {
          const record = other.extract(input);
          return { ...record, facts: record.facts.map((fact) => ({ ...fact, id: `${prefix}${fact.id}` })) };
        },
      };
      await put(renamed, two);
      expect(await entries(ctx)).toHaveLength(1);
      expect(
        (await listQuestions({ ctx, input: ListQuestionsInput.parse({ kind: "carried-decision" }) })).items,
      ).toEqual([]);
      const expected = await dumpMerged(ctx.store.db);
      await all(rebuild({ ctx: renamed }));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
    }
    const kinds = (await listDecisions({ ctx, input: ListDecisionsInput.parse({}) })).items.map(
      ({ decision }) => decision.act.act,
    );
    expect(kinds.toReversed()).toEqual(["reject", "carry", "undo", "carry", "undo", "carry"]);
  });

  it("on a fact that no newer extraction states are asked about", async () => {
    const url = fileUrl();
    const ctx = await context({ url });
    await put(ctx, two);
    const [first] = await factsOf(ctx);
    if (first === undefined) throw new Error("no facts");
    await decide({ ctx, input: { ...by, act: { act: "accept", fact: first } } });
    const other = await context({ url, pipeline: "test-2" });
    await put({ ...other, extract: (input) => ({ ...other.extract(input), facts: [] }) }, two);
    const kind = "carried-decision";
    const { items } = await listQuestions({ ctx, input: ListQuestionsInput.parse({ kind }) });
    expect(items.map(({ question }) => question.kind)).toEqual(["carried-decision"]);
    const id = items[0]?.question.id ?? "";
    await decide({ ctx, input: { ...by, act: { act: "dismiss", question: id, subjects: [] } } });
    expect((await listQuestions({ ctx, input: ListQuestionsInput.parse({ kind }) })).items).toEqual([]);
    const answered = await listQuestions({ ctx, input: ListQuestionsInput.parse({ state: "answered" }) });
    expect(answered.items).toMatchObject([{ question: { id }, answer: { decision: { by: "A. Reader" } } }]);
  });

  it("on what the store does not have are refused, and nothing is written", async () => {
    const ctx = await context();
    await put(ctx, two);
    const [first] = await factsOf(ctx);
    if (first === undefined) throw new Error("no facts");
    const nobody = { source: "0".repeat(64), fact: "none" };
    const acts = [
      [{ act: "reject", fact: nobody }, "review.unknown"],
      [{ act: "accept", fact: { ...first, fact: "'; drop table entry; --" } }, "review.unknown"],
      [{ act: "same-event", facts: [first, first] }, "review.same"],
      [{ act: "same-event", facts: [first, nobody] }, "review.unknown"],
      [{ act: "same-entity", entities: ["KZ", "nobody at all"] }, "review.unknown"],
      [{ act: "undo", decision: "dec-none" }, "review.unknown"],
      [{ act: "dismiss", question: "ask-none", subjects: [] }, "review.unknown"],
      [{ act: "note", subject: "evt-none", text: "x" }, "review.unknown"],
      [{ act: "correct", fact: first, field: "when", value: "yesterday" }, "review.value"],
      [{ act: "correct", fact: first, field: "place", value: "nowhere" }, "review.unknown"],
      [{ act: "correct", fact: first, field: "type", value: "party" }, "review.value"],
      [{ act: "carry", from: first, to: nobody }, "review.value"],
    ] as const;
    const before = await dumpMerged(ctx.store.db);
    for (const [act, code] of acts) {
      await expect(decide({ ctx, input: { ...by, act: act as never } })).rejects.toMatchObject({ code });
    }
    expect(differences(await dumpMerged(ctx.store.db), before)).toEqual([]);
    expect((await listDecisions({ ctx, input: ListDecisionsInput.parse({}) })).items).toEqual([]);
  });
});

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

  it("an id that nothing was ever given leads nowhere", async () => {
    const ctx = await context();
    for (const id of ["evt-none", "'; --", "%", "x".repeat(100)])
      expect(await getEntry({ ctx, input: GetEntryInput.parse({ id }) })).toBeNull();
  });
});
