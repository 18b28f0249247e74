import { getArticle, GetArticleInput, listArticles, ListArticlesInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { procedure, router } from "./trpc.ts";

export const articles = router({
  /** Newest arrivals first. */
  list: procedure
    .input(ListArticlesInput.prefault({}))
    .query(({ ctx, input }) => listArticles({ ctx, input })),
  /** One article with its record. NOT_FOUND when there is none. */
  get: procedure.input(GetArticleInput).query(async ({ ctx, input }) => {
    const article = await getArticle({ ctx, input });
    if (!article) throw notFound("article");
    return article;
  }),
});
