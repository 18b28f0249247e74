import { entitiesById, getArticle, type ArticleSummary, type EntitySummary } from "@chancery/db";
import type { ArticleRecord } from "@chancery/core";
import { z } from "zod";

import type { Context } from "./context.ts";
import { extractItem } from "./ingest.ts";
import { ItemInput, itemOf } from "./intake/index.ts";

export const CheckTextInput = ItemInput;

export interface CheckedText {
  readonly record: ArticleRecord;
  /** Those of its entities that the store knows already. */
  readonly known: EntitySummary[];
  /** The stored article with the very same bytes. */
  readonly stored: ArticleSummary | null;
}

/** What the extraction makes of a text and what the store knows of it; nothing is stored. Throws ChanceryError, IntakeError. */
export async function checkText({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof CheckTextInput>;
}): Promise<CheckedText> {
  const record = extractItem(ctx, itemOf(input, "pasted text"));
  const ids = record.entities.filter(({ known }) => known).map(({ id }) => id);
  const stored = await getArticle(ctx.store.db, record.source.id);
  return { record, known: await entitiesById(ctx.store.db, ids), stored: stored?.summary ?? null };
}
