import type { Worker } from "node:worker_threads";

import { LibsqlError } from "@libsql/client";

import { Lanes, type Waiting } from "./lanes.ts";
import { startThread, type Answered, type Asked } from "./thread.ts";

/** Rows as arrays of cells. */
export type Answer = Pick<Answered, "columns" | "rows" | "ms">;

interface Job extends Waiting {
  readonly args: readonly unknown[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** For short statements only. */
  readonly short: boolean;
  job: Job | null;
  id: number;
}

/** Threads that read a file of SQLite, each with a connection of its own: what they are asked does not hold the thread of whoever asks. */
export class Readers {
  /** The one for short statements last. */
  private readonly threads: Thread[] = [];
  private readonly lanes = new Lanes<Job>();
  private closed = false;

  private constructor() {}

  /** Starts `count` threads (two at least: one is for short statements). Rejects where threads cannot read here. */
  static async start(path: string, { count, busyTimeout }: { count: number; busyTimeout: number }) {
    const readers = new Readers();
    try {
      await Promise.all(
        Array.from({ length: Math.max(2, count) }, (_, i) =>
          readers.begin(startThread(path, busyTimeout), i === 0),
        ),
      );
    } catch (cause) {
      readers.close();
      throw cause;
    }
    return readers;
  }

  private begin(worker: Worker, short: boolean): Promise<void> {
    const thread: Thread = { worker, short, job: null, id: 0 };
    return new Promise((resolve, reject) => {
      worker.on("message", (answered: Answered) => {
        if (answered.id === 0) {
          this.threads.push(thread);
          this.threads.sort((a, b) => Number(a.short) - Number(b.short));
          resolve();
        } else this.answer(thread, answered);
        this.give(thread);
      });
      worker.on("error", (error: Error) => {
        reject(error);
        this.lose(thread, error);
      });
    });
  }

  /** Runs a statement that only reads. Rejects with what the database says (LibsqlError). */
  ask(sql: string, args: readonly unknown[]): Promise<Answer> {
    if (this.closed || this.threads.length === 0) return Promise.reject(gone());
    return new Promise((resolve, reject) => {
      this.lanes.add({ sql, args, since: performance.now(), resolve, reject });
      // What anybody may take leaves the thread for short ones free.
      for (const thread of this.threads) if (thread.job === null) this.give(thread);
    });
  }

  private give(thread: Thread): void {
    const job = this.lanes.next(thread.short, performance.now());
    if (job === undefined) return;
    thread.job = job;
    thread.id += 1;
    const asked: Asked = { id: thread.id, sql: job.sql, args: job.args };
    thread.worker.postMessage(asked, []);
    // The process stays while somebody waits for an answer.
    thread.worker.ref();
  }

  private answer(thread: Thread, { ms, columns, rows, error }: Answered): void {
    const { job } = thread;
    thread.job = null;
    thread.worker.unref();
    if (job === null) return;
    if (error !== null) return job.reject(new LibsqlError(error.message, error.code));
    this.lanes.took(job.sql, ms);
    job.resolve({ ms, columns, rows });
  }

  /** A thread that died takes its statement along; the others go on, and where none is left nobody waits for one. */
  private lose(thread: Thread, cause: Error): void {
    const at = this.threads.indexOf(thread);
    if (at >= 0) this.threads.splice(at, 1);
    thread.job?.reject(cause);
    if (this.threads.some(({ short }) => !short)) return;
    for (const job of this.lanes.drain()) job.reject(cause);
  }

  /** Whether there is anybody to ask. */
  get alive(): boolean {
    return !this.closed && this.threads.some(({ short }) => !short);
  }

  close(): void {
    this.closed = true;
    for (const job of this.lanes.drain()) job.reject(gone());
    for (const { worker, job } of this.threads.splice(0)) {
      job?.reject(gone());
      void worker.terminate();
    }
  }
}

const gone = (): Error => new LibsqlError("the client is closed", "CLIENT_CLOSED");
