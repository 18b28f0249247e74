import { annotationsOf } from "@chancery/interchange";
import { z } from "zod";

import { Site } from "./citations/addresses.ts";
import type { Context } from "./context.ts";
import { getArticle, GetArticleInput } from "./get-article.ts";

export const AnnotateInput = GetArticleInput.extend({
  /** The site whose addresses name facts and texts; without one they are named by tags. */
  site: Site.optional(),
});

/** The facts of an article as Web Annotations; null when the store has none under that id. */
export async function annotate({
  ctx,
  input: { id, site },
}: {
  ctx: Context;
  input: z.output<typeof AnnotateInput>;
}): Promise<ReturnType<typeof annotationsOf> | null> {
  const article = await getArticle({ ctx, input: { id } });
  return article === null ? null : annotationsOf(article.record, { site });
}
