import { AsyncLocalStorage } from "node:async_hooks";

const recent = new AsyncLocalStorage<boolean>();

/**
 * Runs what only shows the record. While a batch is being read in, what it asks of the store may be answered by what was read some moments
 * ago; what a person did shows at once. Whoever works by what is read (queues, joining, verifying) does not go this way.
 */
export const readRecent = <T>(work: () => T): T => recent.run(true, work);

/** Whether that is so for whoever runs. */
export const mayBeRecent = (): boolean => recent.getStore() === true;
