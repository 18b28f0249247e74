import { sql } from "drizzle-orm";

import { deleteText, insertText } from "../dialect/index.ts";
import { inParts } from "../save/parts.ts";
import type { Session } from "./session.ts";

/** Facts of an entry whose words are indexed: what the hundredth says the others have said. */
const TOLD = 100;

interface Row {
  readonly number: number;
  readonly words: string;
  readonly names: string;
  readonly label: string;
}

/**
 * Brings the full text of entries up to date: of these, and of all that the sources tell of. What is indexed are the
 * words, names and types of their facts, so that it is a function of them.
 */
export async function refreshEntryText(
  db: Session,
  { entries, sources }: { entries: readonly string[]; sources: readonly string[] },
): Promise<void> {
  const told = await db.all<{ id: string }>(
    sql`select distinct entry_id as id from entry_member
      where source_id in (select value from json_each(${JSON.stringify(sources)}))`,
  );
  const ids = [...new Set([...entries, ...told.map(({ id }) => id)])].sort();
  for (const part of inParts(ids)) await refresh(db, part);
}

async function refresh(db: Session, ids: readonly string[]): Promise<void> {
  const now = await textOf(db, ids);
  const numbers = JSON.stringify(now.map(({ number }) => number));
  const rows = await db.all<Row>(
    sql`select rowid as number, words, names, label from entry_fts
      where rowid in (select cast(value as integer) from json_each(${numbers}))`,
  );
  const before = new Map(rows.map((row) => [row.number, row]));
  const changed = now.filter((row) => !sameText(row, before.get(row.number)));
  if (changed.length === 0) return;
  await deleteText(
    db,
    "entry_fts",
    changed.map(({ number }) => number),
  );
  await insertText(
    db,
    "entry_fts",
    changed.map(({ number, words, names, label }) => [number, words, names, label] as const),
  );
}

/** What the index should hold of these entries. */
export async function textOf(db: Session, ids: readonly string[]): Promise<Row[]> {
  const facts = await db.all<Row>(
    sql`select entry.number, told.words, told.names, told.label
      from entry
      join entry_member as member on member.entry_id = entry.id and member.ordinal < ${TOLD}
      join fact on fact.id = member.fact_id and fact.source_id = member.source_id
      join fact_fts as told on told.rowid = fact.number
      where entry.id in (select value from json_each(${JSON.stringify(ids)}))
      order by entry.number, member.ordinal`,
  );
  const entries = new Map<number, Row[]>();
  for (const fact of facts) {
    const rows = entries.get(fact.number);
    if (rows === undefined) entries.set(fact.number, [fact]);
    else rows.push(fact);
  }
  return [...entries].map(([number, rows]) => ({
    number,
    words: lines(rows.map(({ words }) => words)),
    names: lines(rows.map(({ names }) => names)),
    label: lines(rows.map(({ label }) => label)),
  }));
}

/** Lines of several texts, each once. */
const lines = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.split("\n")))].join("\n");

const sameText = (a: Row, b: Row | undefined): boolean =>
  b !== undefined && a.words === b.words && a.names === b.names && a.label === b.label;
