import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  appendDecision,
  counts,
  dropSources,
  forgetMerged,
  getArticle,
  getSource,
  listArticles,
  open,
  saveRecord,
  tables,
  type Store,
} from "@chancery/db";
import { differences, dumpMerged, KINDS, lend, sampleRecord, bytesOf, type Lent } from "@chancery/db/testing";
import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { backup, restore } from "../backup/index.ts";
import { submitBatch, undoBatch, workBatch } from "../batches/index.ts";
import type { Context } from "../context.ts";
import { ingest } from "../ingest.ts";
import { catchUp } from "../merging/index.ts";
import { decide, undo } from "../review/index.ts";
import { verify, VerifyInput } from "../verify/index.ts";
import { answersOf } from "./answers.ts";
import { contextOver, dispatches } from "./world.ts";

/** What must hold of the store on every database: what it is given it gives back, and it answers as SQLite does. */
for (const { name, missing } of KINDS)
  if (missing !== null) console.log(`the store's contract on ${name}: skipped, ${missing}`);

const put = async (ctx: Context, items = dispatches): Promise<void> => {
  for await (const event of ingest({ ctx, input: items })) expect(event.type).not.toBe("failed");
};
const problems = async (ctx: Context): Promise<string[]> => {
  const found: string[] = [];
  for await (const event of verify({ ctx, input: VerifyInput.parse({ rebuild: true }) }))
    if (event.type === "problem") found.push(event.message);
  return found;
};

/** What SQLite says, made once. */
let expected: { answers: Record<string, unknown>; merged: Awaited<ReturnType<typeof dumpMerged>> };
beforeAll(async () => {
  const lent = await lend({ name: "sqlite", missing: null });
  const ctx = contextOver(await lent.fresh());
  await put(ctx);
  expected = { answers: await answersOf(ctx), merged: await dumpMerged(ctx.store.db) };
  await lent.end();
  const empty = Object.entries(expected.answers).filter(([, answer]) =>
    /"items":\[\]/.test(JSON.stringify(answer)),
  );
  // Most of the questions have an answer, or comparing them would say little.
  expect(empty.length).toBeLessThan(Object.keys(expected.answers).length / 4);
}, 120_000);

describe.each(KINDS)("the store on $name", { timeout: 120_000 }, (kind) => {
  const { missing } = kind;
  const must = it.skipIf(missing !== null);
  let lent: Lent;
  beforeAll(async () => {
    if (missing === null) lent = await lend(kind);
  }, 120_000);
  afterAll(() => lent?.end());

  must(
    "the same articles in another order give the same dossier, byte for byte, and the same answers",
    async () => {
      const ctx = contextOver(await lent.fresh());
      await put(ctx, dispatches.toReversed());
      expect(differences(await dumpMerged(ctx.store.db), expected.merged)).toEqual([]);
      const again = contextOver(await lent.fresh());
      await put(again);
      const answers = await answersOf(again);
      for (const [question, answer] of Object.entries(expected.answers))
        expect({ question, answer: answers[question] }).toEqual({ question, answer });
      expect(await problems(again)).toEqual([]);
    },
  );

  must("decisions are kept, joined and taken back; nobody changes or removes one", async () => {
    const ctx = contextOver(await lent.fresh());
    await put(ctx, dispatches.slice(0, 2));
    const before = await dumpMerged(ctx.store.db);
    const [member] = await ctx.store.db
      .select()
      .from(tables.entryMember)
      .orderBy(asc(tables.entryMember.factId));
    const fact = { source: member?.sourceId ?? "", fact: member?.factId ?? "" };
    const made = await decide({
      ctx,
      input: { by: "A", why: "no such thing", act: { act: "reject", fact } },
    });
    expect((await dumpMerged(ctx.store.db)).entry).not.toEqual(before.entry);
    await undo({ ctx, input: { by: "B", why: "there is", decision: made.decision.decision.id } });
    expect((await dumpMerged(ctx.store.db)).entry).toEqual(before.entry);
    expect(await problems(ctx)).toEqual([]);
    const { db } = ctx.store;
    await expect(db.run(sql`update decision set why = 'other'`)).rejects.toThrow();
    await expect(db.run(sql`delete from decision`)).rejects.toThrow();
    const failing = ctx.store.write(async (tx) => {
      const { decision } = made.decision;
      await appendDecision(tx, { ...decision, id: "taken-back" });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await decide({ ctx, input: { by: "C", why: "read", act: { act: "accept", fact } } });
    const log = await db.select({ number: tables.decision.number }).from(tables.decision);
    expect(log.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });

  must("versions of an address, the same bytes again, and what is taken away", async () => {
    const store = await lent.fresh();
    const first = sampleRecord();
    const second = sampleRecord({ day: "2015-12-22" });
    expect(await save(store, first)).toEqual({ outcome: "added", version: 1 });
    expect(await save(store, first)).toEqual({ outcome: "unchanged", version: 1 });
    expect(await save(store, second)).toEqual({ outcome: "added", version: 2 });
    const view = await getArticle(store.db, first.source.id);
    expect(view?.versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(view?.summary.current).toBe(false);
    const newer = {
      ...first,
      facts: first.facts.slice(0, 1),
      provenance: { pipeline: "2", knowledge: "test" },
    };
    expect(await save(store, newer)).toEqual({ outcome: "refreshed", version: 1 });
    expect(await counts(store.db)).toMatchObject({ articles: 2, facts: 3 });
    await store.write((tx) => dropSources(tx, [first.source.id, second.source.id]));
    expect(await counts(store.db)).toMatchObject({ articles: 0, facts: 0, entities: 0 });
  });

  must("bytes, texts, times, yes and no come back as they were", async () => {
    const store = await lent.fresh();
    const words = '🇰🇿 Қазақстан e\u0301\u200f\ufeff\ufffd "\\u0000" \\ \u0001\u007f\u2028 مرحبا';
    const record = sampleRecord({ extra: words });
    const now = new Date("2026-01-02T03:04:05.678Z");
    await saveRecord(store, { record, bytes: Uint8Array.from({ length: 256 }, (_, i) => i), now });
    const view = await getArticle(store.db, record.source.id);
    expect(view?.record.source).toEqual(record.source);
    expect(JSON.stringify(view?.record.article)).toBe(JSON.stringify(record.article));
    const source = await getSource(store.db, record.source.id);
    expect([...(source?.bytes ?? [])]).toEqual(Array.from({ length: 256 }, (_, i) => i));
    const [row] = await store.db.select().from(tables.source);
    expect(row?.ingestedAt).toEqual(now);
    const [entity] = await store.db.select().from(tables.entity).where(eq(tables.entity.known, false));
    expect(entity?.name).toBe("José Núñez");
  });

  must("texts are in the order of their bytes", async () => {
    const store = await lent.fresh();
    const names = ["é", "Z", "a", "я", "B", "😀", "ß", "-", "z", "É", "10", "9", ""];
    const rows = names.map((name) => ({ name, value: name }));
    await store.write((tx) => tx.insert(tables.merging).values(rows), { shows: "nothing" });
    const kept = await store.db.select().from(tables.merging).orderBy(asc(tables.merging.name));
    expect(kept.map(({ name }) => name)).toEqual(
      names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });

  must("what fails leaves nothing, and the next goes on", async () => {
    const store = await lent.fresh();
    const failing = store.write(async (tx) => {
      await tx.insert(tables.merging).values({ name: "x", value: "y" });
      throw new Error("no");
    });
    const next = save(store, sampleRecord());
    await expect(failing).rejects.toThrow("no");
    expect((await next).outcome).toBe("added");
    const rows = await store.db.select().from(tables.merging);
    expect(rows.filter(({ name }) => name === "x")).toEqual([]);
  });

  must("what waited is joined by the next that reads in", async () => {
    const ctx = contextOver(await lent.fresh());
    await put(ctx);
    await ctx.store.write(async (tx) => {
      await forgetMerged(tx);
      await tx.delete(tables.merging);
    });
    for await (const _ of catchUp({ ctx }));
    expect(differences(await dumpMerged(ctx.store.db), expected.merged)).toEqual([]);
  });

  must("a batch is read in, told of and taken back", async () => {
    const ctx = contextOver(await lent.fresh());
    const { id } = await submitBatch({ ctx, input: dispatches, options: { origin: "api", label: "all" } });
    const told: string[] = [];
    for await (const step of workBatch(ctx, id)) if (step.type === "item") told.push(step.item.state);
    expect(told).toContain("done");
    expect(differences(await dumpMerged(ctx.store.db), expected.merged)).toEqual([]);
    expect(await problems(ctx)).toEqual([]);
    await undoBatch({ ctx, input: { id } });
    for await (const _ of workBatch(ctx, id));
    expect(await counts(ctx.store.db)).toMatchObject({ articles: 0, facts: 0, entries: 0 });
    expect(await problems(ctx)).toEqual([]);
  });

  it.skipIf(kind.name !== "postgres" || missing !== null)(
    "a connection that is lost in the midst of a batch loses nothing and doubles nothing",
    async () => {
      const store = await lent.fresh();
      const ctx = contextOver(store);
      const { id } = await submitBatch({ ctx, input: dispatches, options: { origin: "api", label: "all" } });
      let writes = 0;
      let lost = 0;
      // Every third transaction loses its connection when all is done in it but the commit.
      const failing: Store = {
        ...store,
        write: (work) =>
          store.write(async (tx) => {
            const done = await work(tx);
            writes += 1;
            if (writes % 3 === 0 && lost < 8) {
              lost += 1;
              await tx.run(sql`select pg_terminate_backend(pg_backend_pid())`);
            }
            return done;
          }),
      };
      for (let tries = 0; tries < 40; tries += 1) {
        try {
          for await (const _ of workBatch({ ...ctx, store: failing }, id));
          break;
        } catch (error) {
          expect(error).toMatchObject({ code: "store.lost" });
        }
      }
      expect(lost).toBe(8);
      expect(differences(await dumpMerged(store.db), expected.merged)).toEqual([]);
      expect(await problems(ctx)).toEqual([]);
    },
  );

  must("a backup made while others write is restored into a store of another kind, and back", async () => {
    const ctx = contextOver(await lent.fresh());
    await put(ctx, dispatches.slice(0, 3));
    const [member] = await ctx.store.db
      .select()
      .from(tables.entryMember)
      .orderBy(asc(tables.entryMember.factId));
    const fact = { source: member?.sourceId ?? "", fact: member?.factId ?? "" };
    await decide({ ctx, input: { by: "A", why: "read", act: { act: "accept", fact } } });
    const merged = await dumpMerged(ctx.store.db);
    const folder = mkdtempSync(join(tmpdir(), "chancery-backup-"));
    try {
      const [path, second] = [join(folder, "first.gz"), join(folder, "second.gz")];
      const { rows } = await backup({ ctx, input: { path } });
      await expect(backup({ ctx, input: { path } })).rejects.toMatchObject({ code: "backup.exists" });
      await expect(restore({ ctx, input: { path } })).rejects.toMatchObject({ code: "store.taken" });
      const memory = await open(":memory:");
      expect(await restore({ ctx: { store: memory }, input: { path } })).toEqual({ rows });
      expect(differences(await dumpMerged(memory.db), merged)).toEqual([]);
      expect(await problems(contextOver(memory))).toEqual([]);
      await backup({ ctx: { store: memory }, input: { path: second } });
      memory.close();
      const back = contextOver(await lent.fresh());
      expect(await restore({ ctx: back, input: { path: second } })).toEqual({ rows });
      expect(await problems(back)).toEqual([]);
      // Counters go on after what was restored.
      await put(back, dispatches);
      await decide({
        ctx: back,
        input: { by: "B", why: "read", act: { act: "note", subject: "US", text: "x" } },
      });
      expect(await problems(back)).toEqual([]);
      expect(readdirSync(folder).sort()).toEqual(["first.gz", "second.gz"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  must("damage is found", async () => {
    const ctx = contextOver(await lent.fresh());
    await put(ctx, dispatches.slice(0, 1));
    await ctx.store.db.run(
      sql`update evidence set text = 'other words' where fact = (select min(number) from fact)`,
    );
    await ctx.store.db.run(sql`delete from article_fts`);
    expect(await problems(ctx)).toEqual([
      "it is missing in the full-text index",
      expect.stringMatching(/do not stand where it says/),
    ]);
  });

  must("a list goes on where it was while others arrive", async () => {
    const store = await lent.fresh();
    for (const day of ["2015-12-01", "2015-12-02", "2015-12-03"])
      await save(store, sampleRecord({ day, uri: day }));
    const first = await listArticles(store.db, { limit: 2 });
    await save(store, sampleRecord({ day: "2015-12-04", uri: "later" }));
    const rest = await listArticles(store.db, { limit: 2, cursor: first.cursor ?? undefined });
    expect([...first.items, ...rest.items].map(({ uri }) => uri)).toEqual([
      "2015-12-03",
      "2015-12-02",
      "2015-12-01",
    ]);
  });
});

const save = (store: Store, record: ReturnType<typeof sampleRecord>) =>
  saveRecord(store, { record, bytes: bytesOf(record.source.text), now: new Date(0) });
