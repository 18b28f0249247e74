import type { ArticleRecord } from "@chancery/core";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import { factsOfArticle, wholeRecord } from "../save/kept-record.ts";
import * as t from "../schema/sqlite.ts";
import { counting, type Page, type PageRequest } from "./page.ts";

export interface ArticleSummary {
  /** sha-256 of the bytes. */
  readonly id: string;
  readonly uri: string;
  /** 1, 2, ... at that address. */
  readonly version: number;
  /** The newest at its address. */
  readonly current: boolean;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  /** EDTF. */
  readonly published: string | null;
  readonly publishedMethod: string | null;
  readonly retrievedAt: string | null;
  readonly facts: number;
}

const firstAddress = (column: string) =>
  sql.raw(
    `(select ${column} from address a where a.source_id = article.source_id order by a.seen_at, a.uri limit 1)`,
  );

/** True for an article that is the newest version at one of its addresses at least. */
export const isCurrent = (sourceId: string) =>
  sql.raw(`exists (select 1 from address a where a.source_id = ${sourceId}
    and a.version = (select max(b.version) from address b where b.uri = a.uri))`);

/** Columns of an ArticleSummary; the query must be from, or joined with, `article`. */
export const summaryColumns = {
  id: t.article.sourceId,
  uri: sql<string>`${firstAddress("uri")}`,
  version: sql<number>`${firstAddress("version")}`,
  current: sql<boolean>`${isCurrent("article.source_id")}`.mapWith(Boolean),
  title: t.article.title,
  outlet: t.article.outlet,
  language: t.article.language,
  published: t.article.publishedEdtf,
  publishedMethod: t.article.publishedMethod,
  retrievedAt: sql<string | null>`${firstAddress("retrieved_at")}`,
  facts: t.article.facts,
};

const CURSORS = counting("articles");

/** Newest arrivals first. The cursor is the number of the last article shown: stable while others arrive. */
export async function listArticles(
  db: Database,
  { limit, cursor }: PageRequest,
): Promise<Page<ArticleSummary>> {
  const rows = await db
    .select({ ...summaryColumns, number: t.article.number })
    .from(t.article)
    .where(cursor === undefined ? undefined : sql`${t.article.number} < ${CURSORS.read(cursor)}`)
    .orderBy(desc(t.article.number))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  return {
    items: items.map(withoutNumber),
    cursor: rows.length > limit ? CURSORS.write(items.at(-1)?.number ?? 0) : null,
  };
}

function withoutNumber(row: ArticleSummary & { number: number }): ArticleSummary {
  const { number: _number, ...summary } = row;
  return summary;
}

/** Articles by number, in the order of `numbers`. */
export async function articlesByNumber(
  db: Database,
  numbers: readonly number[],
): Promise<(ArticleSummary & { readonly number: number })[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .select({ ...summaryColumns, number: t.article.number })
    .from(t.article)
    .where(inArray(t.article.number, [...numbers]));
  const found = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => found.get(number) ?? []);
}

export interface ArticleView {
  readonly summary: ArticleSummary;
  /** The record as extracted; local entity ids are made unique by the source. */
  readonly record: ArticleRecord;
  /** Every source found at the article's address, oldest first. */
  readonly versions: {
    readonly id: string;
    readonly version: number;
    readonly title: string | null;
    readonly retrievedAt: string | null;
  }[];
}

/** One article with its record; null when the store has none under that id. */
export async function getArticle(db: Database, id: string): Promise<ArticleView | null> {
  const [row] = await db
    .select({ summary: summaryColumns, record: t.article.record, facts: factsOfArticle })
    .from(t.article)
    .where(eq(t.article.sourceId, id));
  if (!row) return null;
  const versions = await db
    .select({
      id: t.address.sourceId,
      version: t.address.version,
      title: t.article.title,
      retrievedAt: t.address.retrievedAt,
    })
    .from(t.address)
    .innerJoin(t.article, eq(t.article.sourceId, t.address.sourceId))
    .where(eq(t.address.uri, row.summary.uri))
    .orderBy(asc(t.address.version));
  return { summary: row.summary, record: wholeRecord(row.record, row.facts), versions };
}

/** The bytes of a source as they came, for those who check; null when there is none. */
export async function getSource(
  db: Database,
  id: string,
): Promise<{ mediaType: string; bytes: Uint8Array } | null> {
  const [row] = await db
    .select({ mediaType: t.source.mediaType, bytes: t.source.bytes })
    .from(t.source)
    .where(eq(t.source.id, id));
  return row ?? null;
}

export interface StoredSource {
  readonly pipeline: string;
  readonly knowledge: string;
  readonly title: string | null;
  readonly facts: number;
  /** Which version it is at the address asked about; null: it was not found there so far. */
  readonly version: number | null;
}

/** How the source with these bytes was read and whether it was found at `uri`; null when it is not stored. */
export async function storedSource(
  db: Database,
  { id, uri }: { id: string; uri: string },
): Promise<StoredSource | null> {
  const [row] = await db
    .select({
      pipeline: t.article.pipeline,
      knowledge: t.article.knowledge,
      title: t.article.title,
      facts: t.article.facts,
      version: t.address.version,
    })
    .from(t.article)
    .leftJoin(t.address, and(eq(t.address.sourceId, t.article.sourceId), eq(t.address.uri, uri)))
    .where(eq(t.article.sourceId, id));
  return row ?? null;
}

/** Who wrote articles, as printed: the bylines of each that has any, by the source's id. */
export async function authorsOf(
  db: Database,
  sources: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sources.length === 0) return new Map();
  const rows = await db.all<{ id: string; bylines: string | null }>(
    sql`select source_id as id, json_extract(record, '$.article.bylines') as bylines
      from article where source_id in (select value from json_each(${JSON.stringify(sources)}))`,
  );
  return new Map(rows.map(({ id, bylines }) => [id, authorsIn(bylines)]));
}

/** Photographers, editors and translators did not write it; one name may stand in two lines. */
function authorsIn(bylines: string | null): string[] {
  const named = JSON.parse(bylines ?? "[]") as ArticleRecord["article"]["bylines"];
  const wrote = named.filter(({ role }) => role === "author" || role === "reporter");
  return [...new Set(wrote.map(({ name }) => name))];
}
