import { describe, expect, it } from "vitest";
import { tables } from "@chancery/db";
import { differences, dumpMerged } from "@chancery/db/testing";

import type { Context } from "../context.ts";
import { getEntry, GetEntryInput } from "../dossier/index.ts";
import {
  decide,
  listDecisions,
  ListDecisionsInput,
  listQuestions,
  ListQuestionsInput,
  undo,
} from "./index.ts";
import { rebuild } from "../merging/index.ts";
import { all, by, context, corpus, entries, fileUrl, met, put, shuffled, text } from "../testing/dossier.ts";

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
    // The log says so too: what was decided first is in force, and can be taken back again.
    const first = async () =>
      (await listDecisions({ ctx, input: ListDecisionsInput.parse({ kind: "same-event" }) })).items.map(
        (one) => one.undoneBy,
      );
    expect(await first()).toEqual([null]);
    const again = await undo({ ctx, input: { ...by, decision: decision.decision.id } });
    expect(await first()).toEqual([again.decision.decision.id]);
    expect(await entries(ctx)).toHaveLength(2);
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
