import { setTimeout as rest } from "node:timers/promises";

import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, sql, type SQL } from "drizzle-orm";

import { dialectOf } from "../dialect/index.ts";
import type { Store, Tx } from "../open.ts";
import { inParts } from "../save/parts.ts";
import { job as t } from "../schema/job.ts";
import {
  ALONE_AFTER,
  backoff,
  ITEMS,
  JOB_CHANNEL,
  MOST_ATTEMPTS,
  MOST_BEGUN,
  type AddOptions,
  type JobCounts,
  type Handler,
  type Handlers,
  type ParkedJob,
  type Queue,
  type Working,
  type WorkOptions,
} from "./queue.ts";
import { isGone, workerId } from "./worker-id.ts";

/** How long a worker of another machine may be silent before others take its jobs, in milliseconds. */
const LEASE = 5 * 60_000;

/** Who works on what, and what is done: lost with the power of the machine, it is found and done again. */
const REMADE = { remade: true };

/** How long a worker that is told of jobs looks for none: for what a dead process held, and for what nobody told of. */
const IDLE = 30_000;

type Job = typeof t.$inferSelect;

/**
 * The queue over a table of the store itself, on SQLite and on PostgreSQL alike: the store's writers take turns, so that no
 * job is claimed twice, and a job commits with the article that it is about. Articles are read beside each other.
 */
export class TableQueue implements Queue {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #me = workerId();
  /** Jobs that this process works on. */
  readonly #running = new Set<number>();

  constructor(store: Store, { now = () => new Date() }: { now?: () => Date } = {}) {
    this.#store = store;
    this.#now = now;
  }

  async addBatch(tx: Tx, task: string, items: readonly unknown[], options: AddOptions = {}): Promise<void> {
    const rows: (typeof t.$inferInsert)[] = [];
    for (let at = 0; at < items.length; at += ITEMS)
      rows.push(this.#row(task, items.slice(at, at + ITEMS), options));
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
    const now = this.#now();
    return {
      task,
      items,
      group: group ?? null,
      runAt: runAt ?? now,
      maxAttempts: maxAttempts ?? MOST_ATTEMPTS,
      attempts: 0,
      begun: 0,
      ...(mine ? { lockedBy: this.#me, lockedUntil: new Date(now.getTime() + LEASE) } : {}),
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

  work(handlers: Handlers, { poll = 1000, onTrouble }: WorkOptions = {}): Working {
    const stop = new AbortController();
    let woken = new AbortController();
    const ear: { end: (() => void) | null } = { end: null };
    const listen = async (): Promise<void> => {
      if (ear.end !== null || this.#store.hear === undefined) return;
      const gone = (): void => {
        ear.end = null;
        woken.abort();
      };
      ear.end = await this.#store.hear(() => woken.abort(), gone);
    };
    const ended = (async () => {
      while (!stop.signal.aborted) {
        let pause = poll;
        try {
          // First: what is added between looking and listening would be heard of by nobody.
          await listen();
          await this.drain(handlers, { signal: stop.signal });
          if (ear.end !== null) pause = await this.#untilDue(poll);
        } catch (error) {
          if (!stop.signal.aborted) onTrouble?.(error);
          pause = 5 * poll;
        }
        const either = AbortSignal.any([stop.signal, woken.signal]);
        await rest(pause, undefined, { signal: either, ref: false }).catch(() => {});
        if (woken.signal.aborted) woken = new AbortController();
      }
      ear.end?.();
    })();
    return {
      wake: () => woken.abort(),
      stop: () => {
        stop.abort();
        return ended;
      },
    };
  }

  /** How long a worker that is told of new jobs may rest: until the next that waits for its time, and not for ever. */
  async #untilDue(poll: number): Promise<number> {
    const [row] = await this.#store.db
      .select({ at: sql<number | null>`min(${t.runAt})` })
      .from(t)
      .where(and(isNull(t.parkedAt), isNull(t.lockedBy)));
    const due = row?.at === null || row?.at === undefined ? IDLE : Number(row.at) - this.#now().getTime();
    return Math.max(poll, Math.min(due, IDLE));
  }

  async drain(
    handlers: Handlers,
    { group, signal = new AbortController().signal }: { group?: string; signal?: AbortSignal } = {},
  ): Promise<void> {
    await this.#freeGone();
    while (!signal.aborted) {
      const job = await this.#claim(Object.keys(handlers), group);
      if (job === null) return;
      const handler = handlers[job.task];
      if (handler === undefined) throw new Error(`nobody works ${job.task}`);
      await this.#work(job, handler, signal);
    }
  }

  async #work(job: Job, handler: Handler, signal: AbortSignal): Promise<void> {
    if (job.begun > MOST_BEGUN) {
      const reason = `the process ended ${job.begun - 1} times while it was worked on`;
      return this.#park(job, handler, job.items, reason);
    }
    if (job.items.length > 1 && (job.begun > ALONE_AFTER || job.attempts >= ALONE_AFTER))
      return this.#part(job);
    this.#running.add(job.id);
    // An article holds the thread for some time at most; whoever works long says so between two.
    const beat = setInterval(() => void this.#beat(job.id).catch(() => {}), LEASE / 5);
    beat.unref();
    try {
      const settled = await handler.run(job.items, signal);
      await this.#conclude(job, handler, settled);
    } catch (error) {
      await this.#giveBack(job).catch(() => {});
      if (!signal.aborted) throw error;
    } finally {
      clearInterval(beat);
      this.#running.delete(job.id);
    }
  }

  async isDue(task: string, group: string): Promise<boolean> {
    const [any] = await this.#store.db
      .select({ id: t.id })
      .from(t)
      .where(this.#due([task], group))
      .limit(1);
    return any !== undefined;
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

  /** The first job that is due and that nobody works on. */
  async #claim(tasks: readonly string[], group: string | undefined): Promise<Job | null> {
    const due = this.#due(tasks, group);
    const db = this.#store.db;
    // Looking costs a read only: a worker with nothing to do must not take the store's lock each second.
    const [any] = await db.select({ id: t.id }).from(t).where(due).limit(1);
    if (any === undefined) return null;
    return this.#store.write(async (tx) => {
      const [next] = await tx
        .select({ id: t.id })
        .from(t)
        .where(due)
        .orderBy(asc(t.runAt), asc(t.id))
        .limit(1);
      if (next === undefined) return null;
      const [job] = await tx
        .update(t)
        .set({ lockedBy: this.#me, lockedUntil: this.#lease(), begun: sql`${t.begun} + 1`, key: null })
        .where(eq(t.id, next.id))
        .returning();
      return job ?? null;
    }, REMADE);
  }

  #lease = (): Date => new Date(this.#now().getTime() + LEASE);

  async #beat(id: number): Promise<void> {
    await this.#store.write((tx) =>
      tx
        .update(t)
        .set({ lockedUntil: this.#lease() })
        .where(and(eq(t.id, id), eq(t.lockedBy, this.#me))),
    );
  }

  /** Whoever lost its lease to another leaves the job to that one. */
  #held = (job: Job): SQL | undefined => and(eq(t.id, job.id), eq(t.lockedBy, this.#me));

  async #conclude(job: Job, handler: Handler, settled: readonly unknown[]): Promise<void> {
    const errors = job.items.map((_, i) => settled[i] ?? null);
    const left = job.items.filter((_, i) => errors[i] !== null);
    if (left.length === 0) {
      await this.#store.write((tx) => tx.delete(t).where(this.#held(job)), REMADE);
      return;
    }
    const reason = said(errors.find((error) => error !== null));
    const attempts = job.attempts + 1;
    if (attempts >= job.maxAttempts) return this.#park({ ...job, attempts }, handler, left, reason);
    const runAt = new Date(this.#now().getTime() + backoff(attempts));
    await this.#store.write((tx) =>
      tx
        .update(t)
        .set({ items: left, attempts, runAt, begun: 0, lastError: reason, lockedBy: null, lockedUntil: null })
        .where(this.#held(job)),
    );
  }

  async #park(job: Job, handler: Handler, items: readonly unknown[], reason: string): Promise<void> {
    await this.#store.write(async (tx) => {
      const { attempts } = job;
      const parkedAt = this.#now();
      const [held] = await tx
        .update(t)
        .set({
          items: [...items],
          attempts,
          parkedAt,
          begun: 0,
          lastError: reason,
          lockedBy: null,
          lockedUntil: null,
        })
        .where(this.#held(job))
        .returning({ id: t.id });
      if (held !== undefined) await handler.parked?.(tx, items, reason);
    });
  }

  /** Each item of a job goes on in a job of its own. */
  async #part({ id: _id, ...job }: Job): Promise<void> {
    await this.#store.write(async (tx) => {
      const gone = await tx
        .delete(t)
        .where(and(eq(t.id, _id), eq(t.lockedBy, this.#me)))
        .returning({ id: t.id });
      if (gone.length === 0) return;
      const alone = { ...job, key: null, begun: job.begun - 1, lockedBy: null, lockedUntil: null };
      for (const part of inParts(job.items))
        await tx.insert(t).values(part.map((item) => ({ ...alone, items: [item] })));
    });
  }

  /** It was no fault of the job that it was not done. */
  async #giveBack(job: Job): Promise<void> {
    await this.#store.write((tx) =>
      tx
        .update(t)
        .set({
          lockedBy: null,
          lockedUntil: null,
          begun: sql`case when ${t.begun} > 0 then ${t.begun} - 1 else 0 end`,
        })
        .where(this.#held(job)),
    );
  }

  /** Frees what processes of this machine held that are gone: after a kill nobody waits for the lease to end. */
  async #freeGone(): Promise<void> {
    const owners = await this.#store.db
      .selectDistinct({ owner: t.lockedBy })
      .from(t)
      .where(isNotNull(t.lockedBy));
    const gone = owners.flatMap(({ owner }) => (owner !== null && isGone(owner) ? [owner] : []));
    if (gone.length === 0) return;
    await this.#store.write((tx) =>
      tx.update(t).set({ lockedBy: null, lockedUntil: null }).where(inArray(t.lockedBy, gone)),
    );
  }

  async counts(): Promise<JobCounts> {
    const now = this.#now();
    const [row] = await this.#store.db
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

  async parked(): Promise<ParkedJob[]> {
    const rows = await this.#store.db.select().from(t).where(isNotNull(t.parkedAt)).orderBy(asc(t.id));
    return rows.map(({ id, task, items, attempts, lastError }) => ({
      id: String(id),
      task,
      items,
      attempts,
      reason: lastError ?? "",
    }));
  }

  async retry(ids: readonly string[]): Promise<void> {
    await this.#store.write((tx) =>
      tx
        .update(t)
        .set({ parkedAt: null, attempts: 0, begun: 0, runAt: this.#now() })
        .where(and(inArray(t.id, ids.map(Number)), isNotNull(t.parkedAt))),
    );
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
