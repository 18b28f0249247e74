import { and, asc, gt, inArray, isNotNull, isNull, sql } from "drizzle-orm";

import type { Store } from "../open.ts";
import { job as t } from "../schema/job.ts";
import type { JobCounts, ParkedJob } from "./queue.ts";

/** How many jobs wait, are worked on and are given up. */
export async function jobCounts({ db }: Store, now: Date): Promise<JobCounts> {
  const [row] = await db
    .select({
      parked: sql`count(${t.parkedAt})`.mapWith(Number),
      running:
        sql`count(case when ${isNull(t.parkedAt)} and ${t.begun} > 0 and ${gt(t.lockedUntil, now)} then 1 end)`.mapWith(
          Number,
        ),
      all: sql`count(*)`.mapWith(Number),
    })
    .from(t);
  const { parked = 0, running = 0, all = 0 } = row ?? {};
  return { parked, running, waiting: all - parked - running };
}

/** The jobs that are given up, with the last reason. */
export async function parkedJobs({ db }: Store): Promise<ParkedJob[]> {
  const rows = await db.select().from(t).where(isNotNull(t.parkedAt)).orderBy(asc(t.id));
  return rows.map(({ id, task, items, attempts, lastError }) => ({
    id: String(id),
    task,
    items,
    attempts,
    reason: lastError ?? "",
  }));
}

/** Lets jobs that were given up try again from `now` on, from the first attempt. */
export async function retryParked(store: Store, ids: readonly string[], now: Date): Promise<void> {
  await store.write((tx) =>
    tx
      .update(t)
      .set({ parkedAt: null, attempts: 0, begun: 0, runAt: now })
      .where(and(inArray(t.id, ids.map(Number)), isNotNull(t.parkedAt))),
  );
}
