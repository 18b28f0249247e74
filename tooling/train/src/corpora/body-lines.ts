export interface GoldLine {
  readonly inGold: boolean;
  readonly tokens: number;
  /** Nobody says what it is. */
  readonly open?: boolean;
}

const SIZE = 4;
/** Pages whose lines hold less of the written-down text show another text (a wall, a later version): they teach nothing. */
const LEAST = 0.7;

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
const shinglesOf = (tokens: readonly string[]): string[] => {
  const out: string[] = [];
  for (let i = 0; i + SIZE <= tokens.length; i += 1) out.push(tokens.slice(i, i + SIZE).join(" "));
  return out;
};

/**
 * Which of a page's lines stand in the text that people took for its body: half of a line's runs of four tokens are there, or,
 * of shorter lines, the line as a whole between two that are. Null where the page does not hold that text.
 */
export function linesInGold(lines: readonly string[], gold: string): GoldLine[] | null {
  const runs = new Set(shinglesOf(tokensOf(gold)));
  const whole = new Set(gold.split("\n").map((line) => tokensOf(line).join(" ")));
  const covered = new Set<string>();
  const found = lines.map((line) => {
    const tokens = tokensOf(line);
    if (tokens.length < SIZE)
      return { tokens: tokens.length, sure: false, short: whole.has(tokens.join(" ")) };
    const own = shinglesOf(tokens);
    const hits = own.filter((run) => runs.has(run));
    for (const run of hits) covered.add(run);
    return { tokens: tokens.length, sure: hits.length * 2 >= own.length, short: false };
  });
  if (covered.size < LEAST * runs.size || runs.size < 10) return null;
  const first = found.findIndex(({ sure }) => sure);
  const last = found.findLastIndex(({ sure }) => sure);
  return found.map(({ tokens, sure, short }, i) => ({
    inGold: sure || (short && tokens > 0 && i > first && i < last),
    tokens,
  }));
}
