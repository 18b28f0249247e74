import { and, eq, inArray, notExists, sql } from "drizzle-orm";

import { deleteText } from "../dialect/index.ts";
import { noteChange } from "../merging/state.ts";
import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { refreshCurrent } from "./current.ts";
import { remakeNames } from "./names.ts";
import { inParts } from "./parts.ts";

/**
 * Takes away what an earlier extraction made of a source; the source and its addresses stay. Returns the article's
 * number. Evidence and roles go with their facts (foreign keys); full-text rows have no keys and go by hand.
 */
export async function removeExtraction(tx: Tx, sourceId: string): Promise<number | null> {
  const [article] = await tx
    .select({ number: t.article.number })
    .from(t.article)
    .where(eq(t.article.sourceId, sourceId));
  const facts = await tx
    .delete(t.fact)
    .where(eq(t.fact.sourceId, sourceId))
    .returning({ number: t.fact.number });
  await deleteText(
    tx,
    "fact_fts",
    facts.map(({ number }) => number),
  );
  if (!article) return null;
  await noteChange(tx);
  const gone = await tx
    .delete(t.appearance)
    .where(eq(t.appearance.article, article.number))
    .returning({ id: t.appearance.entityId });
  await tx.delete(t.article).where(eq(t.article.number, article.number));
  await deleteText(tx, "article_fts", [article.number]);
  for (const part of inParts(gone)) {
    const ids = part.map(({ id }) => id);
    await tx
      .update(t.entity)
      .set({ articles: sql`${t.entity.articles} - 1` })
      .where(inArray(t.entity.id, ids));
    await removeOrphans(tx, ids);
    await remakeNames(tx, ids);
  }
  return article.number;
}

/**
 * Takes an address away from a source, which stays: see `dropSources`. Returns whether it was the last.
 */
export async function removeAddress(
  tx: Tx,
  { uri, sourceId }: { uri: string; sourceId: string },
): Promise<boolean> {
  await tx.delete(t.address).where(and(eq(t.address.uri, uri), eq(t.address.sourceId, sourceId)));
  await refreshCurrent(tx, { uris: [uri], sources: [sourceId] });
  const [left] = await tx
    .select({ uri: t.address.uri })
    .from(t.address)
    .where(eq(t.address.sourceId, sourceId))
    .limit(1);
  return left === undefined;
}

/** Takes sources away with all that was extracted of them. What merging made of them must be taken back beside. */
export async function dropSources(tx: Tx, sourceIds: readonly string[]): Promise<void> {
  for (const id of sourceIds) {
    const found = await tx.select({ uri: t.address.uri }).from(t.address).where(eq(t.address.sourceId, id));
    await removeExtraction(tx, id);
    await tx.delete(t.unmerged).where(eq(t.unmerged.sourceId, id));
    await tx.delete(t.source).where(eq(t.source.id, id));
    await refreshCurrent(tx, { uris: found.map(({ uri }) => uri) });
  }
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
  await deleteText(
    tx,
    "entity_fts",
    orphans.map(({ number }) => number),
  );
}
