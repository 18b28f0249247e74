import type { Lex } from "@chancery/language";

import type { Timex, TimeValue } from "../../document/index.ts";
import type { Captures } from "./pattern.ts";

/** Where a match stands: its tokens are [first, last). */
export interface Place {
  readonly tokens: readonly Lex[];
  readonly first: number;
  readonly last: number;
}

/** One kind of time expression: how it is written and what it says. */
export interface TimeRule {
  /** Stable; stored with every mention that it makes. */
  readonly id: string;
  readonly type: Timex["type"];
  /** See pattern.ts. */
  readonly patterns: readonly string[];
  /** What the match says; null where it is no time after all. */
  value(captures: Captures, place: Place): TimeValue | null;
}

/** Lower-case form of the token `offset` away from the match's start (negative) or end (zero or more). */
export const before = ({ tokens, first }: Place, offset = 1): string => {
  const token = tokens[first - offset];
  const next = tokens[first - offset + 1];
  return token && !next?.line ? token.norm : "";
};
export const after = ({ tokens, last }: Place, offset = 0): string => {
  const token = tokens[last + offset];
  return token && !token.line ? token.norm : "";
};
