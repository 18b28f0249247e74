import { getArticle, getSource, type ArticleView } from "@chancery/db";
import type { z } from "zod";

import type { Context } from "./context.ts";
import type { GetArticleInput } from "./get-article.ts";

export interface SourceInfo {
  /** sha-256 of the bytes, hex. */
  readonly id: string;
  readonly mediaType: string;
  /** Bytes as they came in. */
  readonly size: number;
  readonly uri: string;
  readonly retrievedAt: string | null;
  /** Every source found at its address, oldest first. */
  readonly versions: ArticleView["versions"];
}

/** What is kept of a source, without its bytes; null when the store has none under that id. */
export async function getSourceInfo({
  ctx: { store },
  input: { id },
}: {
  ctx: Context;
  input: z.output<typeof GetArticleInput>;
}): Promise<SourceInfo | null> {
  const [source, article] = await Promise.all([getSource(store.db, id), getArticle(store.db, id)]);
  if (source === null || article === null) return null;
  const { uri, retrievedAt } = article.summary;
  const { mediaType, bytes } = source;
  return { id, mediaType, size: bytes.length, uri, retrievedAt, versions: article.versions };
}
