import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

import {
  appendDecision,
  checkDatabase,
  checkEntries,
  compareMerged,
  counts,
  open,
  readError,
  sourceIds,
  StoreError,
  storedParts,
  wholeLog,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { isStale } from "../merging/basis.ts";
import { mergeSources } from "../merging/merge-sources.ts";
import { replay } from "../merging/catch-up.ts";
import { checkSource } from "./check-source.ts";

export const VerifyInput = z.object({
  /** Makes the whole dossier anew in a store beside, and holds the two against each other. */
  rebuild: z.boolean().default(false),
  /** Extracts every source again that was last extracted by this version. */
  extract: z.boolean().default(false),
});

export type VerifyEvent =
  | { readonly type: "progress"; readonly check: Check; readonly done: number; readonly total: number }
  | {
      readonly type: "problem";
      readonly check: Check;
      readonly where: string | null;
      readonly message: string;
    }
  | {
      readonly type: "done";
      readonly sources: number;
      readonly facts: number;
      readonly entries: number;
      readonly problems: number;
      /** Whether the dossier was made anew and compared. */
      readonly rebuilt: boolean;
    };

export type Check = "store" | "sources" | "entries" | "rebuild";

/** Sources merged at a time when the dossier is made anew beside. */
const PART = 50;

/**
 * Reads the whole store against itself: every source against its hash, every quoted span against the bytes, every index
 * against its table. Writes nothing into it. Throws StoreError.
 */
export async function* verify({
  ctx,
  input,
  signal,
}: {
  ctx: Context;
  input: z.output<typeof VerifyInput>;
  signal?: AbortSignal | undefined;
}): AsyncGenerator<VerifyEvent, void, void> {
  const problems = { found: 0 };
  const damage = await checkDatabase(ctx.store.db);
  for (const message of damage) {
    problems.found += 1;
    yield { type: "problem", check: "store", where: null, message };
  }
  try {
    yield* checkContents(ctx, input, signal, problems);
  } catch (thrown) {
    const error = readError(thrown);
    // Which table is damaged was told; past that nothing can be read.
    if (damage.length === 0 || !(error instanceof StoreError) || error.code !== "store.damaged") throw error;
    problems.found += 1;
    const message = `${error.message}: what is stored could not be checked past that`;
    yield { type: "problem", check: "store", where: null, message };
    yield { type: "done", sources: 0, facts: 0, entries: 0, problems: problems.found, rebuilt: false };
  }
}

async function* checkContents(
  ctx: Context,
  input: z.output<typeof VerifyInput>,
  signal: AbortSignal | undefined,
  problems: { found: number },
): AsyncGenerator<VerifyEvent, void, void> {
  const problem = (check: Check, where: string | null, message: string): VerifyEvent => {
    problems.found += 1;
    return { type: "problem", check, where, message };
  };
  const { db } = ctx.store;
  const { articles: total, facts, entries } = await counts(db);
  const options = { lines: !(await isStale(ctx)), extract: input.extract };
  let done = 0;
  for await (const id of sourceIds(db)) {
    if (signal?.aborted) return;
    const parts = await storedParts(db, id);
    for (const message of parts === null ? [] : checkSource(ctx, parts, options))
      yield problem("sources", id, message);
    done += 1;
    yield { type: "progress", check: "sources", done, total };
    await setImmediate();
  }
  for await (const found of checkEntries(db)) {
    if (typeof found === "number") yield { type: "progress", check: "entries", done: found, total: entries };
    else yield problem("entries", found.entry, found.problem);
  }
  if (input.rebuild && !options.lines) {
    yield problem("rebuild", null, "the dossier was made by another version of merging or knowledge");
  } else if (input.rebuild) {
    for await (const step of differencesToRebuilt(ctx, total)) {
      if (typeof step === "number") yield { type: "progress", check: "rebuild", done: step, total };
      else yield problem("rebuild", step.table, `made anew it is another: ${step.row}`);
    }
  }
  yield { type: "done", sources: done, facts, entries, problems: problems.found, rebuilt: input.rebuild };
}

/** Makes the dossier anew in a store that is thrown away afterwards; yields how far it is, then where the two differ. */
async function* differencesToRebuilt(ctx: Context, total: number) {
  const folder = await mkdtemp(join(tmpdir(), "chancery-verify-"));
  const store = await open(`file:${join(folder, "anew.db")}`);
  try {
    const anew: Context = { ...ctx, store };
    await store.write(async (tx) => {
      for await (const decisions of wholeLog(ctx.store.db)) {
        for (const decision of decisions) await appendDecision(tx, decision);
      }
      await replay(anew, tx);
    });
    let done = 0;
    for await (const ids of inParts(sourceIds(ctx.store.db))) {
      const parts = await Promise.all(ids.map((id) => storedParts(ctx.store.db, id)));
      const records = parts.flatMap((part) => (part?.record && !part.waiting ? [part.record] : []));
      await store.write((tx) => mergeSources(anew, tx, records));
      done += ids.length;
      yield Math.min(done, total);
      await setImmediate();
    }
    yield* await compareMerged(ctx.store.db, store.db);
  } finally {
    store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function* inParts(ids: AsyncIterable<string>): AsyncGenerator<string[]> {
  let part: string[] = [];
  for await (const id of ids) {
    part.push(id);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
