import type { QuestionKind } from "@chancery/core";
import { countQuestions as read, counts } from "@chancery/db";

import type { Context } from "../context.ts";

export interface QuestionCounts {
  /** Open questions by kind, those kinds of which any is open. */
  readonly open: { readonly kind: QuestionKind; readonly count: number }[];
  /** Lines of the log. */
  readonly decisions: number;
}

/** How much there is to decide, and how much was decided. */
export async function countQuestions({ ctx }: { ctx: Context }): Promise<QuestionCounts> {
  const { decisions } = await counts(ctx.store.db);
  return { open: await read(ctx.store.db), decisions };
}
