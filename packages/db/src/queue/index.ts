import type { Store } from "../open.ts";
import type { Queue } from "./queue.ts";
import { TableQueue } from "./table-queue.ts";

export * from "./queue.ts";

const made = new WeakMap<Store, Queue>();

/** The queue of a store: one a handle. */
export function queueOf(store: Store): Queue {
  const queue = made.get(store) ?? new TableQueue(store);
  made.set(store, queue);
  return queue;
}
