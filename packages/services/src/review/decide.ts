import { applyChange, DecisionAct, type Question } from "@chancery/core";
import {
  appendDecision,
  decisionsById,
  questionById,
  refreshEntryText,
  StoreIndex,
  type LoggedDecision,
  type Tx,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { stagesFor } from "../merging/basis.ts";
import { catchUp } from "../merging/catch-up.ts";
import { checkAct } from "./check-act.ts";
import { decisionMaker } from "./decision-maker.ts";
import { snapshot } from "./snapshot.ts";

/** Who decides and why: kept in the log as written. */
export const Reviewer = z.object({
  by: z.string().trim().min(1).max(200),
  why: z.string().trim().min(1).max(4000),
});

export const DecideInput = Reviewer.extend({
  act: DecisionAct,
  /** The question that it answers. */
  question: z.string().max(100).optional(),
});

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
  for await (const _ of catchUp({ ctx }));
  return ctx.store.write(async (tx) => {
    const index = new StoreIndex(tx);
    await checkAct({ ctx, tx, index }, act);
    const asked = await questionOf(tx, question ?? (act.act === "dismiss" ? act.question : undefined));
    const before = await snapshot({ tx, index }, act);
    const make = await decisionMaker(ctx, tx);
    const draft = make({ by, why, act, before });
    const { entries } = await applyChange(index, { decide: [draft] }, stagesFor(ctx));
    await refreshEntryText(tx, { entries, sources: [] });
    await appendDecision(tx, { ...draft, after: await snapshot({ tx, index }, act) }, asked);
    const [decision] = await decisionsById(tx, [draft.id]);
    if (decision === undefined) throw new Error(`the decision ${draft.id} was not kept`);
    return { decision, entries: [...entries] };
  });
}

/** A question that is no longer open is answered all the same: somebody else was faster. */
const questionOf = async (tx: Tx, id: string | undefined): Promise<Question | null> =>
  id === undefined ? null : questionById(tx, id);
