import { applyChange, type DecisionAct, type Question } from "@chancery/core";
import {
  appendDecision,
  decisionsById,
  questionById,
  refreshEntryText,
  StoreIndex,
  type LoggedDecision,
  type Tx,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { stagesFor } from "../merging/basis.ts";
import { checkAct } from "./check-act.ts";
import { decisionMaker } from "./decision-maker.ts";
import { snapshot } from "./snapshot.ts";

/** What is decided, and the question that it answers. */
export interface Taking {
  readonly act: DecisionAct;
  readonly question?: string | undefined;
}

export interface Taken {
  readonly decisions: LoggedDecision[];
  /** Entries that were made, read otherwise now, or are gone. */
  readonly entries: string[];
}

/**
 * Takes decisions one after the other within a transaction, each with what stood before and after it; several are kept as
 * taken together. One that is refused throws ReviewError, and the transaction takes all back.
 */
export async function take(
  ctx: Context,
  tx: Tx,
  takings: readonly Taking[],
  { by, why }: { readonly by: string; readonly why: string },
): Promise<Taken> {
  const index = new StoreIndex(tx);
  const make = await decisionMaker(ctx, tx);
  const ids: string[] = [];
  const changed = new Set<string>();
  for (const { act, question } of takings) {
    await checkAct({ ctx, tx, index }, act);
    const asked = await questionOf(tx, question ?? (act.act === "dismiss" ? act.question : undefined));
    const draft = make({ by, why, act, before: await snapshot({ tx, index }, act) });
    const { entries } = await applyChange(index, { decide: [draft] }, stagesFor(ctx));
    await refreshEntryText(tx, { entries, sources: [] });
    const [first = draft.id] = ids;
    const together = takings.length > 1 ? first : null;
    const decision = { ...draft, after: await snapshot({ tx, index }, act) };
    await appendDecision(tx, decision, { question: asked, together });
    ids.push(draft.id);
    for (const entry of entries) changed.add(entry);
  }
  return { decisions: await decisionsById(tx, ids), entries: [...changed] };
}

/** A question that is no longer open is answered all the same: somebody else was faster. */
const questionOf = async (tx: Tx, id: string | undefined): Promise<Question | null> =>
  id === undefined ? null : questionById(tx, id);
