import { lex, type Lex } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import { comparisonAfter, comparisonBefore } from "./comparators.ts";
import { draftAt } from "./drafts.ts";
import type { Heads } from "./heads.ts";
import { comparedAt } from "./left-out.ts";
import { moneyOf, type Money } from "./money.ts";
import { countsNothing, likeYear } from "./other-numbers.ts";
import { qualifiersOf } from "./qualifiers.ts";
import type { Draft, Scan } from "./scan.ts";
import { votesAgainst } from "./votes.ts";

export interface QuantityOptions {
  /** What bare names and signs of money mean in the whole article; default: in this stretch. */
  readonly money?: Money;
  /** What the tagger says of the nouns behind numbers. */
  readonly heads?: Heads;
}

/**
 * Numbers with their units in text[start, end): money (ISO 4217), "%", and things counted whose number is a claim. The span
 * holds the comparator ("more than 180 million people"). A range gives two quantities over one span, its ends. Without
 * `heads` only the nouns of the vocabulary are counted. Linear.
 */
export const findQuantities = (
  text: string,
  start = 0,
  end = text.length,
  options: QuantityOptions = {},
): Quantity[] => quantitiesOf(text, lex(text, start, end), options);

/** The same of plain tokens of the text that were cut before. */
export function quantitiesOf(
  text: string,
  tokens: readonly Lex[],
  { money, heads }: QuantityOptions = {},
): Quantity[] {
  const scan: Scan = { text, tokens, money: money ?? moneyOf(tokens), heads };
  const out: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const draft = draftAt(scan, i) ?? comparedAt(scan, i, out.at(-1));
    if (!draft || countsNothing(tokens, i) || isYear(tokens, draft)) {
      i += 1;
      continue;
    }
    const { next, quantities } = written(tokens, draft);
    out.push(...quantities);
    i = Math.max(next, i + 1);
    const noes = draft.unit === "votes" ? votesAgainst(tokens, i) : null;
    if (noes) {
      out.push(noes.quantity);
      i = noes.next;
    }
  }
  return out;
}

const isYear = (tokens: readonly Lex[], { first, rule }: Draft): boolean =>
  likeYear(tokens[first], rule) && comparisonBefore(tokens, first).first === first;

/** What a draft says with the words that compare it ("more than", "or fewer"); a range says its two ends over one span. */
function written(tokens: readonly Lex[], draft: Draft): { next: number; quantities: readonly Quantity[] } {
  const { first, values, unit, rule } = draft;
  const ranged = values.length > 1;
  const between = ranged && /^(?:between|from)$/.test(tokens[first - 1]?.norm ?? "");
  const before = between ? { first: first - 1, bound: "exact" as const } : comparisonBefore(tokens, first);
  const plus = tokens.slice(first, draft.next).some(({ norm }) => norm === "+");
  const after = plus ? { next: draft.next, bound: "at-least" as const } : comparisonAfter(tokens, draft.next);
  const next = after?.next ?? draft.next;
  const [from, to] = [tokens[before.first], tokens[next - 1]];
  if (!from || !to) return { next, quantities: [] };
  const shared = {
    span: { start: from.start, end: to.end },
    unit,
    qualifiers: qualifiersOf(tokens, before.first, next),
    rule: ranged ? `${rule}.range` : rule,
  };
  const [low, high] = values;
  if (!ranged || low === undefined || high === undefined)
    return {
      next,
      quantities: values.map((value) => ({ ...shared, value, bound: after?.bound ?? before.bound })),
    };
  return {
    next,
    quantities: [
      { ...shared, value: low, bound: "at-least" },
      { ...shared, value: high, bound: "at-most" },
    ],
  };
}
