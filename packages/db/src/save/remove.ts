import { and, eq, inArray, notExists, sql } from "drizzle-orm";

import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { inParts } from "./parts.ts";

/**
 * Takes away what an earlier extraction made of a source; the source and its addresses stay. Returns the article's
 * number. Evidence and roles go with their facts (foreign keys); full-text rows have no keys and go by hand.
 */
export async function removeExtraction(tx: Tx, sourceId: string): Promise<number | null> {
  const [article] = await tx
    .delete(t.article)
    .where(eq(t.article.sourceId, sourceId))
    .returning({ number: t.article.number });
  if (article) await tx.run(sql`delete from article_fts where rowid = ${article.number}`);
  const facts = await tx
    .delete(t.fact)
    .where(eq(t.fact.sourceId, sourceId))
    .returning({ number: t.fact.number });
  for (const { number } of facts) await tx.run(sql`delete from fact_fts where rowid = ${number}`);
  const gone = await tx
    .delete(t.appearance)
    .where(eq(t.appearance.sourceId, sourceId))
    .returning({ id: t.appearance.entityId });
  for (const part of inParts(gone)) {
    await removeOrphans(
      tx,
      part.map(({ id }) => id),
    );
  }
  return article?.number ?? null;
}

/** Entities that no article names any longer go with their last appearance. */
async function removeOrphans(tx: Tx, ids: string[]): Promise<void> {
  const named = tx
    .select({ one: sql`1` })
    .from(t.appearance)
    .where(eq(t.appearance.entityId, t.entity.id));
  const orphans = await tx
    .delete(t.entity)
    .where(and(inArray(t.entity.id, ids), notExists(named)))
    .returning({ number: t.entity.number });
  for (const { number } of orphans) await tx.run(sql`delete from entity_fts where rowid = ${number}`);
}
