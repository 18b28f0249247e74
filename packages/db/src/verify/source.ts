import type { ArticleRecord, Fact, SourceLines } from "@chancery/core";
import { sql } from "drizzle-orm";

import { unpacked } from "../merging/packed.ts";
import type { Database } from "../open.ts";

/** All that the store has of one source, for whoever checks it. */
export interface StoredParts {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly record: ArticleRecord | null;
  readonly facts: readonly StoredFact[];
  /** Whether it stands in the full-text index. */
  readonly indexed: boolean;
  readonly addresses: number;
  readonly appearances: number;
  readonly lines: SourceLines | null;
  /** It waits to be merged. */
  readonly waiting: boolean;
  /** Facts of it that are part of entries. */
  readonly members: readonly string[];
}

export interface StoredFact {
  readonly id: string;
  readonly fact: Fact;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Words of its row in the full-text index; null where it has none. */
  readonly words: string | null;
}

/** Ids of sources in order, in pages. */
export async function* sourceIds(db: Database): AsyncGenerator<string> {
  for (let after = ""; ;) {
    const rows: { id: string }[] = await db.all(
      sql`select id from source where id > ${after} order by id limit 500`,
    );
    for (const { id } of rows) yield id;
    const last = rows.at(-1)?.id;
    if (last === undefined) return;
    after = last;
  }
}

interface Row {
  readonly bytes: ArrayBuffer;
  readonly media_type: string;
  readonly record: string | null;
  readonly number: number | null;
  readonly lines: string | null;
  readonly addresses: number;
  readonly appearances: number;
  readonly waiting: number;
  readonly indexed: number;
}

export async function storedParts(db: Database, id: string): Promise<StoredParts | null> {
  const [row] = await db.all<Row>(
    sql`select source.bytes, source.media_type, article.record, article.number, source_lines.data as lines,
        (select count(*) from address where source_id = source.id) as addresses,
        (select count(*) from appearance where source_id = source.id) as appearances,
        exists (select 1 from unmerged where source_id = source.id) as waiting,
        exists (select 1 from article_fts where rowid = article.number) as indexed
      from source left join article on article.source_id = source.id
      left join source_lines on source_lines.source_id = source.id where source.id = ${id}`,
  );
  if (row === undefined) return null;
  const members = await db.all<{ id: string }>(
    sql`select fact_id as id from entry_member where source_id = ${id} order by 1`,
  );
  return {
    id,
    bytes: new Uint8Array(row.bytes),
    mediaType: row.media_type,
    record: row.record === null ? null : (JSON.parse(row.record) as ArticleRecord),
    facts: await storedFacts(db, id),
    indexed: Boolean(row.indexed),
    addresses: row.addresses,
    appearances: row.appearances,
    lines: row.lines === null ? null : (unpacked(row.lines) as SourceLines),
    waiting: Boolean(row.waiting),
    members: members.map((member) => member.id),
  };
}

async function storedFacts(db: Database, source: string): Promise<StoredFact[]> {
  const rows = await db.all<{ number: number; id: string; data: string; words: string | null }>(
    sql`select fact.number, fact.id, fact.data, (select words from fact_fts where rowid = fact.number) as words
      from fact where source_id = ${source} order by fact.id`,
  );
  const quotes = await db.all<{ fact: number; start: number; end: number; text: string }>(
    sql`select evidence.fact, evidence.start, evidence."end", evidence.text from evidence
      join fact on fact.number = evidence.fact where fact.source_id = ${source} order by evidence.fact, evidence.ordinal`,
  );
  const evidence = new Map<number, StoredFact["evidence"][number][]>();
  for (const { fact, start, end, text } of quotes) {
    const known = evidence.get(fact);
    if (known === undefined) evidence.set(fact, [{ start, end, text }]);
    else known.push({ start, end, text });
  }
  return rows.map(({ number, id, data, words }) => ({
    id,
    fact: JSON.parse(data) as Fact,
    evidence: evidence.get(number) ?? [],
    words,
  }));
}
