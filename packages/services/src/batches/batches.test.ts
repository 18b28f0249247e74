import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { queueOf, tables } from "@chancery/db";
import { differences, dumpMerged } from "@chancery/db/testing";

import type { Context } from "../context.ts";
import { IntakeError, refused, type Taken } from "../intake/index.ts";
import { status } from "../status.ts";
import { all, context, corpus, fileUrl, met, put, text } from "../testing/dossier.ts";
import { verify, VerifyInput } from "../verify/index.ts";
import {
  batchHandlers,
  cancelBatch,
  dropParked,
  followBatch,
  getBatch,
  GetBatchInput,
  IN_TIME,
  listBatches,
  retryBatch,
  SOON,
  submitBatch,
  undoBatch,
  workBatch,
  workWaiting,
  type BatchStep,
  type Ends,
} from "./index.ts";

const submit = async (ctx: Context, input: readonly Taken[], id?: string): Promise<string> =>
  (await submitBatch({ ctx, input, options: { origin: "api", label: "a folder", id } })).id;
const steps = async (from: AsyncIterable<BatchStep>): Promise<BatchStep[]> => {
  const found: BatchStep[] = [];
  for await (const step of from) found.push(step);
  return found;
};
const work = async (ctx: Context, id: string) => {
  await all(workBatch(ctx, id));
  return view(ctx, id);
};
const view = async (ctx: Context, id: string) => {
  const found = await getBatch({ ctx, input: GetBatchInput.parse({ id }) });
  if (found === null) throw new Error(`no batch ${id}`);
  return found;
};
const held = async (ctx: Context): Promise<number> =>
  (await ctx.store.db.select().from(tables.heldBytes)).length;
/** What rests is due at once. */
const hurry = (ctx: Context) => ctx.store.write((tx) => tx.update(tables.job).set({ runAt: new Date(0) }));
const problems = async (ctx: Context) => {
  const found: unknown[] = [];
  for await (const event of verify({ ctx, input: VerifyInput.parse({ rebuild: true }) }))
    if (event.type === "problem") found.push(event);
  return found;
};
const meeting = met("Kassym-Jomart Tokayev", "Anna Alder", "Moscow", "2015-12-21");
/** More than one job carries. */
const many = Array.from({ length: 80 }, (_, i) => text(`n${i}`, `${i}\n${meeting}`));

describe("a batch", { timeout: 60_000 }, () => {
  it("keeps the bytes until each item is read, and tells what became of each and of all", async () => {
    const ctx = await context();
    const id = await submit(ctx, [
      text("a", `A\n${meeting}`),
      text("empty", " \n"),
      refused("gone", new IntakeError("input.missing", "no such file")),
      text("a", `A\n${meeting}`),
      text("b", `A\n${meeting}`),
      text("c", `C\n${met("Vladimir Putin", "Ben Birch", "Paris", "2016-03-01")}`),
    ]);
    expect(await held(ctx)).toBe(3);
    expect((await view(ctx, id)).batch).toMatchObject({ total: 6, states: { waiting: 5, refused: 1 } });
    const { batch, items } = await work(ctx, id);
    expect(items.map(({ outcome, trouble }) => outcome ?? trouble?.code)).toEqual([
      "added",
      "input.empty",
      "input.missing",
      "unchanged",
      "readdressed",
      "added",
    ]);
    expect(batch).toMatchObject({ sealed: true, endedAt: ctx.now().toISOString(), label: "a folder" });
    expect(batch.report).toEqual({
      articles: 2,
      refreshed: 0,
      known: 2,
      refused: 2,
      parked: 0,
      cancelled: 0,
      facts: 2,
      newPeople: 4,
      questions: expect.any(Number),
      nearDuplicates: 0,
    });
    expect(items.map(({ joinedAt }) => joinedAt !== null)).toEqual([true, false, false, true, true, true]);
    expect(await held(ctx)).toBe(0);
    expect(await queueOf(ctx.store).counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
    expect((await listBatches({ ctx, input: { limit: 5 } })).items.map((one) => one.id)).toEqual([id]);
  });

  it("is the same record as articles read in one by one", async () => {
    const [one, other] = [await context(), await context()];
    await put(one, corpus);
    await work(other, await submit(other, corpus));
    expect(differences(await dumpMerged(other.store.db), await dumpMerged(one.store.db))).toEqual([]);
    expect(await problems(other)).toEqual([]);
  });

  it("handed in twice under one id is one", async () => {
    const ctx = await context();
    const id = await submit(ctx, corpus.slice(0, 3));
    await submit(ctx, corpus.slice(0, 3), id);
    expect((await work(ctx, id)).batch).toMatchObject({ total: 3, report: { articles: 3, known: 0 } });
  });

  it("without any article is through at once", async () => {
    const ctx = await context();
    const { batch } = await work(ctx, await submit(ctx, []));
    expect(batch).toMatchObject({ total: 0, report: { articles: 0 } });
  });

  it("is told from any place on, each item as it stands", async () => {
    const ctx = await context();
    const id = await submit(ctx, corpus.slice(0, 3));
    const seen = await steps(workBatch(ctx, id));
    const states = seen.flatMap((step) =>
      step.type === "item" ? [`${step.item.number} ${step.item.state}`] : [],
    );
    for (const number of [1, 2, 3]) expect(states).toContain(`${number} done`);
    expect(seen.at(-1)?.type).toBe("ended");
    const whole = await steps(followBatch(ctx, id));
    expect(whole.map(({ type }) => type)).toEqual(["item", "item", "item", "ended"]);
    expect(new Set(seen.map(({ place }) => place)).size).toBe(seen.length);
    const rest = await steps(followBatch(ctx, id, { after: whole[1]?.place }));
    expect(rest.map(({ type }) => type)).toEqual(["item", "ended"]);
    expect((await steps(followBatch(ctx, id, { after: "nonsense" }))).length).toBe(4);
    expect(await steps(followBatch(ctx, "none"))).toEqual([]);
  });

  it("ends a moment after its last article was joined, as a part of the time that it took, and what a feed brought at once", async () => {
    let seconds = 0;
    // Far ahead of the queue's clock, for which nothing that rests is due before it is hurried.
    const at = (second: number) => new Date(Date.UTC(2200, 0) + second * 1000);
    const ctx = { ...(await context()), now: () => at(seconds) };
    const drained = async (id: string, second: number, ends?: Ends) => {
      seconds = second;
      await queueOf(ctx.store).drain(batchHandlers(ctx, ends === undefined ? {} : { ends }));
      const [put] = await ctx.store.own.select().from(tables.job);
      return [(await view(ctx, id)).batch.endedAt, put?.runAt ?? null];
    };
    for (const [began, joined, due, ends] of [
      [0, 4, 5, SOON],
      [100, 104, 106.5, IN_TIME],
      [200, 240, 244, IN_TIME],
    ] as const) {
      seconds = began;
      const id = await submit(ctx, [text(`at-${began}`, `Report ${began}`)]);
      expect(await drained(id, joined, ends)).toEqual([null, at(due)]);
      await hurry(ctx);
      expect(await drained(id, due, ends)).toEqual([at(due).toISOString(), null]);
    }
    const options = { origin: "watch", label: null } as const;
    const brought = await submitBatch({ ctx, input: corpus.slice(6, 9), options });
    expect(await drained(brought.id, 290)).toEqual([at(290).toISOString(), null]);
    // Whoever works what waits and goes leaves nothing behind that would wait for another.
    const left = await submit(ctx, corpus.slice(9, 12));
    seconds = 300;
    await workWaiting(ctx);
    expect((await view(ctx, left)).batch.endedAt).toBe(at(300).toISOString());
  });

  it("cancelled is not read any further; what was read stays", async () => {
    const ctx = await context();
    const id = await submit(ctx, many);
    const stop = new AbortController();
    const handlers = batchHandlers(ctx, { changed: () => stop.abort() });
    await queueOf(ctx.store).drain(handlers, { signal: stop.signal });
    await cancelBatch({ ctx, input: { id } });
    const { batch } = await work(ctx, id);
    const { done, cancelled } = batch.states;
    expect(batch.states).toMatchObject({ waiting: 0, done: many.length - cancelled });
    for (const some of [done, cancelled]) expect(some).toBeGreaterThan(0);
    expect(batch.report).toMatchObject({ articles: done, cancelled });
    expect([(await status({ ctx })).counts.articles, await held(ctx)]).toEqual([done, 0]);
    await expect(cancelBatch({ ctx, input: { id: "none" } })).rejects.toMatchObject({
      code: "batch.unknown",
    });
  });
});

describe("a poison article", { timeout: 60_000 }, () => {
  /** Ends the process, as far as the queue can tell, whenever it is read. */
  const deadly = (ctx: Context): Context => ({
    ...ctx,
    extract: (input) => {
      if (input.uri === "poison") throw new Died();
      return ctx.extract(input);
    },
  });
  class Died extends Error {}

  it("at which the extraction stumbles is parked alone, with the reason, and can be tried again or given up", async () => {
    const ctx = await context();
    let broken = true;
    const faulty: Context = {
      ...ctx,
      extract: (input) => {
        if (input.uri === "poison" && broken) throw new TypeError("undefined is not a function");
        return ctx.extract(input);
      },
    };
    const id = await submit(ctx, [
      ...corpus.slice(0, 4),
      text("poison", `P\n${meeting}`),
      ...corpus.slice(4, 8),
    ]);
    const drain = async () => {
      for (let i = 0; i < 5; i += 1) {
        await queueOf(ctx.store).drain(batchHandlers(faulty));
        await hurry(ctx);
      }
    };
    await drain();
    const { batch, items } = await view(ctx, id);
    expect(batch).toMatchObject({ states: { done: 8, parked: 1 }, report: { articles: 8, parked: 1 } });
    expect(items[4]).toMatchObject({ state: "parked", trouble: { message: "undefined is not a function" } });
    expect(await held(ctx)).toBe(1);

    expect(await retryBatch({ ctx, input: { id } })).toBe(1);
    await drain();
    expect((await view(ctx, id)).batch.report).toMatchObject({ articles: 8, parked: 1 });
    broken = false;
    expect(await retryBatch({ ctx, input: { id } })).toBe(1);
    await drain();
    expect((await view(ctx, id)).batch).toMatchObject({
      states: { done: 9 },
      report: { articles: 9, parked: 0 },
    });
    expect([await held(ctx), await queueOf(ctx.store).parked()]).toEqual([0, []]);
    expect(await retryBatch({ ctx, input: { id } })).toBe(0);

    broken = true;
    const other = await submit(ctx, [text("poison", "Q\nother bytes")]);
    await drain();
    expect(await dropParked({ ctx, input: { id: other } })).toBe(1);
    expect((await work(ctx, other)).batch).toMatchObject({ report: { cancelled: 1, parked: 0 } });
    expect(await held(ctx)).toBe(0);
  });

  it("whose reading ends the process each time is parked alone, and nothing else is lost by it", async () => {
    const ctx = await context();
    const items = [...corpus.slice(0, 2), text("poison", "P\ntext"), ...corpus.slice(2, 5)];
    const id = await submit(ctx, items);
    const fatal = batchHandlers(deadly(ctx));
    let deaths = 0;
    for (;;) {
      const doomed = Object.fromEntries(
        Object.entries(fatal).map(([task, handler]) => [
          task,
          {
            ...handler,
            run: async (...args: Parameters<typeof handler.run>) => {
              const settled = await handler.run(...args);
              if (settled.some((error) => error instanceof Died)) throw new Died();
              return settled;
            },
          },
        ]),
      );
      try {
        await queueOf(ctx.store).drain(doomed);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(Died);
        deaths += 1;
        // The queue gave the job back; a process that was killed could not have.
        await ctx.store.db.run(
          sql`update job set begun = begun + 1 where begun = ${deaths - 1} and task = 'read-item'`,
        );
      }
      expect(deaths).toBeLessThan(40);
    }
    const { batch, items: told } = await view(ctx, id);
    expect(batch.states).toMatchObject({ done: 5, parked: 1, waiting: 0 });
    expect(told[2]).toMatchObject({
      state: "parked",
      trouble: { message: expect.stringMatching(/the process ended \d+ times/) },
    });
    expect(await problems(ctx)).toEqual([]);
  });
});

describe("undoing a batch", { timeout: 60_000 }, () => {
  it("leaves the record as if it had not come: what others brought, or found as well, stays", async () => {
    const [ctx, other] = [await context({ url: fileUrl() }), await context()];
    await put(ctx, corpus.slice(0, 4));
    const first = await submit(ctx, corpus.slice(0, 12));
    await work(ctx, first);
    const second = await submit(ctx, corpus.slice(8, 16));
    await work(ctx, second);

    await undoBatch({ ctx, input: { id: first } });
    const { batch } = await work(ctx, first);
    expect(batch).toMatchObject({ undoneAt: ctx.now().toISOString(), states: { undone: 12 } });
    await put(other, [...corpus.slice(0, 4), ...corpus.slice(8, 16)]);
    expect(differences(await dumpMerged(ctx.store.db), await dumpMerged(other.store.db))).toEqual([]);
    expect(await problems(ctx)).toEqual([]);

    await undoBatch({ ctx, input: { id: second } });
    await undoBatch({ ctx, input: { id: second } });
    await work(ctx, second);
    const plain = await context();
    await put(plain, corpus.slice(0, 4));
    expect(differences(await dumpMerged(ctx.store.db), await dumpMerged(plain.store.db))).toEqual([]);
    expect((await status({ ctx })).counts).toEqual((await status({ ctx: plain })).counts);
    expect(await problems(ctx)).toEqual([]);
    await expect(retryBatch({ ctx, input: { id: second } })).rejects.toMatchObject({ code: "batch.undone" });
  });

  it("of one that is under way takes back what came in and reads no more", async () => {
    const ctx = await context();
    const id = await submit(ctx, many);
    const stop = new AbortController();
    await queueOf(ctx.store).drain(batchHandlers(ctx, { changed: () => stop.abort() }), {
      signal: stop.signal,
    });
    await undoBatch({ ctx, input: { id } });
    const { batch } = await work(ctx, id);
    const { undone, cancelled } = batch.states;
    expect(batch.states).toMatchObject({ undone: many.length - cancelled, done: 0, waiting: 0 });
    for (const some of [undone, cancelled]) expect(some).toBeGreaterThan(0);
    expect((await status({ ctx })).counts).toMatchObject({ articles: 0, facts: 0, entities: 0, entries: 0 });
    expect(await problems(ctx)).toEqual([]);
  });

  it("a version that it brought goes, and the one before is the newest again", async () => {
    const ctx = await context();
    await put(ctx, [text("a", `One\n${meeting}`)]);
    const id = await submit(ctx, [text("a", `Two\n${meeting}`)]);
    await work(ctx, id);
    await undoBatch({ ctx, input: { id } });
    await work(ctx, id);
    const rows = await ctx.store.db.select().from(tables.address).where(eq(tables.address.uri, "a"));
    expect(rows.map(({ version }) => version)).toEqual([1]);
  });
});
