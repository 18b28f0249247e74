import { DATE_RULES } from "./dates.ts";
import { DURATION_RULES } from "./durations.ts";
import { LABEL_RULES } from "./labels.ts";
import { PERIOD_RULES } from "./periods.ts";
import { RANGE_RULES } from "./ranges.ts";
import { RELATIVE_RULES } from "./relative.ts";
import { SET_RULES } from "./sets.ts";
import type { TimeRule } from "./rule.ts";

/** Every kind of time expression that the tagger knows. */
export const TIME_RULES: readonly TimeRule[] = [
  ...DATE_RULES,
  ...LABEL_RULES,
  ...RANGE_RULES,
  ...RELATIVE_RULES,
  ...PERIOD_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
];
