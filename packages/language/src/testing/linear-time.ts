/** By how much the input grows, and by how much the time may: work in proportion takes 8 times as long, and more where memory has to be tidied; work by the square 64 times. */
const TIMES = 8;
const MOST = 24;
/** Times are measured so often before work is held to be more than linear: what a machine adds by chance it does not add each time. */
const ROUNDS = 4;
/** Less than so many milliseconds cannot be told from chance. */
const LEAST = 5;

/** Milliseconds of the processor that the work takes: other work on the machine hardly lengthens them. */
function processorMs(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/**
 * Throws unless work on an input of `size` is done in proportion to its size. `prepare` makes the input and gives back the work on it, which
 * alone is timed. Time on an eighth of the input is the measure, so that the same bound holds on any machine, busy or not; `size` is to be so
 * large that work by the square would take tenths of a second.
 */
export function assertLinear(prepare: (size: number) => () => unknown, size: number): void {
  const [short, long] = [prepare(Math.ceil(size / TIMES)), prepare(size)];
  // What runs for the first time is compiled on the way.
  prepare(Math.ceil(size / TIMES / TIMES))();
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    least = Math.min(least, Math.max(processorMs(short), LEAST));
    most = Math.min(most, processorMs(long));
    if (most < least * MOST) return;
  }
  throw new Error(
    `${TIMES} times the input takes ${(most / least).toFixed(1)} times as long (${least.toFixed(0)} ms, ${most.toFixed(0)} ms): more than linear`,
  );
}
