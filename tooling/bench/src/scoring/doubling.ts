const FIRST = 2048;
const LAST = 512 * 1024;
const LIMIT_MS = 1500;
const SHOWN = 3;

/**
 * Grows a text from 2 KB by doubling until it has 512 KB or took over a second and a half, and tells the ratios of the
 * last doublings (2 is linear, 4 quadratic) and the time of the last: "2.0 1.9 2.1 (512 KB: 80 ms)".
 * Each size is read twice and the faster counts: a collection of garbage is not the text's doing.
 */
export function doubling<Found>(unit: string, prepare: (text: string) => () => Found): string {
  const times: number[] = [];
  let size = FIRST;
  for (; ; size *= 2) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    let ms = Infinity;
    for (let i = 0; i < 2; i += 1) {
      try {
        const work = prepare(text);
        const started = performance.now();
        work();
        ms = Math.min(ms, performance.now() - started);
      } catch (error) {
        return `threw at ${size / 1024} KB: ${error instanceof Error ? error.name : "?"}`;
      }
      if (ms > LIMIT_MS) break;
    }
    times.push(ms);
    if (size >= LAST || ms > LIMIT_MS) break;
  }
  const ratios = times.slice(1).map((ms, i) => (ms / (times[i] ?? ms)).toFixed(1));
  return `${ratios.slice(-SHOWN).join(" ")} (${size / 1024} KB: ${Math.round(times.at(-1) ?? 0)} ms)`;
}
