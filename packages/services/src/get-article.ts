import { getArticle as read, type ArticleView } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";

export const GetArticleInput = z.object({
  /** sha-256 of its bytes, hex. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One article with its record and the other versions at its address; null when the store has none under that id. */
export const getArticle = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof GetArticleInput>;
}): Promise<ArticleView | null> => read(ctx.store.db, input.id);
