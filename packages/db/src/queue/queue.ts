import type { Tx } from "../open.ts";

/** Items that a job carries at least, if there are so many, and at most: kept in one transaction, they share the pages of indexes that they fall on. */
const LEAST = 50;
const MOST = 200;
/** Jobs that items are cut into, so that several workers have something to do. */
const JOBS = 4;

/** Into how large jobs so many items are cut. */
export const itemsAJob = (items: number): number => Math.min(MOST, Math.max(LEAST, Math.ceil(items / JOBS)));

/** How often an item may fail before it is parked. */
export const MOST_ATTEMPTS = 8;
/** How often a job may be begun without an end before it is parked: what ends the process each time must not go on for ever. */
export const MOST_BEGUN = 24;
/** From so many failures or broken beginnings on a job's items go on alone, so that one bad item is parked alone. */
export const ALONE_AFTER = 2;

/** How long a failed job rests before it is tried again, in milliseconds: as graphile-worker has it. */
export const backoff = (attempts: number): number => Math.round(Math.exp(Math.min(attempts, 10)) * 1000);

/** Where PostgreSQL tells of jobs that a transaction added. */
export const JOB_CHANNEL = "chancery_job";

export interface AddOptions {
  /** Jobs of one group can be cancelled, and drained, together. */
  readonly group?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
  /** Nobody but this process takes the jobs, as long as it lives: whoever hands in and works them itself. */
  readonly mine?: boolean;
}

/** How an item went: null where it is done, else the error for which it is tried again. */
export type Settled = unknown;

export interface Handler {
  /**
   * Works the items of a job: one answer an item, in their order. What it throws is no fault of an item (the store is
   * full, the process is to stop): the job goes back as it was. It may be called again for items that were done.
   */
  run(items: readonly unknown[], signal: AbortSignal): Promise<readonly Settled[]>;
  /** Told, in the transaction that parks them, which items are given up and why. */
  parked?(tx: Tx, items: readonly unknown[], reason: string): Promise<void>;
}

export type Handlers = Readonly<Record<string, Handler>>;

export interface JobCounts {
  /** Due or waiting for their time. */
  readonly waiting: number;
  readonly running: number;
  readonly parked: number;
}

export interface ParkedJob {
  readonly id: string;
  readonly task: string;
  readonly items: readonly unknown[];
  readonly attempts: number;
  readonly reason: string;
}

export interface Working {
  /** Looks for work now: something was added in this process. */
  wake(): void;
  /** Ends between two items, gives back what was not done, and waits for that. */
  stop(): Promise<void>;
}

export interface WorkOptions {
  /** How often it looks for what other processes added, in milliseconds. */
  readonly poll?: number;
  /** Told of trouble that is no item's; it goes on after a rest. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Durable work beside the record: a job is added in the transaction that stores what it is about, and is done at least once. */
export interface Queue {
  /** Cuts items into jobs; they commit or vanish with `tx`. */
  addBatch(tx: Tx, task: string, items: readonly unknown[], options?: AddOptions): Promise<void>;
  /** At most one job of a key waits: the newest. One that runs already is left alone. */
  addKeyed(tx: Tx, task: string, key: string, item: unknown, options?: AddOptions): Promise<void>;
  /** Takes away the jobs of a group that nobody works on; says how many. */
  cancel(tx: Tx, group: string): Promise<number>;
  /** Forgets the parked jobs of a group: what they were about goes on in others. */
  forgetParked(tx: Tx, group: string): Promise<void>;
  /** Works what comes, until stopped. */
  work(handlers: Handlers, options?: WorkOptions): Working;
  /** Works until nothing is due (of a group). Throws what a handler throws. */
  drain(
    handlers: Handlers,
    options?: { readonly group?: string; readonly signal?: AbortSignal },
  ): Promise<void>;
  /** Whether a job of a task and a group is due that this process may take. */
  isDue(task: string, group: string): Promise<boolean>;
  counts(): Promise<JobCounts>;
  parked(): Promise<ParkedJob[]>;
  /** Lets parked jobs try again, from the first attempt on. */
  retry(ids: readonly string[]): Promise<void>;
}
