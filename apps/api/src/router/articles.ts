import { getArticle, GetArticleInput, listArticles, ListArticlesInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { ArticlePage, ArticleView } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const articles = router({
  list: procedure
    .meta({
      http: "GET /articles",
      says: "Articles of the store, newest arrivals first; every version is one.",
    })
    .input(ListArticlesInput.prefault({}))
    .output(ArticlePage)
    .query(({ ctx, input }) => listArticles({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /articles/{id}",
      says: "One article with its record and the other versions at its address.",
      problems: ["not-found"],
    })
    .input(GetArticleInput)
    .output(ArticleView)
    .query(async ({ ctx, input }) => {
      const article = await getArticle({ ctx, input });
      if (!article) throw notFound("article");
      return article;
    }),
});
