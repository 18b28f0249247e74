import { type Tallies, WITH_PRECISION } from "./tally.ts";

const percent = (x: number | null): string => (x === null ? "-" : (100 * x).toFixed(1)).padStart(6);

/** The table that is printed: one part a line, then the overall figure. */
export function table(tallies: Tallies): string {
  const rows = [...tallies.byName].map(([name, tally]) =>
    [
      name.padEnd(18),
      `${tally.right}/${tally.all}`.padStart(11),
      percent(tally.recall),
      WITH_PRECISION.has(name) ? percent(tally.precision) : "",
    ]
      .join("  ")
      .trimEnd(),
  );
  const head = ["part".padEnd(18), "right/all".padStart(11), "recall", "precision"].join("  ");
  return [head, ...rows, `overall ${(100 * tallies.overall).toFixed(1)}`].join("\n");
}

export const misses = (tallies: Tallies): string[] =>
  [...tallies.byName].flatMap(([name, tally]) => tally.misses.map((miss) => `- ${name}: ${miss}`));
