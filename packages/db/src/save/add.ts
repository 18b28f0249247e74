import { withGlobalIds, type ArticleRecord, type Entity } from "@chancery/core";
import { sql } from "drizzle-orm";

import { insertText } from "../dialect/index.ts";
import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { addFacts } from "./facts.ts";
import { indexed } from "./indexed.ts";
import { addNames, printedNames } from "./names.ts";
import { inParts } from "./parts.ts";

/** Writes what the extraction made of a stored source. `number` keeps an article's number when it is read again. */
export async function addExtraction(
  tx: Tx,
  original: ArticleRecord,
  { now, number }: { now: Date; number: number | null },
): Promise<void> {
  const record = withGlobalIds(original);
  const { source, article, provenance } = record;
  const published = article.published;
  const [row] = await tx
    .insert(t.article)
    .values({
      ...(number === null ? {} : { number }),
      sourceId: source.id,
      title: article.title?.text ?? null,
      outlet: article.outlet,
      language: article.language,
      publishedEdtf: published?.when.edtf ?? null,
      publishedEarliest: published?.when.earliest ?? null,
      publishedLatest: published?.when.latest ?? null,
      publishedMethod: published?.method ?? null,
      facts: record.facts.length,
      pipeline: provenance.pipeline,
      knowledge: provenance.knowledge,
      record,
      extractedAt: now,
    })
    .returning({ number: t.article.number });
  if (!row) throw new Error("the article's row was not returned");
  const body = article.blocks
    .filter(({ kind, repeats }) => kind !== "boilerplate" && kind !== "title" && repeats === undefined)
    .map(({ span }) => source.text.slice(span.start, span.end))
    .join("\n");
  await insertText(tx, "article_fts", [[row.number, indexed(article.title?.text ?? ""), indexed(body)]]);
  await addEntities(tx, record.entities, source.id);
  await addFacts(tx, record);
}

async function addEntities(tx: Tx, entities: readonly Entity[], sourceId: string): Promise<void> {
  for (const part of inParts(entities)) {
    await tx
      .insert(t.entity)
      .values(part.map(({ id, kind, name, known, wikidata }) => ({ id, kind, name, known, wikidata })))
      .onConflictDoUpdate({
        target: t.entity.id,
        set: {
          kind: sql`excluded.kind`,
          name: sql`excluded.name`,
          known: sql`excluded.known`,
          wikidata: sql`excluded.wikidata`,
        },
      });
    await tx.insert(t.appearance).values(
      part.map((entity) => ({
        entityId: entity.id,
        sourceId,
        description: entity.description,
        mentions: entity.mentions.length,
        names: printedNames(entity),
      })),
    );
    await addNames(tx, part);
  }
}
