import type { Lex } from "@chancery/language";

import { comparisonBefore } from "./comparators.ts";
import { elided } from "./left-out.ts";
import { currencyAfter, currencyBefore, isCents, letteredAt, suffixedAt, type CurrencyAt } from "./money.ts";
import { numberAt, shareScale, type NumberAt } from "./numbers.ts";
import type { Draft, Scan } from "./scan.ts";
import { countAt, impliedBy, partOf, percentAt, type UnitAt } from "./units.ts";
import { votesAt } from "./votes.ts";

/** Number (or two of a range) and unit from token i. */
export function draftAt(scan: Scan, i: number): Draft | null {
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
  const range = rangeAt(scan, i, before, whole);
  if (range !== null) return range === "none" ? null : range;
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

/**
 * "between 5 and 7 million", "$2-3 billion", "10 to 15 percent": what the first end lacks it shares with the second. "none"
 * where two ends stand there that make no quantity, null where no second end does.
 */
function rangeAt(scan: Scan, i: number, before: CurrencyAt | null, low: NumberAt): Draft | "none" | null {
  const { text, tokens, money } = scan;
  const at = before?.next ?? i;
  const joint = tokens[low.next];
  const between = tokens[i - 1]?.norm === "between" && joint?.norm === "and";
  const joined =
    joint && !joint.line && (between || joint.norm === "to" || (joint.norm === "-" && !joint.space));
  if (!joined || (tokens[i - 1]?.norm === "from" && !isRange(tokens, i - 1))) return null;
  const second = currencyBefore(text, tokens, low.next + 1, money);
  const high = numberAt(tokens, second?.next ?? low.next + 1, true);
  const unit = high && unitAt(scan, at, high.next, before ?? second);
  if (!high || !unit) return null;
  if (high.value < unit.least) return "none";
  // "rose by $1.9 billion to $77.8 billion", "rose $3 to $84": by so much, to so much.
  const apart =
    before !== null &&
    second !== null &&
    ((tokens[i - 1]?.norm === "by" && low.next > at + 1) || CHANGED.test(tokens[i - 1]?.norm ?? ""));
  const least = shareScale(tokens, at, low, tokens[high.next - 1]?.norm ?? "");
  return least < high.value && !apart
    ? { first: i, next: unit.next, values: [least, high.value], unit: unit.unit, rule: unit.rule }
    : null;
}

/** Verbs in whose past a sum of its own stands behind them: "gained $2 to $60". */
const CHANGED =
  /^(?:rose|fell|gained|lost|climbed|dropped|jumped|slipped|slid|shed|added|eased|surged|plunged|sank|tumbled|soared|grew|declined|increased|decreased|widened|narrowed|expanded|contracted|shrank|up|down)$/;

/** "From 3 to 5 million people cross it", "anywhere from 3 to 5 million": a range; "rose from 3 to 5 million" is a change. */
const isRange = (tokens: readonly Lex[], from: number): boolean =>
  from === 0 ||
  tokens[from]?.line === true ||
  /^(?:[.;:!?,]|anywhere|ranges?|ranged|ranging|varies|varied|varying)$/.test(tokens[from - 1]?.norm ?? "");

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
