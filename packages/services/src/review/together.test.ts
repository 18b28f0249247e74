import { describe, expect, it } from "vitest";
import { differences, dumpMerged } from "@chancery/db/testing";

import type { Context } from "../context.ts";
import { getEntry, GetEntryInput } from "../dossier/index.ts";
import { rebuild } from "../merging/index.ts";
import { all, by, context, entries, fileUrl, met, put, text } from "../testing/dossier.ts";
import {
  correctEvent,
  CorrectEventInput,
  countQuestions,
  decideTogether,
  getQuestion,
  listDecisions,
  ListDecisionsInput,
  listQuestions,
  ListQuestionsInput,
  undo,
  undoTogether,
} from "./index.ts";

/** Two tellings of one meeting. */
const told = [
  text("a", `One\n${met("Vladimir Putin", "Emmanuel Macron", "Paris", "2015-12-21")}`),
  text("b", `Two\n${met("Vladimir Putin", "Emmanuel Macron", "Paris", "2015-12-21")}\nHe was late.`),
];
const entryOf = async (ctx: Context, id?: string) => {
  const first = id ?? (await entries(ctx))[0]?.id ?? "";
  const view = await getEntry({ ctx, input: GetEntryInput.parse({ id: first }) });
  if (view === null) throw new Error(`no entry ${first}`);
  return view;
};
/** What merging made of the sources, without what it knows of the log. */
const made = async (ctx: Context) => {
  const { posting, merge_row, ...rest } = await dumpMerged(ctx.store.db);
  return {
    ...rest,
    posting: posting.filter((row) => !/"key":"(decided|undone|carried)/.test(row)),
    merge_row: merge_row.filter((row) => !row.startsWith('{"part":"decision"')),
  };
};
const correct = (ctx: Context, entry: string, change: object, more: object = {}) =>
  correctEvent({ ctx, input: CorrectEventInput.parse({ ...by, entry, change, ...more }) });
const log = async (ctx: Context) => (await listDecisions({ ctx, input: ListDecisionsInput.parse({}) })).items;

describe("decisions taken together", { timeout: 60_000 }, () => {
  it("are taken back as one, to the same bytes; what took them back can be taken back as well", async () => {
    const ctx = await context();
    await put(ctx, told);
    const before = await made(ctx);
    const { members } = (await entryOf(ctx)).entry;
    expect(members).toHaveLength(2);
    const { decisions } = await decideTogether({
      ctx,
      input: {
        ...by,
        decisions: members.map(({ source, fact }) => ({ act: { act: "reject", fact: { source, fact } } })),
      },
    });
    const together = decisions[0]?.decision.id ?? "";
    expect(decisions.map((one) => one.together)).toEqual([together, together]);
    expect(await entries(ctx)).toEqual([]);
    const back = await undoTogether({ ctx, input: { ...by, together } });
    expect(differences(await made(ctx), before)).toEqual([]);
    await expect(undoTogether({ ctx, input: { ...by, together } })).rejects.toMatchObject({
      code: "review.undone",
    });
    await undoTogether({ ctx, input: { ...by, together: back.decisions[0]?.together ?? "" } });
    expect(await entries(ctx)).toEqual([]);
    const logged = await listDecisions({ ctx, input: ListDecisionsInput.parse({ together }) });
    expect(logged.items).toHaveLength(2);
  });

  it("are all refused where one is, and nothing is written", async () => {
    const ctx = await context();
    await put(ctx, told);
    const before = await dumpMerged(ctx.store.db);
    const [first] = (await entryOf(ctx)).entry.members;
    const fact = { source: first?.source ?? "", fact: first?.fact ?? "" };
    const decisions = [
      { act: { act: "reject", fact } },
      { act: { act: "same-entity", entities: ["KZ", "nobody at all"] } },
    ] as const;
    await expect(
      decideTogether({ ctx, input: { ...by, decisions: decisions as never } }),
    ).rejects.toMatchObject({ code: "review.unknown" });
    expect(differences(await dumpMerged(ctx.store.db), before)).toEqual([]);
    await expect(undoTogether({ ctx, input: { ...by, together: "dec-none" } })).rejects.toMatchObject({
      code: "review.unknown",
    });
  });

  it("one of them can be taken back alone; the rest go when all are", async () => {
    const ctx = await context();
    await put(ctx, told);
    const { entry } = await entryOf(ctx);
    const { decisions } = await correct(ctx, entry.id, { change: "set", field: "status", value: "planned" });
    await undo({ ctx, input: { ...by, decision: decisions[1]?.decision.id ?? "" } });
    const back = await undoTogether({ ctx, input: { ...by, together: decisions[0]?.together ?? "" } });
    expect(back.decisions).toHaveLength(1);
    expect(back.decisions[0]?.together).toBeNull();
  });
});

describe("an event is corrected in all its sources", { timeout: 60_000 }, () => {
  const day = { edtf: "2015-12-24", earliest: "2015-12-24", latest: "2015-12-24" };
  it.each([
    ["a day", { change: "set", field: "when", value: day }, { when: day }],
    ["a place, to none", { change: "set", field: "place", value: null }, { place: null }],
    ["its kind", { change: "set", field: "type", value: "call" }, { type: "call" }],
    ["its standing", { change: "set", field: "status", value: "hypothetical" }, { status: "hypothetical" }],
    ["a participant more", { change: "add", entity: "KZ", role: "mediator" }, { names: 3 }],
  ])("%s", async (_, change, expected) => {
    const ctx = await context();
    await put(ctx, told);
    const { entry } = await entryOf(ctx);
    const { decisions } = await correct(ctx, entry.id, change, { note: "seen on the photograph" });
    expect(decisions.map(({ decision }) => decision.act.act)).toEqual(["correct", "note", "correct", "note"]);
    const now = (await entryOf(ctx, entry.id)).entry;
    const { names, ...fields } = expected as { names?: number };
    expect(now).toMatchObject(fields);
    expect(now.participants).toHaveLength(names ?? 2);
    const first = (await log(ctx)).at(-1);
    expect(first?.decision).toMatchObject({ before: { value: expect.anything() }, by: by.by });
  });

  it("a participant is replaced, given another role, removed; each from what stood before; re-reading keeps it, undo takes it back", async () => {
    const url = fileUrl();
    const ctx = await context({ url });
    await put(ctx, told);
    const before = await made(ctx);
    const { entry } = await entryOf(ctx);
    const [putin, macron] = entry.participants.map(({ entity }) => entity);
    const who = async () =>
      (await entryOf(ctx, entry.id)).entry.participants.map(({ entity, role }) => [entity, role]);
    const [, [, role] = []] = await who();
    const turns = [
      await correct(ctx, entry.id, { change: "replace", entity: putin, by: "KZ" }),
      await correct(ctx, entry.id, { change: "role", entity: "KZ", role: "host" }),
    ];
    expect((await who()).toSorted()).toEqual(
      [
        ["KZ", "host"],
        [macron, role],
      ].toSorted(),
    );
    await all(rebuild({ ctx }));
    await put(await context({ url, pipeline: "test-2" }), told);
    expect((await who()).toSorted()).toEqual(
      [
        ["KZ", "host"],
        [macron, role],
      ].toSorted(),
    );
    turns.push(await correct(ctx, entry.id, { change: "remove", entity: macron }));
    expect(await who()).toEqual([["KZ", "host"]]);
    for (const { decisions } of turns.toReversed())
      await undoTogether({ ctx, input: { ...by, together: decisions[0]?.together ?? "" } });
    expect(differences(await made(ctx), before)).toEqual([]);
  });

  it("in one source only where one is named", async () => {
    const ctx = await context();
    await put(ctx, told);
    const { entry } = await entryOf(ctx);
    const [{ source, fact } = { source: "", fact: "" }] = entry.members;
    const change = { change: "add", entity: "KZ", role: "host" };
    const { decisions } = await correct(ctx, entry.id, change, { facts: [{ source, fact }] });
    expect(decisions).toHaveLength(1);
    expect(decisions[0]?.together).toBeNull();
  });

  it.each([
    ["what all say already", { change: "set", field: "type", value: "meeting" }, "review.unchanged"],
    ["the removal of who is not there", { change: "remove", entity: "KZ" }, "review.unchanged"],
    ["a kind that is none", { change: "set", field: "type", value: "party" }, "review.value"],
    ["a place that is nowhere", { change: "set", field: "place", value: "nowhere" }, "review.unknown"],
    ["a participant whom nobody knows", { change: "add", entity: "nobody", role: "host" }, "review.unknown"],
  ])("%s is refused and nothing is written", async (_, change, code) => {
    const ctx = await context();
    await put(ctx, told);
    const { entry } = await entryOf(ctx);
    await expect(correct(ctx, entry.id, change)).rejects.toMatchObject({ code });
    await expect(correct(ctx, "evt-none", change)).rejects.toMatchObject({ code: "review.unknown" });
    expect(await log(ctx)).toEqual([]);
  });
});

describe("a question", { timeout: 60_000 }, () => {
  const asking = [
    text("a", `One\n${met("Vladimir Putin", "Emmanuel Macron", "Paris", "2015-12-21")}`),
    text(
      "b",
      `Two\nLong before it.\n${met("Vladimir Putin", "Emmanuel Macron", "Paris", "2015-12-22")}\nSo it was.`,
    ),
  ];

  it("is read with both sides in their paragraphs, and answered is still to be read", async () => {
    const ctx = await context();
    await put(ctx, asking);
    const facts = (await entries(ctx)).map(({ id }) => id);
    const refs = await Promise.all(facts.map(async (id) => (await entryOf(ctx, id)).entry.members));
    const joined = refs.flat().map(({ source, fact }) => ({ source, fact }));
    // Joined by a person, they say two days: which is right is asked.
    await decideTogether({
      ctx,
      input: { ...by, decisions: [{ act: { act: "same-event", facts: joined } }] },
    });
    const [open] = (await listQuestions({ ctx, input: ListQuestionsInput.parse({}) })).items;
    if (open === undefined) throw new Error("nothing is asked");
    const { id } = open.question;
    const asked = await getQuestion({ ctx, input: { id } });
    expect(asked?.facts).toHaveLength(2);
    const words = asked?.facts.flatMap(({ passages }) => passages);
    expect(words).toEqual([
      { before: "", words: expect.stringMatching(/^Vladimir Putin met/), after: "" },
      { before: "", words: expect.stringMatching(/^Vladimir Putin met/), after: "" },
    ]);
    expect(asked?.facts.map(({ told: now }) => now?.when?.edtf).toSorted()).toEqual([
      "2015-12-21",
      "2015-12-22",
    ]);
    expect(asked?.next).toBeNull();
    expect(await countQuestions({ ctx })).toEqual({
      open: [{ kind: open.question.kind, count: 1 }],
      decisions: 1,
    });
    const act = { act: "dismiss", question: id, subjects: open.question.subjects } as const;
    await decideTogether({ ctx, input: { ...by, decisions: [{ act }] } });
    const answered = await getQuestion({ ctx, input: { id } });
    expect(answered?.answer?.decision.act).toEqual(act);
    expect(await getQuestion({ ctx, input: { id: "ask-none" } })).toBeNull();
    expect(await getQuestion({ ctx, input: { id: '%"' } })).toBeNull();
  });
});
