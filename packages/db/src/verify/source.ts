import type { ArticleRecord, Fact, SourceLines } from "@chancery/core";
import { sql } from "drizzle-orm";

import { unpacked } from "../merging/packed.ts";
import type { Database } from "../open.ts";
import { FILED, filedAs, isInferred, rolesOf } from "../save/facts.ts";
import { factsOfArticle, wholeRecord } from "../save/kept-record.ts";
import type { KeptRecord } from "../schema/kept-record.ts";

/** All that the store has of one source, for whoever checks it. */
export interface StoredParts {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly record: ArticleRecord | null;
  /** How many facts were kept, and those that there are. */
  readonly kept: number;
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
  readonly fact: Fact;
  /** Whether it is filed under what it says: its columns and its roles. */
  readonly filed: boolean;
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
  readonly kept: number | null;
  readonly facts: string;
  readonly number: number | null;
  readonly lines: string | null;
  readonly addresses: number;
  readonly appearances: number;
  readonly waiting: number;
  readonly indexed: number;
}

export async function storedParts(db: Database, id: string): Promise<StoredParts | null> {
  const [row] = await db.all<Row>(
    sql`select source.bytes, source.media_type, article.record, article.number, article.facts as kept,
        ${factsOfArticle} as facts, source_lines.data as lines,
        (select count(*) from address where source_id = source.id) as addresses,
        (select count(*) from appearance where article = article.number) as appearances,
        exists (select 1 from unmerged where source_id = source.id) as waiting,
        exists (select 1 from article_fts where rowid = article.number) as indexed
      from source left join article on article.source_id = source.id
      left join source_lines on source_lines.source_id = source.id where source.id = ${id}`,
  );
  if (row === undefined) return null;
  const record = row.record === null ? null : wholeRecord(JSON.parse(row.record) as KeptRecord, row.facts);
  const members = await db.all<{ id: string }>(
    sql`select fact_id as id from entry_member where source_id = ${id} order by 1`,
  );
  return {
    id,
    bytes: new Uint8Array(row.bytes),
    mediaType: row.media_type,
    record,
    kept: Number(row.kept ?? 0),
    facts: record === null ? [] : await storedFacts(db, record),
    indexed: Boolean(row.indexed),
    addresses: row.addresses,
    appearances: row.appearances,
    lines: row.lines === null ? null : (unpacked(row.lines) as SourceLines),
    waiting: Boolean(row.waiting),
    members: members.map((member) => member.id),
  };
}

type FactRow = Readonly<Record<(typeof FILED)[number], unknown>> & {
  readonly number: number;
  readonly words: string | null;
};

async function storedFacts(db: Database, record: ArticleRecord): Promise<StoredFact[]> {
  const source = record.source.id;
  const rows = await db.all<FactRow>(
    sql`select fact.*, (select words from fact_fts where rowid = fact.number) as words
      from fact where source_id = ${source} order by fact.number`,
  );
  const quotes = await db.all<{ fact: number; start: number; end: number; text: string }>(
    sql`select evidence.fact, evidence.start, evidence."end", evidence.text from evidence
      join fact on fact.number = evidence.fact where fact.source_id = ${source} order by evidence.fact, evidence.ordinal`,
  );
  const roles = await db.all<{ fact: number; id: string; role: string }>(
    sql`select fact_entity.fact, fact_entity.entity_id as id, fact_entity.role from fact_entity
      join fact on fact.number = fact_entity.fact where fact.source_id = ${source}`,
  );
  const evidence = byFact(quotes);
  const found = byFact(roles);
  const named = new Set(record.entities.map(({ id }) => id));
  return rows.flatMap((row, i) => {
    const fact = record.facts[i];
    if (fact === undefined) return [];
    const number = Number(row.number);
    const cells = filedAs(fact, source, isInferred(fact, record));
    const own = rolesOf(fact).filter(({ entityId }) => named.has(entityId));
    const filed =
      FILED.every((column, at) => String(row[column]) === String(cells[at])) &&
      setOf(own.map(({ entityId, role }) => `${entityId} ${role}`)) ===
        setOf((found.get(number) ?? []).map(({ id, role }) => `${id} ${role}`));
    const words = (evidence.get(number) ?? []).map(({ start, end, text }) => ({ start, end, text }));
    return [{ fact, filed, evidence: words, words: row.words }];
  });
}

const setOf = (items: readonly string[]): string => [...new Set(items)].sort().join("\n");

function byFact<T extends { readonly fact: number }>(rows: readonly T[]): Map<number, T[]> {
  const facts = new Map<number, T[]>();
  for (const row of rows) {
    const known = facts.get(Number(row.fact));
    if (known === undefined) facts.set(Number(row.fact), [row]);
    else known.push(row);
  }
  return facts;
}
