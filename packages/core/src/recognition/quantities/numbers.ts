import { numeralAt, type Lex } from "@chancery/language";

export interface NumberAt {
  readonly value: number;
  readonly next: number;
}

/** The number at token i, "27m" and "5k" only where `short`. Years, dates and ages were taken by other rules. */
export const numberAt = (tokens: readonly Lex[], i: number, short: boolean): NumberAt | null => {
  const token = tokens[i];
  if (token?.norm === "a" || token?.norm === "an") {
    return /^(?:hundred|thousand|million|billion|trillion|half)$/.test(tokens[i + 1]?.norm ?? "")
      ? numeralAt(tokens, i, { short })
      : null;
  }
  if (token?.norm === "dozen" || token?.norm === "dozens") return null;
  return numeralAt(tokens, i, { short });
};

/** "2-3 billion": the first number has no scale of its own and takes that of the second. */
export function shareScale(tokens: readonly Lex[], at: number, low: NumberAt, scaleWord: string): number {
  if (low.next > at + 1 || !/[a-z]/.test(scaleWord)) return low.value;
  const token = tokens[at];
  const scale = token && numeralAt([token, { ...token, norm: scaleWord, kind: "word" }], 0, { short: true });
  return scale?.next === 2 ? scale.value : low.value;
}
