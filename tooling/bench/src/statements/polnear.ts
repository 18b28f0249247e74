import type { Range } from "../scoring/f1.ts";
import { lines } from "../scoring/sets.ts";
import type { Attributed, Kind } from "./measures.ts";

type Pair = readonly [start: number, end: number];
interface Line {
  readonly text: string;
  readonly gold: readonly {
    readonly spans: readonly Pair[];
    readonly source: Pair | null;
    readonly kind: Kind;
  }[];
}

const range = ([start, end]: Pair): Range => ({ start, end });

/** PolNeAR (Newell et al. 2018), development part: 84 articles on politics; the reason where the set is not there. */
export function polnear(): readonly Attributed[] | string {
  const found = lines<Line>("polnear/polnear-dev.jsonl");
  return typeof found === "string"
    ? found
    : found.map(({ text, gold }) => ({
        text,
        gold: gold.map(({ spans, source, kind }) => ({
          spans: spans.map(range),
          speaker: source && range(source),
          kind,
        })),
      }));
}
