import type { RouterOutputs } from "@chancery/api/router";

import type { Dictionary } from "../../text/index.ts";

export type Batch = RouterOutputs["batches"]["get"]["batch"];

/** Whether nothing more happens to a batch by itself. */
export const isThrough = ({ endedAt, undoneAt, states }: Batch): boolean =>
  endedAt !== null && states.waiting === 0 && (undoneAt === null || states.done === 0);

/** How a batch stands, in a few words. */
export function standingOf(
  { endedAt, undoneAt, cancelledAt, sealed, states }: Batch,
  { standing }: Dictionary["batches"],
): string {
  if (undoneAt !== null) return states.done > 0 ? standing.undoing : standing.undone;
  if (endedAt !== null) return cancelledAt === null ? standing.ended : standing.cancelled;
  return sealed ? standing.waiting(states.waiting) : standing.open;
}

/** "5 articles, 61 facts, 4 new people, 3 questions to check, 1 near-duplicate" */
export function reportOf({ report }: Batch, words: Dictionary["batches"]): string | null {
  if (report === null) return null;
  const { articles, refreshed, facts, newPeople, questions, nearDuplicates } = report;
  return words.report(articles + refreshed, facts, newPeople, questions, nearDuplicates);
}
