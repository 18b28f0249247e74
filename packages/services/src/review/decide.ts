import { DecisionAct } from "@chancery/core";
import type { LoggedDecision } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { catchUp } from "../merging/catch-up.ts";
import { take, type Taken } from "./take.ts";

/** Who decides and why: kept in the log as written. */
export const Reviewer = z.object({
  by: z.string().trim().min(1).max(200),
  why: z.string().trim().min(1).max(4000),
});

const Answered = z.object({
  act: DecisionAct,
  /** The question that it answers. */
  question: z.string().max(100).optional(),
});

export const DecideInput = Reviewer.extend(Answered.shape);

export const DecideTogetherInput = Reviewer.extend({ decisions: z.array(Answered).min(1).max(200) });

export interface Decided {
  readonly decision: LoggedDecision;
  /** Entries that were made, read otherwise now, or are gone. */
  readonly entries: string[];
}

/**
 * Takes a decision: appends it to the log and brings what it concerns up to date, all or nothing. Nothing that is read in
 * later undoes it. Throws ReviewError, StoreError.
 */
export async function decide({
  ctx,
  input: { by, why, act, question },
}: {
  ctx: Context;
  input: z.output<typeof DecideInput>;
}): Promise<Decided> {
  const { decisions, entries } = await decideTogether({
    ctx,
    input: { by, why, decisions: [{ act, question }] },
  });
  const [decision] = decisions;
  if (decision === undefined) throw new Error("the decision was not kept");
  return { decision, entries };
}

/**
 * Takes decisions in the order given, all of them or none; `undoTogether` takes them back as one. Throws ReviewError,
 * StoreError.
 */
export async function decideTogether({
  ctx,
  input: { by, why, decisions },
}: {
  ctx: Context;
  input: z.output<typeof DecideTogetherInput>;
}): Promise<Taken> {
  for await (const _ of catchUp({ ctx }));
  return ctx.store.write((tx) => take(ctx, tx, decisions, { by, why }));
}
