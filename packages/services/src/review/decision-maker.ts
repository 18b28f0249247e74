import { contentId, type Decision, type DecisionAct } from "@chancery/core";
import { newestDecision, type Tx } from "@chancery/db";

import type { Context } from "../context.ts";

export interface DecisionDraft {
  readonly by: string;
  readonly why: string;
  readonly act: DecisionAct;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * Makes lines of the log: each later than all before it, whatever the machine's clock says, since a later decision
 * overrules an earlier one and an undo reaches back only.
 */
export async function decisionMaker(ctx: Context, tx: Tx): Promise<(draft: DecisionDraft) => Decision> {
  const newest = await newestDecision(tx);
  let last = newest === null ? 0 : Date.parse(newest);
  return ({ by, why, act, before = null, after = null }) => {
    last = Math.max(ctx.now().getTime(), last + 1);
    const at = new Date(last).toISOString();
    return {
      id: `dec-${contentId("decision", at, by, JSON.stringify(act))}`,
      at,
      by,
      why,
      act,
      before,
      after,
    };
  };
}
