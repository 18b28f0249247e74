import { DATE_RULES } from "./dates.ts";
import { DURATION_RULES } from "./durations.ts";
import { RANGE_RULES } from "./ranges.ts";
import { RELATIVE_RULES } from "./relative.ts";
import type { TimeRule } from "./rule.ts";

/** Every kind of time expression that the tagger knows. */
export const TIME_RULES: readonly TimeRule[] = [
  ...DATE_RULES,
  ...RANGE_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
];
