import { thenRule, thereRule, whileRule } from "./context-sequence.ts";
import type { Rule } from "./context.ts";
import { afterDayRule, afterRule, sequenceRule } from "./order-rules.ts";
import { newsRule, pointerRule } from "./pointer-rules.ts";
import { additionRule, ceremonyRule, partOfDayRule } from "./same-day-rules.ts";
import { duringRule, whereRule, withinRule } from "./within-rules.ts";

/** In order: the first that answers settles what it answers. */
export const RULES: readonly Rule[] = [
  withinRule,
  whereRule,
  sequenceRule,
  afterRule,
  afterDayRule,
  partOfDayRule,
  duringRule,
  whileRule,
  additionRule,
  thenRule,
  pointerRule,
  ceremonyRule,
  newsRule,
  thereRule,
];
