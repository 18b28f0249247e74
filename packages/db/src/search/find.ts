import { asOf } from "@chancery/core";
import { eq, inArray, sql } from "drizzle-orm";

import { snippets } from "../dialect/index.ts";
import { entryFrom } from "../merging/entry-form.ts";
import type { Database } from "../open.ts";
import { articlesByNumber, type ArticleSummary } from "../read/articles.ts";
import { entryLines, type EntryLine } from "../read/entry-lines.ts";
import { factViews, type FactView } from "../read/fact-views.ts";
import type { Page } from "../read/page.ts";
import * as t from "../schema/sqlite.ts";
import type { Criteria } from "./criteria.ts";
import type { Order } from "./cursor.ts";
import { matchOf } from "./match.ts";
import { findNumbers, type ListRequest } from "./numbers.ts";
import { listed } from "./sql.ts";

export interface FoundFact extends FactView {
  /** The event that the fact is part of, with how many sources tell of it; null for what is not merged. */
  readonly entry: { readonly id: string; readonly sources: number; readonly independent: number } | null;
  /** Its place in the order of arrival, and when its article was read in (ISO 8601). */
  readonly number: number;
  readonly readAt: string | null;
}

export interface FoundArticle {
  readonly article: ArticleSummary;
  /** Words around the best match; matches stand between U+E000 and U+E001. Empty where no words were looked for. */
  readonly snippet: string;
}

/** When the articles of facts were read in, by the facts' numbers. */
async function readIn(db: Database, numbers: readonly number[]): Promise<Map<number, Date>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .select({ number: t.fact.number, at: t.article.extractedAt })
    .from(t.fact)
    .innerJoin(t.article, eq(t.article.sourceId, t.fact.sourceId))
    .where(inArray(t.fact.number, [...numbers]));
  return new Map(rows.map(({ number, at }) => [number, at]));
}

/** A page of a list, and the order that it came in. */
export interface Found<T> extends Page<T> {
  readonly order: Order;
}

/** Facts of the newest version of each article. */
export async function findFacts(
  db: Database,
  criteria: Criteria,
  request: ListRequest,
): Promise<Found<FoundFact>> {
  const { numbers, ...page } = await findNumbers(db, "facts", criteria, request);
  const views = await factViews(db, numbers);
  const entries = await entriesOf(db, numbers);
  const times = await readIn(db, numbers);
  const items = views.map((view, i) => {
    const number = numbers[i] ?? -1;
    const readAt = times.get(number)?.toISOString() ?? null;
    return { ...view, number, readAt, entry: entries.get(number) ?? null };
  });
  return { ...page, items };
}

async function entriesOf(
  db: Database,
  numbers: readonly number[],
): Promise<Map<number, NonNullable<FoundFact["entry"]>>> {
  if (numbers.length === 0) return new Map();
  const rows = await db.all<{ number: number; id: string; sources: number; independent: number }>(
    sql`select fact.number, entry.id, entry.sources, entry.independent from fact
      join entry_member on entry_member.source_id = fact.source_id and entry_member.fact_id = fact.id
      join entry on entry.id = entry_member.entry_id where fact.number in ${listed(numbers)}`,
  );
  return new Map(rows.map(({ number, ...entry }) => [number, entry]));
}

/** Events with all that tell of them. */
export async function findEntries(
  db: Database,
  criteria: Criteria,
  { newest, ...request }: ListRequest & { readonly newest: string | null },
): Promise<Found<EntryLine>> {
  const { numbers, ...page } = await findNumbers(db, "events", criteria, request);
  if (numbers.length === 0) return { ...page, items: [] };
  const rows = await db.all<{ number: number; data: string }>(
    sql`select number, data from entry where number in ${listed(numbers)}`,
  );
  const found = new Map(rows.map(({ number, data }) => [number, entryFrom(data)]));
  const entries = numbers.flatMap((number) => {
    const entry = found.get(number);
    return entry === undefined ? [] : [asOf(entry, newest)];
  });
  return { ...page, items: await entryLines(db, entries) };
}

/** Articles, the newest version of each. */
export async function findArticles(
  db: Database,
  criteria: Criteria,
  request: ListRequest,
): Promise<Found<FoundArticle>> {
  const { numbers, ...page } = await findNumbers(db, "articles", criteria, request);
  const snippets = await snippetsOf(db, criteria, numbers);
  const articles = await articlesByNumber(db, numbers);
  return {
    ...page,
    items: articles.map(({ number, ...article }) => ({ article, snippet: snippets.get(number) ?? "" })),
  };
}

async function snippetsOf(
  db: Database,
  criteria: Criteria,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const { wanted } = matchOf("articles", criteria);
  if (wanted === null || numbers.length === 0) return new Map();
  return snippets(db, wanted, numbers, { open: MATCH_OPEN, close: MATCH_CLOSE });
}

/** Private-use characters that mark a match in a snippet: no text has them, so nothing need be escaped. */
export const MATCH_OPEN = "\ue000";
export const MATCH_CLOSE = "\ue001";
