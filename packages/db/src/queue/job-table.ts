import { and, asc, eq, inArray, isNotNull, isNull, lte, or, sql, type SQL } from "drizzle-orm";

import type { Store } from "../open.ts";
import { inParts } from "../save/parts.ts";
import { job as t } from "../schema/job.ts";
import type { Handler } from "./queue.ts";
import { isGone } from "./worker-id.ts";

/** How long a worker of another machine may be silent before others take its jobs, in milliseconds. */
export const LEASE = 5 * 60_000;

/** No answer is made of jobs. */
const JOBS = { shows: "nothing" } as const;
/** Who works on what, and what is done: lost with the power of the machine, it is found and done again. */
const REMADE = { ...JOBS, remade: true };

/** Nobody's. */
const FREE = { lockedBy: null, lockedUntil: null };

export type Job = typeof t.$inferSelect;

/**
 * The jobs as one worker sees them: which are due, which it holds, and what becomes of those. The store's writers take turns, so that no
 * job is claimed twice; whoever lost its lease to another leaves the job to that one.
 */
export class JobTable {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #me: string;

  constructor(store: Store, now: () => Date, me: string) {
    this.#store = store;
    this.#now = now;
    this.#me = me;
  }

  #due(tasks: readonly string[], group: string | undefined): SQL | undefined {
    const now = this.#now();
    const free: (SQL | undefined)[] = [
      isNull(t.lockedBy),
      lte(t.lockedUntil, now),
      and(eq(t.lockedBy, this.#me), eq(t.begun, 0)),
    ];
    return and(
      isNull(t.parkedAt),
      lte(t.runAt, now),
      inArray(t.task, [...tasks]),
      or(...free),
      group === undefined ? undefined : eq(t.group, group),
    );
  }

  /** Whether a job is due that this worker may take. */
  async isDue(tasks: readonly string[], group: string | undefined): Promise<boolean> {
    const [any] = await this.#store.db.select({ id: t.id }).from(t).where(this.#due(tasks, group)).limit(1);
    return any !== undefined;
  }

  /** When the next job that waits for its time is due, in milliseconds; null where none waits. */
  async nextDue(): Promise<number | null> {
    const [row] = await this.#store.db
      .select({ at: sql<number | null>`min(${t.runAt})` })
      .from(t)
      .where(and(isNull(t.parkedAt), isNull(t.lockedBy)));
    return row?.at === null || row?.at === undefined ? null : Number(row.at);
  }

  /** Takes the first job that is due and that nobody works on. */
  async claim(tasks: readonly string[], group: string | undefined): Promise<Job | null> {
    // Looking costs a read only: a worker with nothing to do must not take the store's lock each second.
    if (!(await this.isDue(tasks, group))) return null;
    return this.#store.write(async (tx) => {
      const [next] = await tx
        .select({ id: t.id })
        .from(t)
        .where(this.#due(tasks, group))
        .orderBy(asc(t.runAt), asc(t.id))
        .limit(1);
      if (next === undefined) return null;
      const [job] = await tx
        .update(t)
        .set({ lockedBy: this.#me, lockedUntil: this.lease(), begun: sql`${t.begun} + 1`, key: null })
        .where(eq(t.id, next.id))
        .returning();
      return job ?? null;
    }, REMADE);
  }

  /** Until when a job is held that is taken, or told to be worked on, now. */
  lease = (): Date => new Date(this.#now().getTime() + LEASE);

  #held = ({ id }: Pick<Job, "id">): SQL | undefined => and(eq(t.id, id), eq(t.lockedBy, this.#me));

  /** Tells that the job is still worked on. */
  async beat(job: Job): Promise<void> {
    await this.#store.write(
      (tx) => tx.update(t).set({ lockedUntil: this.lease() }).where(this.#held(job)),
      JOBS,
    );
  }

  /** All of it is done. */
  async end(job: Job): Promise<void> {
    await this.#store.write((tx) => tx.delete(t).where(this.#held(job)), REMADE);
  }

  /** What is left of it is tried again later. */
  async putOff(job: Job, items: unknown[], attempts: number, runAt: Date, reason: string): Promise<void> {
    await this.#store.write(
      (tx) =>
        tx
          .update(t)
          .set({ items, attempts, runAt, begun: 0, lastError: reason, ...FREE })
          .where(this.#held(job)),
      JOBS,
    );
  }

  /** What is left of it is given up, until somebody lets it try again. */
  async park(job: Job, handler: Handler, items: readonly unknown[], reason: string): Promise<void> {
    await this.#store.write(async (tx) => {
      const { attempts } = job;
      const parkedAt = this.#now();
      const [held] = await tx
        .update(t)
        .set({ items: [...items], attempts, parkedAt, begun: 0, lastError: reason, ...FREE })
        .where(this.#held(job))
        .returning({ id: t.id });
      if (held !== undefined) await handler.parked?.(tx, items, reason);
    }, JOBS);
  }

  /** Each item of a job goes on in a job of its own. */
  async part({ id, ...job }: Job): Promise<void> {
    await this.#store.write(async (tx) => {
      const gone = await tx.delete(t).where(this.#held({ id })).returning({ id: t.id });
      if (gone.length === 0) return;
      const alone = { ...job, key: null, begun: job.begun - 1, ...FREE };
      for (const part of inParts(job.items))
        await tx.insert(t).values(part.map((item) => ({ ...alone, items: [item] })));
    }, JOBS);
  }

  /** It was no fault of the job that it was not done. */
  async giveBack(job: Job): Promise<void> {
    await this.#store.write(
      (tx) =>
        tx
          .update(t)
          .set({ ...FREE, begun: sql`case when ${t.begun} > 0 then ${t.begun} - 1 else 0 end` })
          .where(this.#held(job)),
      JOBS,
    );
  }

  /** Frees what processes of this machine held that are gone: after a kill nobody waits for the lease to end. */
  async freeGone(): Promise<void> {
    const owners = await this.#store.db
      .selectDistinct({ owner: t.lockedBy })
      .from(t)
      .where(isNotNull(t.lockedBy));
    const gone = owners.flatMap(({ owner }) => (owner !== null && isGone(owner) ? [owner] : []));
    if (gone.length === 0) return;
    await this.#store.write((tx) => tx.update(t).set(FREE).where(inArray(t.lockedBy, gone)), JOBS);
  }
}
