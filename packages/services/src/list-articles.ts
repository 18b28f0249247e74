import { listArticles as read, type ArticleSummary, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";
import { PageInput } from "./page-input.ts";

export const ListArticlesInput = PageInput;

/** Articles of the store, newest arrivals first; every version is one. */
export const listArticles = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof ListArticlesInput>;
}): Promise<Page<ArticleSummary>> => read(ctx.store.db, input);
