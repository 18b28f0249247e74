/**
 * Writers of one process take turns. SQLite lets one connection write at a time and @libsql/client waits for the lock
 * on the thread: a second transaction of the same process would keep the first from ever ending.
 * Keyed by URL, so that two handles on one file share a turn.
 */
const last = new Map<string, Promise<unknown>>();

/** Runs `work` after all that was queued under `key` before, whether that succeeded or not. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(key, mine);
  const forget = () => {
    if (last.get(key) === mine) last.delete(key);
  };
  mine.then(forget, forget);
  return mine;
}
