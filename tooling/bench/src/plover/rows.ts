import { createHash } from "node:crypto";

import type { Range } from "../scoring/f1.ts";
import { lines } from "../scoring/sets.ts";

type Pair = readonly [start: number, end: number];
interface Line {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly event: string;
    readonly source_spans: readonly Pair[];
    readonly target_spans: readonly Pair[];
  };
}

/** A sentence whose two sides are given; asked is what the one does to the other. */
export interface Sided {
  readonly id: string;
  readonly text: string;
  readonly source: readonly Range[];
  readonly target: readonly Range[];
  /** The root type that the annotators chose. */
  readonly root: string;
}

const range = ([start, end]: Pair): Range => ({ start, end });

/** PLV train (Hu et al. 2024): 1,050 sentences of news, sides and root type marked; the reason where the set is not there. */
export function plv(): readonly Sided[] | string {
  const found = lines<Line>("plover/plv_train.jsonl");
  return typeof found === "string"
    ? found
    : found.map(({ id, text, gold }) => ({
        id,
        text,
        source: gold.source_spans.map(range),
        target: gold.target_spans.map(range),
        root: gold.event,
      }));
}

/** Seed of the split: never changed, or what was developed on and what was not would mix. */
const SEED = "chancery-plover-1";

/** Whether the sentence is of the half that rules were written for; the other half is for reporting alone. */
export const isDeveloped = (id: string): boolean =>
  ((createHash("sha256").update(`${SEED}:${id}`).digest()[0] ?? 0) & 1) === 0;
