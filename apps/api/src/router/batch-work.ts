import {
  startWatcher,
  startWorker,
  type BatchWorker,
  type Context,
  type FollowOptions,
  type Watcher,
} from "@chancery/services";

export interface BatchWorkOptions {
  /** inline: this process reads what is handed in. off: that is left to other processes on the same store. */
  readonly worker: "inline" | "off";
  readonly onTrouble?: ((error: unknown) => void) | undefined;
}

/** The part that this process has in reading articles in. */
export class BatchWork {
  readonly #ctx: Context;
  readonly #options: BatchWorkOptions;
  #worker: BatchWorker | null = null;
  #watcher: Watcher | null = null;

  constructor(ctx: Context, options: BatchWorkOptions) {
    this.#ctx = ctx;
    this.#options = options;
  }

  /** Begins to work, at the latest when something is handed in: what an earlier process left is done first. */
  start(): void {
    if (this.#options.worker === "off" || this.#worker !== null) return;
    const { onTrouble } = this.#options;
    this.#worker = startWorker(this.#ctx, onTrouble === undefined ? {} : { onTrouble });
  }

  /** Looks at the feeds that are watched as they are due. */
  watch(): void {
    if (this.#options.worker === "off") return;
    const { onTrouble } = this.#options;
    const onLook = (): void => this.submitted();
    this.#watcher ??= startWatcher(this.#ctx, { onLook, ...(onTrouble === undefined ? {} : { onTrouble }) });
  }

  /** Something was handed in. */
  submitted(): void {
    this.start();
    this.#worker?.wake();
  }

  /** Resolves when this process did something for a batch; where it does nothing, not before `signal`. */
  changed: NonNullable<FollowOptions["changed"]> = (id, signal) =>
    this.#worker?.changed(id, signal) ??
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
    });

  /** Ends between two articles; what is not read waits for the next process. */
  async stop(): Promise<void> {
    await Promise.all([this.#worker?.stop(), this.#watcher?.stop()]);
  }
}
