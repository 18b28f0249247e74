import { getSource as read } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";
import { GetArticleInput } from "./get-article.ts";

/** The bytes of a source exactly as they came in, for whoever checks; null when the store has none under that id. */
export const getSource = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof GetArticleInput>;
}): Promise<{ mediaType: string; bytes: Uint8Array } | null> => read(ctx.store.db, input.id);
