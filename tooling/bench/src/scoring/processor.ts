import { readFileSync } from "node:fs";

/** Time of the processor in ms, threads together: other work on the machine does not lengthen it. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Time of the processor in ms that the main thread took: neither V8's compiler nor what collects garbage beside it is in it. Where the system
 * does not tell (it does on Linux), that of all threads.
 */
export function mainThreadMs(): number {
  try {
    return Number.parseInt(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8"), 10) / 1e6;
  } catch {
    return processorMs();
  }
}
