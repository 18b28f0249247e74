import { processorMs } from "./processor.ts";

const FIRST = 2048;
const LAST = 512 * 1024;
const LIMIT_MS = 1500;
/** A size is read until this much time has gone into it, and the fastest counts: a collection of garbage is not the text's doing. */
const ENOUGH_MS = 100;
const RUNS = 5;
const SHOWN = 3;

/**
 * Grows a text from 2 KB by doubling until it has 512 KB or took over a second and a half, and tells the ratios of the
 * last doublings (2 is linear, 4 quadratic) and the time of the last: "2.0 1.9 2.1 (512 KB: 80 ms)". Time is the processor's.
 */
export function doubling(unit: string, prepare: (text: string) => () => unknown): string {
  const times: number[] = [];
  let size = FIRST;
  for (; ; size *= 2) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    let [fastest, spent] = [Infinity, 0];
    try {
      for (let run = 0; run < RUNS && spent < ENOUGH_MS; run += 1) {
        const work = prepare(text);
        const started = processorMs();
        work();
        const took = processorMs() - started;
        fastest = Math.min(fastest, took);
        spent += took;
      }
    } catch (error) {
      return `threw at ${size / 1024} KB: ${error instanceof Error ? error.name : "?"}`;
    }
    times.push(fastest);
    if (size >= LAST || fastest > LIMIT_MS) break;
  }
  const ratios = times.slice(1).map((ms, i) => (ms / (times[i] ?? ms)).toFixed(1));
  return `${ratios.slice(-SHOWN).join(" ")} (${size / 1024} KB: ${Math.round(times.at(-1) ?? 0)} ms)`;
}
