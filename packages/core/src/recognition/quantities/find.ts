import { lex, numeralAt, type Lex } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import { comparisonAfter, comparisonBefore } from "./comparators.ts";
import type { Heads } from "./heads.ts";
import {
  currencyAfter,
  currencyBefore,
  isCents,
  letteredAt,
  suffixedAt,
  moneyOf,
  type CurrencyAt,
  type Money,
} from "./money.ts";
import { qualifiersOf } from "./qualifiers.ts";
import { countAt, impliedBy, partOf, percentAt, type UnitAt } from "./units.ts";

interface NumberAt {
  readonly value: number;
  readonly next: number;
}

/** The number at token i, "27m" and "5k" only where `short`. Years, dates and ages were taken by other rules. */
const numberAt = (tokens: readonly Lex[], i: number, short: boolean): NumberAt | null => {
  const token = tokens[i];
  if (token?.norm === "a" || token?.norm === "an") {
    return /^(?:hundred|thousand|million|billion|trillion|half)$/.test(tokens[i + 1]?.norm ?? "")
      ? numeralAt(tokens, i, { short })
      : null;
  }
  if (/^dozens?$/.test(token?.norm ?? "")) return null;
  return numeralAt(tokens, i, { short });
};

/** Before a number these make a name of it: "Resolution 1973", "No. 5", "Article 5", "G 20". */
const NAMES_A_NUMBER = new Set(
  "resolution no number article flight page chapter section room unit protocol agenda item paragraph route highway phase round group class type model".split(
    " ",
  ),
);

/** "Boeing's 737 Max jets", "an Airbus 320", "a MiG-21": numbers by which makers call what they make. */
function isModel(tokens: readonly Lex[], i: number): boolean {
  if (tokens[i]?.line !== false) return false;
  // "MiG-21", "F-16", "Dornier-228": of letters and a hyphen.
  const [sign, name] = [tokens[i - 1], tokens[i - 2]];
  if (sign?.norm === "-" && !sign.space && !tokens[i]?.space && name?.kind === "word" && name.capital)
    return true;
  const owned = tokens[i - 1]?.norm === "s" && /^['\u2019]$/.test(tokens[i - 2]?.norm ?? "");
  return (
    MAKERS.has(tokens[owned ? i - 3 : i - 1]?.norm ?? "") ||
    /^(?:max|dreamliner|neo)$/.test(tokens[i + 1]?.norm ?? "")
  );
}
const MAKERS = new Set(
  "boeing airbus bombardier embraer antonov tupolev ilyushin sukhoi cessna comac".split(" "),
);

/** What the numbers of one text are read with. */
interface Scan {
  readonly text: string;
  readonly tokens: readonly Lex[];
  readonly money: Money;
  readonly heads: Heads | undefined;
}

interface Draft {
  readonly first: number;
  readonly next: number;
  readonly values: readonly number[];
  readonly unit: string;
  readonly rule: string;
}

/** Number (or two of a range) and unit from token i. */
function draftAt(scan: Scan, i: number): Draft | null {
  const { text, tokens, money } = scan;
  const lettered = suffixedAt(text, tokens, i) ?? letteredAt(text, tokens, i, money);
  if (lettered) {
    const { code, value, next } = lettered;
    return { first: i, next, values: [value], unit: code, rule: "quantity.money" };
  }
  const tally = votesAt(tokens, i);
  if (tally) return tally;
  const before = currencyBefore(text, tokens, i, money);
  const at = before?.next ?? i;
  if (before && tokens[at]?.line) return null;
  const whole = numberAt(tokens, at, true);
  if (!whole) return null;
  // "between 5 and 7 million", "$2-3 billion", "10 to 15 percent": what the first end lacks it shares with the second.
  const joint = tokens[whole.next];
  const between = tokens[i - 1]?.norm === "between" && joint?.norm === "and";
  const joined =
    joint && !joint.line && (between || joint.norm === "to" || (joint.norm === "-" && !joint.space));
  if (joined && (tokens[i - 1]?.norm !== "from" || isRange(tokens, i - 1))) {
    const second = currencyBefore(text, tokens, whole.next + 1, money);
    const upper = numberAt(tokens, second?.next ?? whole.next + 1, true);
    const unit = upper && unitAt(scan, at, upper.next, before ?? second);
    if (upper && unit) {
      const scaleWord = tokens[upper.next - 1]?.norm ?? "";
      const low = shareScale(tokens, at, whole, scaleWord);
      if (upper.value < unit.least) return null;
      // "rose by $1.9 billion to $77.8 billion": by so much, to so much.
      const apart = tokens[i - 1]?.norm === "by" && before !== null && second !== null && whole.next > at + 1;
      if (low < upper.value && !apart)
        return { first: i, next: unit.next, values: [low, upper.value], unit: unit.unit, rule: unit.rule };
    }
  }
  const plus = tokens[whole.next]?.norm === "+" && tokens[whole.next]?.space === false ? 1 : 0;
  if (!before && isCents(tokens[whole.next])) {
    const values = [Math.round(whole.value) / 100];
    return { first: i, next: whole.next + 1, values, unit: money.dollar, rule: "quantity.money.bare-dollar" };
  }
  const unit =
    unitAt(scan, at, whole.next + plus, before) ??
    partOf(tokens, whole.next) ??
    impliedBy(tokens, comparisonBefore(tokens, i).first, whole.next, whole.value);
  if (!unit && !before) return elided(scan, i, whole);
  if (unit)
    return whole.value < unit.least
      ? null
      : { first: i, next: unit.next, values: [whole.value], unit: unit.unit, rule: unit.rule };
  return null;
}

/** "From 3 to 5 million people cross it", "anywhere from 3 to 5 million": a range; "rose from 3 to 5 million" is a change. */
const isRange = (tokens: readonly Lex[], from: number): boolean =>
  from === 0 ||
  tokens[from]?.line === true ||
  /^(?:[.;:!?,]|anywhere|ranges?|ranged|ranging|varies|varied|varying)$/.test(tokens[from - 1]?.norm ?? "");

const MARK_OF_MONEY = /^(?:\p{Lu}{2,4}|Rs|Re|Sh|Shs)$/u;

/** How far back the money may stand that a bare number of millions is counted in, in tokens. */
const SAME_MONEY = 25;

/** "12 billion marks and a credit of 3 billion free of interest": the money named before it in the sentence. */
function elided({ text, tokens, money, heads }: Scan, i: number, { value, next }: NumberAt): Draft | null {
  const [end, follows] = [tokens[next - 1], tokens[next]];
  if (value < 1_000_000 || !end || end.kind !== "word" || (heads?.after(end.end) ?? null) !== null)
    return null;
  if (follows && !follows.line && (follows.norm === "-" || follows.capital)) return null;
  // "Rs 500 crore", "CFA 5 billion": money of its own, though of a kind that is not known here.
  const own = tokens[i - 1];
  if (own && MARK_OF_MONEY.test(text.slice(own.start, own.end))) return null;
  for (let j = i - 1; j >= Math.max(0, i - SAME_MONEY); j -= 1) {
    if (/^[.;:?!]$/.test(tokens[j]?.norm ?? "") || tokens[j + 1]?.line) return null;
    // Another thing counted in between takes the number to itself.
    if (tokens[j]?.norm === "people" || tokens[j]?.norm === "percent" || tokens[j]?.norm === "cent")
      return null;
    const scale = /^(?:million|billion|trillion|bn|mn|m)$/.test(tokens[j - 1]?.norm ?? "");
    const after = scale ? currencyAfter(text, tokens, j, money) : null;
    const front = currencyBefore(text, tokens, j, money);
    const named = after ?? (front && tokens[front.next]?.kind === "number" ? front : null);
    if (named) return { first: i, next, values: [value], unit: named.code, rule: "quantity.money.elided" };
  }
  return null;
}

const SET_AGAINST = /^(?:from|against|versus)$/;
/** "from a peak of 50,000", "compared with just 1,200". */
const LEADS_TO_IT =
  /^(?:an?|the|peak|low|high|record|of|about|some|around|nearly|almost|just|only|over|under)$/;
/** What may stand behind a number whose noun is left out. */
const ENDS = /^(?:in|at|on|by|before|during|a|an|last|the|when|this|two|three|five|ten|of)$/;

/** "22 million people need help, up from 15.9 million in 2014": counted in what the number before it in the sentence is. */
function comparedAt({ tokens }: Scan, i: number, told: Quantity | undefined): Draft | null {
  if (!told || tokens[i]?.line || told.rule.startsWith("quantity.money")) return null;
  let at = i - 1;
  while (at > i - 6 && LEADS_TO_IT.test(tokens[at]?.norm ?? "")) at -= 1;
  const [before, earlier] = [tokens[at], tokens[at - 1]];
  const compares =
    SET_AGAINST.test(before?.norm ?? "") ||
    (/^(?:with|to)$/.test(before?.norm ?? "") && earlier?.norm === "compared");
  if (!compares) return null;
  const whole = numberAt(tokens, i, true);
  const after = whole && tokens[whole.next];
  if (!whole || whole.value < LEAST_COMPARED || likeYear(tokens[i], ".named")) return null;
  if (after && !after.line && after.kind !== "sign" && !ENDS.test(after.norm)) return null;
  for (let j = i - 1; j > i - SAME_MONEY && j >= 0 && (tokens[j]?.start ?? 0) >= told.span.end; j -= 1) {
    if (/^[.;:?!]$/.test(tokens[j]?.norm ?? "") || tokens[j]?.line) return null;
    const next = tokens[j - 1];
    if (next === undefined || next.start < told.span.end)
      return { first: i, next: whole.next, values: [whole.value], unit: told.unit, rule: told.rule };
  }
  return null;
}
const LEAST_COMPARED = 100;

/** "2-3 billion": the first number has no scale of its own and takes that of the second. */
function shareScale(tokens: readonly Lex[], at: number, low: NumberAt, scaleWord: string): number {
  if (low.next > at + 1 || !/[a-z]/.test(scaleWord)) return low.value;
  const token = tokens[at];
  const scale = token && numeralAt([token, { ...token, norm: scaleWord, kind: "word" }], 0, { short: true });
  return scale?.next === 2 ? scale.value : low.value;
}

/** A currency, "percent", or the thing counted, behind the number of tokens [first, next). */
function unitAt(scan: Scan, first: number, next: number, before: CurrencyAt | null): UnitAt | null {
  const { text, tokens, money, heads } = scan;
  if (before) {
    // "$9.99 US dollars", "$99 (USD)": named twice.
    const again = currencyAfter(text, tokens, next, money);
    const named = again && !(again.assumed && !before.assumed) ? again : before;
    const rule = named.assumed ? "quantity.money.bare-dollar" : "quantity.money";
    return { unit: named.code, next: again?.next ?? next, rule, least: 0 };
  }
  const percent = percentAt(tokens, next);
  if (percent) return percent;
  // "a $5 billion-a-year deal" and "5-billion-euro" join with hyphens.
  const hyphen = tokens[next]?.norm === "-" && tokens[next]?.space === false ? 1 : 0;
  const after = currencyAfter(text, tokens, next + hyphen, money);
  if (after) {
    const rule = after.assumed ? "quantity.money.bare-dollar" : "quantity.money";
    return { unit: after.code, next: after.next, rule, least: 0 };
  }
  return countAt(tokens, first, next, heads);
}

/** "2014 elections": four digits without a comparator before a plural are rather a year; "2,014" and "2047 voters" are not. */
const LAST_YEAR = 2035;
const likeYear = (token: Lex | undefined, rule: string): boolean =>
  token?.kind === "number" &&
  rule.endsWith(".named") &&
  /^(?:1[5-9]|20)\d\d$/.test(token.norm) &&
  Number(token.norm) <= LAST_YEAR;

/** "voted 93 to 5", "by 52-48 in the vote": the votes for; those against are read behind it. */
function votesAt(tokens: readonly Lex[], i: number): Draft | null {
  if (tokens[i]?.kind !== "number" || !/^(?:voted|vote|by|of|approved)$/.test(tokens[i - 1]?.norm ?? ""))
    return null;
  const voting = tokens
    .slice(Math.max(0, i - 8), i)
    .some(({ norm }) => /^(?:voted?|votes|approved|passed|adopted|carried|rejected)$/.test(norm));
  const [ayes, noes] = [numeralAt(tokens, i), against(tokens, i + 1)];
  if (!voting || !ayes || ayes.next !== i + 1 || !noes) return null;
  const after = tokens[noes.next];
  // "approved 3 to 5 projects", "rose by 3 to 5 percent": a range of things.
  const ends =
    !after ||
    after.line ||
    after.kind === "sign" ||
    /^(?:with|to|in|on|against|for|after|at|and)$/.test(after.norm);
  return ends && after?.norm !== "%"
    ? { first: i, next: i + 1, values: [ayes.value], unit: "votes", rule: "quantity.votes" }
    : null;
}

/** "141 votes to 5", "93 to 5": the votes against. */
function against(tokens: readonly Lex[], i: number): NumberAt | null {
  const dash = tokens[i]?.norm === "-" && tokens[i]?.space === false;
  const joins = dash || tokens[i]?.norm === "to" || tokens[i]?.norm === "against";
  const number = joins && !tokens[i]?.line ? numeralAt(tokens, i + 1) : null;
  return number && (tokens[number.next]?.norm ?? "") !== "%" ? number : null;
}

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
    const previous = tokens[i - 1];
    const glued = previous && tokens[i]?.space === false && (previous.norm === "." || previous.norm === "/");
    // "eight in 10 voters" is a share, no ten voters.
    const share = previous?.norm === "in" && i > 1 && numeralAt(tokens, i - 2)?.next === i - 1;
    if (
      !draft ||
      glued ||
      share ||
      isModel(tokens, i) ||
      (NAMES_A_NUMBER.has(previous?.norm ?? "") && !tokens[i]?.line)
    ) {
      i += 1;
      continue;
    }
    const { values, unit, rule } = draft;
    if (likeYear(tokens[i], rule) && comparisonBefore(tokens, i).first === i) {
      i += 1;
      continue;
    }
    const ranged = values.length > 1;
    const between = /^(?:between|from)$/.test(previous?.norm ?? "") && ranged;
    const comparison = between ? { first: i - 1, bound: "exact" as const } : comparisonBefore(tokens, i);
    const plus = tokens.slice(i, draft.next).some(({ norm }) => norm === "+");
    const tail = plus
      ? { next: draft.next, bound: "at-least" as const }
      : comparisonAfter(tokens, draft.next);
    const next = tail?.next ?? draft.next;
    const from = tokens[comparison.first];
    const to = tokens[next - 1];
    if (from && to) {
      const span = { start: from.start, end: to.end };
      const qualifiers = qualifiersOf(tokens, comparison.first, next);
      for (const [k, value] of values.entries()) {
        const bound = ranged ? (k === 0 ? "at-least" : "at-most") : (tail?.bound ?? comparison.bound);
        out.push({ span, value, unit, bound, qualifiers, rule: ranged ? `${rule}.range` : rule });
      }
    }
    i = Math.max(next, i + 1);
    const noes = unit === "votes" ? against(tokens, i) : null;
    const [no, last] = [tokens[i + 1], tokens[(noes?.next ?? 1) - 1]];
    if (noes && no && last) {
      const span = { start: no.start, end: last.end };
      out.push({
        span,
        value: noes.value,
        unit,
        bound: "exact",
        qualifiers: [],
        rule: "quantity.votes.against",
      });
      i = noes.next;
    }
  }
  return out;
}
