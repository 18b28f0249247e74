import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** A worker of this process: machine, process and a part that no other has. */
export const workerId = (): string =>
  `${hostname()}/${process.pid}/${performance.timeOrigin.toFixed(0)}/${randomUUID().slice(0, 8)}`;

/**
 * Whether a worker is known to be gone: its process ran on this machine and does not any longer. Of another machine, and
 * of a process whose number was given out again, that is not known; what it holds comes free when its lease ends.
 */
export function isGone(id: string): boolean {
  const [host, pid, origin] = id.split("/");
  if (host !== hostname()) return false;
  const number = Number(pid);
  // The same number, another beginning: this process took the number of one that is gone.
  if (number === process.pid) return origin !== performance.timeOrigin.toFixed(0);
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
