import { wordSet } from "../word-set.ts";

/** Words that headlines in title case leave small. */
export const SMALL_WORDS: ReadonlySet<string> = wordSet(
  "a an and as at but by for from in into nor of off on onto or over per so than the to up via vs with after amid not 's n't",
);
