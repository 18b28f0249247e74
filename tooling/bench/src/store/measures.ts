/** Time of the processor, of all threads of the process: other work on the machine counts less than by the clock. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The value that a part `q` of them does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

/** What a question took: by the clock beside the others, and alone by the clock and by the processor. In ms, each of some times. */
export interface Taken {
  readonly beside: number[];
  readonly alone: number[];
  readonly processor: number[];
}
