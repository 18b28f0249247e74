import { withGlobalIds, type ArticleRecord, type Entity } from "@chancery/core";
import { sql } from "drizzle-orm";

import { insertRows, insertText } from "../dialect/index.ts";
import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { addFacts } from "./facts.ts";
import { indexed } from "./indexed.ts";
import { keptRecord } from "./kept-record.ts";
import { addNames, printedNames } from "./names.ts";
import { inParts } from "./parts.ts";

export interface Extraction {
  readonly record: ArticleRecord;
  /** Keeps an article's number when it is read again. */
  readonly number: number | null;
  readonly now: Date;
}

/** Writes what the extraction made of stored sources, each of them once. */
export async function addExtractions(tx: Tx, given: readonly Extraction[]): Promise<void> {
  if (given.length === 0) return;
  const extractions = given.map(({ record, ...rest }) => ({ ...rest, record: withGlobalIds(record) }));
  const records = extractions.map(({ record }) => record);
  const numbers = new Map<string, number>();
  // Those that keep their number before those that get the next: or what is read again as the last of all finds its number given away.
  const kept = extractions.filter(({ number }) => number !== null);
  const fresh = extractions.filter(({ number }) => number === null);
  for (const part of inParts([...kept, ...fresh])) {
    const rows = await tx
      .insert(t.article)
      .values(part.map(articleRow))
      .returning({ source: t.article.sourceId, number: t.article.number });
    for (const { source, number } of rows) numbers.set(source, number);
  }
  const texts = records.map(({ source, article }) => {
    const number = numbers.get(source.id);
    if (number === undefined) throw new Error("the article's row was not returned");
    const body = article.blocks
      .filter(({ kind, repeats }) => kind !== "boilerplate" && kind !== "title" && repeats === undefined)
      .map(({ span }) => source.text.slice(span.start, span.end))
      .join("\n");
    return [number, indexed(article.title?.text ?? ""), indexed(body)] as const;
  });
  await insertText(tx, "article_fts", texts);
  await addEntities(tx, records, numbers);
  await addFacts(tx, records);
}

function articleRow({ record, number, now }: Extraction): typeof t.article.$inferInsert {
  const { source, article, provenance } = record;
  const published = article.published;
  return {
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
    record: keptRecord(record),
    extractedAt: now,
  };
}

interface EntityRow {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly name: string;
  readonly known: number;
  readonly wikidata: string | null;
}

/** `numberOf`: numbers of the articles, by source. */
async function addEntities(
  tx: Tx,
  records: readonly ArticleRecord[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> {
  const entities = records.flatMap((record) => record.entities);
  // What the last of them says counts.
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const rows = await tx.all<EntityRow>(
    sql`select id, number, kind, name, known, wikidata from entity
      where id in (select value from json_each(${JSON.stringify([...byId.keys()])}))`,
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  const changed = [...byId.values()].filter((entity) => !isSame(entity, stored.get(entity.id)));
  const articles = articlesNaming(records);
  const written = await insertRows<{ id: string; number: number }>(tx, {
    table: "entity",
    columns: ["id", "kind", "name", "known", "wikidata", "articles"],
    rows: changed.map(({ id, kind, name, known, wikidata }) => [
      id,
      kind,
      name,
      Number(known),
      wikidata,
      articles.get(id) ?? 0,
    ]),
    conflict: `on conflict (id) do update set kind = excluded.kind, name = excluded.name, known = excluded.known,
      wikidata = excluded.wikidata`,
    returning: ["id", "number"],
  });
  await insertRows(tx, {
    table: "appearance",
    columns: ["article", "entity_id", "description", "mentions", "names"],
    rows: records.flatMap(({ source, entities: own }) =>
      own.map((entity) => [
        numberOf.get(source.id) ?? 0,
        entity.id,
        entity.description,
        entity.mentions.length,
        JSON.stringify(printedNames(entity)),
      ]),
    ),
  });
  await countArticles(
    tx,
    [...articles].filter(([id]) => stored.has(id)),
  );
  const numbers = new Map([...rows, ...written].map(({ id, number }) => [id, Number(number)]));
  const fresh = new Set(written.flatMap(({ id, number }) => (stored.has(id) ? [] : [Number(number)])));
  await addNames(tx, entities, { numbers, fresh });
}

/** How many of these articles name each entity. */
function articlesNaming(records: readonly ArticleRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entities } of records)
    for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Counts articles more for entities that were there before. */
async function countArticles(
  tx: Tx,
  counts: readonly (readonly [id: string, articles: number])[],
): Promise<void> {
  if (counts.length === 0) return;
  await tx.run(
    sql`update entity set articles = entity.articles + cast(json_extract(added.value, '$[1]') as integer)
      from json_each(${JSON.stringify(counts)}) as added where entity.id = json_extract(added.value, '$[0]')`,
  );
}

const isSame = (entity: Entity, row: EntityRow | undefined): boolean =>
  row !== undefined &&
  row.kind === entity.kind &&
  row.name === entity.name &&
  Number(row.known) === Number(entity.known) &&
  row.wikidata === entity.wikidata;
