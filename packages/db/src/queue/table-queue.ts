import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";

import { dialectOf } from "../dialect/index.ts";
import type { Store, Tx } from "../open.ts";
import { inParts } from "../save/parts.ts";
import { job as t } from "../schema/job.ts";
import { JobTable, LEASE, type Job } from "./job-table.ts";
import {
  ALONE_AFTER,
  backoff,
  itemsAJob,
  JOB_CHANNEL,
  MOST_ATTEMPTS,
  MOST_BEGUN,
  type AddOptions,
  type Handler,
  type Handlers,
  type JobCounts,
  type ParkedJob,
  type Queue,
  type Working,
  type WorkOptions,
} from "./queue.ts";
import { jobCounts, parkedJobs, retryParked } from "./standing.ts";
import { workLoop } from "./work-loop.ts";
import { workerId } from "./worker-id.ts";

/** How long a worker that is told of jobs looks for none: for what a dead process held, and for what nobody told of. */
const IDLE = 30_000;

/**
 * The queue over a table of the store itself, on SQLite and on PostgreSQL alike: a job commits with the article that it is about.
 * Articles are read beside each other.
 */
export class TableQueue implements Queue {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #me = workerId();
  readonly #jobs: JobTable;

  constructor(store: Store, { now = () => new Date() }: { now?: () => Date } = {}) {
    this.#store = store;
    this.#now = now;
    this.#jobs = new JobTable(store, now, this.#me);
  }

  async addBatch(tx: Tx, task: string, items: readonly unknown[], options: AddOptions = {}): Promise<void> {
    const rows: (typeof t.$inferInsert)[] = [];
    const size = itemsAJob(items.length);
    for (let at = 0; at < items.length; at += size)
      rows.push(this.#row(task, items.slice(at, at + size), options));
    for (const part of inParts(rows)) await tx.insert(t).values(part);
    await this.#note(tx);
  }

  /** Idle workers of other processes begin at once, where they can be told. */
  async #note(tx: Tx): Promise<void> {
    if (dialectOf(tx) === "postgres") await tx.run(sql`select pg_notify(${JOB_CHANNEL}, '')`);
  }

  async addKeyed(tx: Tx, task: string, key: string, item: unknown, options: AddOptions = {}): Promise<void> {
    const row = { ...this.#row(task, [item], options), key };
    const { items, runAt, maxAttempts, group } = row;
    await tx
      .insert(t)
      .values(row)
      .onConflictDoUpdate({
        target: [t.task, t.key],
        set: { items, runAt, maxAttempts, group, attempts: 0, begun: 0, lastError: null, parkedAt: null },
      });
    await this.#note(tx);
  }

  #row(task: string, items: unknown[], { group, runAt, maxAttempts, mine }: AddOptions) {
    return {
      task,
      items,
      group: group ?? null,
      runAt: runAt ?? this.#now(),
      maxAttempts: maxAttempts ?? MOST_ATTEMPTS,
      attempts: 0,
      begun: 0,
      ...(mine ? { lockedBy: this.#me, lockedUntil: this.#jobs.lease() } : {}),
    };
  }

  async cancel(tx: Tx, group: string): Promise<number> {
    // Reserved, or given back by a process that is gone: nobody is at it.
    const idle = or(isNull(t.lockedBy), eq(t.begun, 0));
    const gone = await tx
      .delete(t)
      .where(and(eq(t.group, group), idle))
      .returning({ id: t.id });
    return gone.length;
  }

  async forgetParked(tx: Tx, group: string): Promise<void> {
    await tx.delete(t).where(and(eq(t.group, group), isNotNull(t.parkedAt)));
  }

  work(handlers: Handlers, options: WorkOptions = {}): Working {
    const drain = (signal: AbortSignal): Promise<void> => this.drain(handlers, { signal });
    return workLoop(this.#store, { drain, pause: (poll, isTold) => this.#pause(poll, isTold) }, options);
  }

  /** How long a worker may rest: until the next job that waits for its time, and not for ever. */
  async #pause(poll: number, isTold: boolean): Promise<number> {
    const most = isTold ? Math.max(poll, IDLE) : poll;
    const rest = ((await this.#jobs.nextDue()) ?? Infinity) - this.#now().getTime();
    // What is due already is not for this worker.
    return rest > 0 ? Math.min(rest, most) : poll;
  }

  async drain(
    handlers: Handlers,
    { group, signal = new AbortController().signal }: { group?: string; signal?: AbortSignal } = {},
  ): Promise<void> {
    await this.#jobs.freeGone();
    while (!signal.aborted) {
      const job = await this.#jobs.claim(Object.keys(handlers), group);
      if (job === null) return;
      const handler = handlers[job.task];
      if (handler === undefined) throw new Error(`nobody works ${job.task}`);
      await this.#work(job, handler, signal);
    }
  }

  async #work(job: Job, handler: Handler, signal: AbortSignal): Promise<void> {
    if (job.begun > MOST_BEGUN) {
      const reason = `the process ended ${job.begun - 1} times while it was worked on`;
      return this.#jobs.park(job, handler, job.items, reason);
    }
    if (job.items.length > 1 && (job.begun > ALONE_AFTER || job.attempts >= ALONE_AFTER))
      return this.#jobs.part(job);
    // An article holds the thread for some time at most; whoever works long says so between two.
    const beat = setInterval(() => void this.#jobs.beat(job).catch(() => {}), LEASE / 5);
    beat.unref();
    try {
      await this.#conclude(job, handler, await handler.run(job.items, signal));
    } catch (error) {
      await this.#jobs.giveBack(job).catch(() => {});
      if (!signal.aborted) throw error;
    } finally {
      clearInterval(beat);
    }
  }

  async #conclude(job: Job, handler: Handler, settled: readonly unknown[]): Promise<void> {
    const errors = job.items.map((_, i) => settled[i] ?? null);
    const left = job.items.filter((_, i) => errors[i] !== null);
    if (left.length === 0) return this.#jobs.end(job);
    const reason = said(errors.find((error) => error !== null));
    const attempts = job.attempts + 1;
    if (attempts >= job.maxAttempts) return this.#jobs.park({ ...job, attempts }, handler, left, reason);
    const runAt = new Date(this.#now().getTime() + backoff(attempts));
    return this.#jobs.putOff(job, left, attempts, runAt, reason);
  }

  isDue(task: string, group: string): Promise<boolean> {
    return this.#jobs.isDue([task], group);
  }

  counts(): Promise<JobCounts> {
    return jobCounts(this.#store, this.#now());
  }

  parked(): Promise<ParkedJob[]> {
    return parkedJobs(this.#store);
  }

  retry(ids: readonly string[]): Promise<void> {
    return retryParked(this.#store, ids, this.#now());
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
