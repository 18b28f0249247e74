import type { ArticleRecord } from "@chancery/core";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";

import { insertRows } from "../dialect/index.ts";
import type { Database, Tx } from "../open.ts";
import { factsOfArticle, wholeRecord } from "../save/kept-record.ts";
import * as t from "../schema/sqlite.ts";
import type { Session } from "./session.ts";

/** Tables that merging makes out of sources and decisions, the full text of entries included. */
export const DERIVED = [
  "source_lines",
  "posting",
  "merge_row",
  "entry",
  "entry_entity",
  "entry_member",
  "entry_link",
  "redirect",
  "entity_group",
  "group_member",
  "source_report",
  "question",
  "entry_fts",
] as const;

const BASIS = "basis";

/** By which versions the merged state was made; null where nothing was merged so far. */
export async function basisOf(db: Pick<Database | Tx, "select">): Promise<string | null> {
  const [row] = await db.select().from(t.merging).where(eq(t.merging.name, BASIS));
  return row?.value ?? null;
}

const CHANGES = "changes";

/** How often what merging keeps, or a record that it is made of, was changed: what was read is as it was while this is the same. */
export async function mergedChanges(db: Pick<Database | Tx, "select">): Promise<string> {
  const [row] = await db.select().from(t.merging).where(eq(t.merging.name, CHANGES));
  return row?.value ?? "0";
}

/** Notes such a change. */
export const noteChange = (tx: Session): Promise<unknown> =>
  tx.run(
    sql`insert into merging (name, value) values (${CHANGES}, '1') on conflict (name)
      do update set value = cast(cast(merging.value as integer) + 1 as text)`,
  );

export async function setBasis(tx: Tx, value: string): Promise<void> {
  await tx
    .insert(t.merging)
    .values({ name: BASIS, value })
    .onConflictDoUpdate({ target: t.merging.name, set: { value } });
}

/** Throws the merged state away and lets every source wait to be merged; sources, records and decisions stay. */
export async function forgetMerged(tx: Tx): Promise<void> {
  await noteChange(tx);
  for (const table of DERIVED) await tx.run(sql.raw(`delete from ${table}`));
  await tx.run(sql`delete from unmerged`);
  await tx.run(
    sql`insert into unmerged (source_id, day) select source_id, coalesce(published_earliest, '') from article`,
  );
}

/** Lets a source wait to be merged; with a fault it waits until merging is another. */
export async function markUnmerged(tx: Tx, sourceId: string, fault: string | null = null): Promise<void> {
  await tx
    .insert(t.unmerged)
    .values({ sourceId, fault })
    .onConflictDoUpdate({ target: t.unmerged.sourceId, set: { fault } });
}

/** The same of articles that were just written, without a fault. */
export async function markAllUnmerged(tx: Tx, records: readonly ArticleRecord[]): Promise<void> {
  await insertRows(tx, {
    table: "unmerged",
    columns: ["source_id", "fault", "day"],
    rows: records.map(({ source, article }) => [source.id, null, article.published?.when.earliest ?? ""]),
    conflict: "on conflict (source_id) do update set fault = excluded.fault, day = excluded.day",
  });
}

export async function markMerged(tx: Tx, sourceIds: readonly string[]): Promise<void> {
  await tx.delete(t.unmerged).where(inArray(t.unmerged.sourceId, [...sourceIds]));
}

/** Records that are held at once: a record has ten times the letters of what merging compares of it. */
const PAGE = 50;

/**
 * Records of sources that wait, at most `limit`, in the order of their days: what tells of one event is merged at once, and an entry is not
 * written anew with each of its reports. A function of the set, like all of merging.
 */
export async function* waitingRecords(
  db: Pick<Database | Tx, "select">,
  limit: number,
): AsyncGenerator<ArticleRecord, void, void> {
  const { unmerged, article } = t;
  let last = { day: "", source: "" };
  for (let left = limit; left > 0;) {
    const rows = await db
      .select({ day: unmerged.day, record: article.record, facts: factsOfArticle })
      .from(unmerged)
      .innerJoin(article, eq(article.sourceId, unmerged.sourceId))
      .where(
        and(
          isNull(unmerged.fault),
          sql`(${unmerged.day}, ${unmerged.sourceId}) > (${last.day}, ${last.source})`,
        ),
      )
      .orderBy(asc(unmerged.day), asc(unmerged.sourceId))
      .limit(Math.min(left, PAGE));
    for (const { day, record, facts } of rows) {
      yield wholeRecord(record, facts);
      last = { day, source: record.source.id };
    }
    if (rows.length === 0) return;
    left -= rows.length;
  }
}

export interface Waiting {
  /** Sources that wait for their turn. */
  readonly waiting: number;
  /** Sources that could not be merged, with what went wrong. */
  readonly faulty: { readonly source: string; readonly fault: string }[];
}

/** What is stored but not merged. */
export async function unmergedSources(db: Pick<Database | Tx, "select">): Promise<Waiting> {
  const rows = await db.select().from(t.unmerged).orderBy(asc(t.unmerged.sourceId));
  return {
    waiting: rows.filter(({ fault }) => fault === null).length,
    faulty: rows.flatMap(({ sourceId, fault }) => (fault === null ? [] : [{ source: sourceId, fault }])),
  };
}
