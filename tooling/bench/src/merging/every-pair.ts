import { accountsOfSource, edgeOf, type SourceLines } from "@chancery/core";
import type { Knowledge } from "@chancery/knowledge";

/** Compares every telling with all others, as one would without keys; returns the number of pairs. */
export function everyPair(sources: readonly SourceLines[], knowledge: Knowledge): number {
  const accounts = sources.flatMap((lines) => accountsOfSource(lines, knowledge));
  let pairs = 0;
  let joined = 0;
  for (const [i, a] of accounts.entries()) {
    for (let j = i + 1; j < accounts.length; j += 1) {
      const b = accounts[j];
      if (b === undefined) continue;
      pairs += 1;
      if (edgeOf(a, b) !== null) joined += 1;
    }
  }
  if (joined > pairs) throw new Error("more joined than compared");
  return pairs;
}
