import { randomUUID } from "node:crypto";

import {
  ingest,
  troubleOf,
  type Context,
  type IngestEvent,
  type Taken,
  type Trouble,
} from "@chancery/services";

/** What happens to a batch; the last event is `done` or `stopped`. */
export type BatchEvent = IngestEvent | { readonly type: "stopped"; readonly trouble: Trouble };

interface Batch {
  readonly id: string;
  readonly total: number;
  readonly events: BatchEvent[];
  ended: boolean;
  /** Those who wait for the next event. */
  waiting: (() => void)[];
}

/** Batches kept after they ended, so that a client that lost its connection can read how they went. */
const KEPT = 50;

/** The batches of articles that this process reads in. One runs at a time; the store takes one writer anyhow. */
export class Batches {
  readonly #ctx: Context;
  readonly #batches = new Map<string, Batch>();
  readonly #stop = new AbortController();
  #last: Promise<void> = Promise.resolve();

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** Begins to read articles in, after the batches before; returns at once. */
  start(items: readonly Taken[]): { id: string; total: number } {
    const batch: Batch = { id: randomUUID(), total: items.length, events: [], ended: false, waiting: [] };
    this.#batches.set(batch.id, batch);
    this.#last = this.#last.then(() => this.#run(batch, items));
    for (const { id, ended } of this.#batches.values()) {
      if (this.#batches.size > KEPT && ended) this.#batches.delete(id);
    }
    return { id: batch.id, total: batch.total };
  }

  has = (id: string): boolean => this.#batches.has(id);

  /** The events of a batch from the one numbered `after` on, those to come included, until it ends. */
  async *events(id: string, after: number, signal?: AbortSignal): AsyncGenerator<[number, BatchEvent]> {
    const batch = this.#batches.get(id);
    if (!batch) return;
    const wake = () => this.#wake(batch);
    signal?.addEventListener("abort", wake);
    try {
      let next = after;
      for (;;) {
        if (signal?.aborted) return;
        const event = batch.events[next];
        if (event) yield [(next += 1), event];
        else if (batch.ended) return;
        else await new Promise<void>((resolve) => batch.waiting.push(resolve));
      }
    } finally {
      signal?.removeEventListener("abort", wake);
    }
  }

  /** Ends the batch that runs between two articles and waits for that. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#last;
  }

  async #run(batch: Batch, items: readonly Taken[]): Promise<void> {
    try {
      for await (const event of ingest({ ctx: this.#ctx, input: items, signal: this.#stop.signal })) {
        this.#tell(batch, event);
      }
    } catch (error) {
      this.#tell(batch, { type: "stopped", trouble: troubleOf(error) });
    }
    batch.ended = true;
    this.#wake(batch);
  }

  #tell(batch: Batch, event: BatchEvent): void {
    batch.events.push(event);
    this.#wake(batch);
  }

  #wake(batch: Batch): void {
    const { waiting } = batch;
    batch.waiting = [];
    for (const wake of waiting) wake();
  }
}
