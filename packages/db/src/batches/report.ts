import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "../open.ts";
import { batch, batchItem, type BatchReport } from "../schema/batches.ts";
import { nextChange } from "./progress.ts";

/** Sources that a batch brought or read anew: what its report is about. */
const brought = (id: string) =>
  sql`(select distinct source_id from batch_item where batch_id = ${id} and outcome in ('added', 'refreshed'))`;

async function reportOf(tx: Tx, id: string): Promise<BatchReport> {
  const states = await tx
    .select({
      state: batchItem.state,
      outcome: batchItem.outcome,
      n: sql<number>`count(*)`.mapWith(Number),
      facts: sql<number>`coalesce(sum(${batchItem.facts}), 0)`.mapWith(Number),
    })
    .from(batchItem)
    .where(eq(batchItem.batchId, id))
    .groupBy(batchItem.state, batchItem.outcome);
  const count = (holds: (row: (typeof states)[number]) => boolean, of: "n" | "facts" = "n"): number =>
    states.filter(holds).reduce((sum, row) => sum + row[of], 0);
  const done =
    (...outcomes: string[]) =>
    (row: (typeof states)[number]) =>
      row.state === "done" && outcomes.includes(row.outcome ?? "");
  const one = async (query: ReturnType<typeof sql>): Promise<number> => {
    const [row] = await tx.all<{ n: number | string }>(query);
    return Number(row?.n ?? 0);
  };
  const sources = brought(id);
  const articles = sql`(select number from article where source_id in ${sources})`;
  return {
    articles: count(done("added")),
    refreshed: count(done("refreshed")),
    known: count(done("unchanged", "readdressed")),
    refused: count(({ state }) => state === "refused"),
    parked: count(({ state }) => state === "parked"),
    cancelled: count(({ state }) => state === "cancelled"),
    facts: count(done("added", "refreshed"), "facts"),
    newPeople: await one(sql`select count(*) as n from
      (select distinct entity_id as id from appearance where article in ${articles}) as named
      join entity e on e.id = named.id
      where e.kind = 'person' and not exists
        (select 1 from appearance other where other.entity_id = named.id and other.article not in ${articles})`),
    questions: await one(sql`select count(distinct member) as n from posting where key in
      (select 'asked|entry:' || entry_id from entry_member where source_id in ${sources}
        union select 'asked|' || coalesce(g.group_id, a.entity_id) from appearance a
        join entity e on e.id = a.entity_id left join group_member g on g.entity_id = a.entity_id
        where a.article in ${articles} and e.known = 0)`),
    nearDuplicates: await one(sql`select count(*) as n from source_report r where r.source_id in ${sources}
      and exists (select 1 from source_report o where o.report = r.report and o.source_id <> r.source_id)`),
  };
}

/** Ends a batch: counts what it came to. It ends once; a retry of parked items lets it go on and end again. */
export async function endBatch(tx: Tx, id: string, now: Date): Promise<void> {
  const report = await reportOf(tx, id);
  await nextChange(tx, id);
  await tx
    .update(batch)
    .set({ endedAt: now, report })
    .where(and(eq(batch.id, id)));
}
