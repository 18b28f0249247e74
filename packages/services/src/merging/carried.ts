import { carry, factKey, type Decision, type FactRef, type SourceLines } from "@chancery/core";
import { listCarries, type StoreIndex, type Tx } from "@chancery/db";

import type { Context } from "../context.ts";
import { decisionMaker } from "../review/decision-maker.ts";

const BY = "chancery";

/**
 * The decisions by which what was decided about facts of a source holds of the facts of its new extraction. Going back
 * to what was read before takes back that it was carried on, so that no circle arises.
 */
export async function carried(
  ctx: Context,
  tx: Tx,
  index: StoreIndex,
  { before, after }: { before: SourceLines; after: SourceLines },
): Promise<Decision[]> {
  const key = `decided-in|${after.source}`;
  const decided = (await index.members([key])).get(key) ?? [];
  if (decided.length === 0) return [];
  const facts = decided.map((one) => one.slice(after.source.length + 1));
  const make = await decisionMaker(ctx, tx);
  const decisions: Decision[] = [];
  for (const { from, to } of carry(before, after, facts)) {
    if (to === null) continue;
    for (const earlier of await listCarries(tx, { from: factKey(to), to: factKey(from) })) {
      const why = "the source is read as it was read before";
      decisions.push(make({ by: BY, why, act: { act: "undo", decision: earlier } }));
    }
    const why = `the source was read again, by ${ctx.versions.pipeline} with ${ctx.versions.knowledge}`;
    decisions.push(
      make({ by: BY, why, act: { act: "carry", from, to }, before: brief(from), after: brief(to) }),
    );
  }
  return decisions;
}

const brief = (fact: FactRef) => ({ fact });
