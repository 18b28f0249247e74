import type { Account } from "./account.ts";
import { neverSame, strengthOf, type Comparison } from "./compare.ts";
import { ASK } from "./thresholds.ts";

/** An edge as it is kept with each of the two accounts; null where two accounts can never be one, or hardly. */
export function edgeOf(a: Account, b: Account): Comparison | null {
  if (neverSame(a, b) !== null) return null;
  const comparison = strengthOf(a, b);
  return comparison.strength >= ASK ? comparison : null;
}
