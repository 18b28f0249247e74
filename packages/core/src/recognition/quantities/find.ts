import { lex, numeralAt, type Lex } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import { comparisonAfter, comparisonBefore } from "./comparators.ts";
import { BODIES, COUNTED, MEASURES_OF_TWO, MEMBER_ADJECTIVES } from "./counted.ts";
import { currencyAfter, currencyBefore, dollarOf, isCents } from "./money.ts";

/** A unit read after (or before) a number. */
interface UnitAt {
  readonly unit: string;
  readonly next: number;
  readonly rule: string;
  readonly least: number;
}

const PERCENT = new Set(["%", "percent", "pct"]);

function percentAt(tokens: readonly Lex[], i: number): UnitAt | null {
  const token = tokens[i];
  if (!token || token.line) return null;
  const rule = "quantity.percent";
  if (PERCENT.has(token.norm)) {
    const points = /^points?$/.test(tokens[i + 1]?.norm ?? "");
    return { unit: points ? "percentage points" : "%", next: points ? i + 2 : i + 1, rule, least: 0 };
  }
  if (token.norm === "per" && tokens[i + 1]?.norm === "cent")
    return { unit: "%", next: i + 2, rule, least: 0 };
  if (token.norm === "percentage" && /^points?$/.test(tokens[i + 1]?.norm ?? "")) {
    return { unit: "percentage points", next: i + 2, rule, least: 0 };
  }
  return null;
}

/** Words that end the noun phrase of a counted thing: what follows is another phrase. */
const PHRASE_ENDS = new Set(
  "of in on at to for from with by against over about under near into during since until after before between among was were is are be been has have had do did will would can could may might who which that when where while as than but or if not per a an the his her its their this these those said says".split(
    " ",
  ),
);
const REACH = 5;

const HARMED =
  /^(?:killed|dead|slain|wounded|injured|displaced|arrested|detained|missing|homeless|abducted)$/;
const PASSIVE = /^(?:were|was|are|have|had|has|been|being|left|also|more|others)$/;

/** "40 were killed", "12 dead": people, though the noun is left out. */
function harmedAt(tokens: readonly Lex[], i: number): UnitAt | null {
  let j = i;
  while (j < i + 3 && tokens[j]?.line === false && PASSIVE.test(tokens[j]?.norm ?? "")) j += 1;
  const token = tokens[j];
  if (!token || token.line || !HARMED.test(token.norm)) return null;
  return { unit: "people", next: j + 1, rule: "quantity.harmed", least: 2 };
}

const HARMS =
  /^(?:killing|killed|wounding|wounded|injuring|injured|displacing|displaced|arresting|arrested|detaining|detained)$/;

/** "killing 12", "population of 18.5 million": the noun stands before the number or is left out. */
function impliedBy(tokens: readonly Lex[], first: number, next: number, value: number): UnitAt | null {
  const after = tokens[next];
  const ends =
    !after ||
    after.line ||
    after.kind === "sign" ||
    /^(?:and|in|on|by|as|at|when|after|since|during|with|who)$/.test(after.norm);
  if (!ends || after?.norm === "-" || after?.norm === "/") return null;
  const [a, b] = [tokens[first - 2]?.norm ?? "", tokens[first - 1]?.norm ?? ""];
  if (HARMS.test(b)) return { unit: "people", next, rule: "quantity.harmed", least: 2 };
  const population =
    (a === "population" && /^(?:of|reached|is|was|exceeds|exceeded|at|,)$/.test(b)) || b === "numbering";
  return population && value >= 1000
    ? { unit: "people", next, rule: "quantity.population", least: 1000 }
    : null;
}

/** The counted noun of "5,000 Russian and Belarusian troops", "28 member states", "40 square kilometres". */
function countedAt(tokens: readonly Lex[], i: number): UnitAt | null {
  const rule = "quantity.count";
  if (tokens[i]?.norm === "-" && tokens[i]?.space === false) {
    const adjective = tokens[i + 1];
    if (!adjective || adjective.space || !MEMBER_ADJECTIVES.has(adjective.norm)) return null;
    // "a three-nation tour" has no members.
    if (adjective.norm !== "member" && !BODIES.has(tokens[i + 2]?.norm ?? "")) return null;
    return { unit: "members", next: i + 2, rule: "quantity.members", least: 3 };
  }
  for (let j = i; j < i + REACH; j += 1) {
    const token = tokens[j];
    if (!token || token.line || PHRASE_ENDS.has(token.norm)) return null;
    if (token.kind !== "word") {
      if (token.norm === "-" || (token.norm === "." && tokens[j - 1]?.norm.length === 1)) continue;
      return null;
    }
    const two = MEASURES_OF_TWO.get(`${token.norm} ${tokens[j + 1]?.norm ?? ""}`);
    if (two !== undefined) return { unit: two, next: j + 2, rule, least: 1 };
    if (token.norm === "member" && /^(?:states|countries|nations)$/.test(tokens[j + 1]?.norm ?? "")) {
      return { unit: "members", next: j + 2, rule: "quantity.members", least: 3 };
    }
    const counted = COUNTED.get(token.norm);
    // "34 strikes", "20 anti-aircraft guns": another noun is counted.
    if (!counted && !token.capital && /[^sui]s$/.test(token.norm)) return null;
    if (tokens[j - 1]?.norm === "-" && /^(?:anti|non|counter)$/.test(tokens[j - 2]?.norm ?? "")) return null;
    // "two aircraft carriers", "12 tanks commanders": the head of the phrase is the last noun of it.
    if (counted && !(COUNTED.has(tokens[j + 1]?.norm ?? "") && !tokens[j + 1]?.line)) {
      return { unit: counted.unit, next: j + 1, rule, least: counted.least };
    }
  }
  return null;
}

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

interface Draft {
  readonly first: number;
  readonly next: number;
  readonly values: readonly number[];
  readonly unit: string;
  readonly rule: string;
}

/** Number (or two of a range) and unit from token i. */
function draftAt(text: string, tokens: readonly Lex[], i: number, dollar: string): Draft | null {
  const before = currencyBefore(text, tokens, i, dollar);
  const at = before?.next ?? i;
  if (before && tokens[at]?.line) return null;
  const whole = numberAt(tokens, at, true);
  if (!whole) return null;
  // "between 5 and 7 million", "$2-3 billion", "10 to 15 percent": what the first end lacks it shares with the second.
  const joint = tokens[whole.next];
  const between = tokens[i - 1]?.norm === "between" && joint?.norm === "and";
  const joined =
    joint && !joint.line && (between || joint.norm === "to" || (joint.norm === "-" && !joint.space));
  if (joined && tokens[i - 1]?.norm !== "from") {
    const second = currencyBefore(text, tokens, whole.next + 1, dollar);
    const upper = numberAt(tokens, second?.next ?? whole.next + 1, true);
    const unit = upper && unitAt(text, tokens, upper.next, before ?? second, dollar);
    if (upper && unit) {
      const scaleWord = tokens[upper.next - 1]?.norm ?? "";
      const low = shareScale(tokens, at, whole, scaleWord);
      if (low < upper.value)
        return { first: i, next: unit.next, values: [low, upper.value], unit: unit.unit, rule: unit.rule };
    }
  }
  const plus = tokens[whole.next]?.norm === "+" && tokens[whole.next]?.space === false ? 1 : 0;
  if (!before && isCents(tokens[whole.next])) {
    const values = [Math.round(whole.value) / 100];
    return { first: i, next: whole.next + 1, values, unit: dollar, rule: "quantity.money.bare-dollar" };
  }
  const unit =
    unitAt(text, tokens, whole.next + plus, before, dollar) ??
    partOf(tokens, whole.next) ??
    impliedBy(tokens, comparisonBefore(tokens, i).first, whole.next, whole.value);
  if (unit)
    return whole.value < unit.least
      ? null
      : { first: i, next: unit.next, values: [whole.value], unit: unit.unit, rule: unit.rule };
  return null;
}

/** "2-3 billion": the first number has no scale of its own and takes that of the second. */
function shareScale(tokens: readonly Lex[], at: number, low: NumberAt, scaleWord: string): number {
  if (low.next > at + 1 || !/[a-z]/.test(scaleWord)) return low.value;
  const token = tokens[at];
  const scale = token && numeralAt([token, { ...token, norm: scaleWord, kind: "word" }], 0, { short: true });
  return scale?.next === 2 ? scale.value : low.value;
}

function unitAt(
  text: string,
  tokens: readonly Lex[],
  next: number,
  before: { readonly code: string; readonly assumed: boolean } | null,
  dollar: string,
): UnitAt | null {
  if (before) {
    // "$9.99 US dollars", "$99 (USD)": named twice.
    const again = currencyAfter(text, tokens, next, dollar);
    const named = again && !(again.assumed && !before.assumed) ? again : before;
    const rule = named.assumed ? "quantity.money.bare-dollar" : "quantity.money";
    return { unit: named.code, next: again?.next ?? next, rule, least: 0 };
  }
  const percent = percentAt(tokens, next);
  if (percent) return percent;
  // "a $5 billion-a-year deal" and "5-billion-euro" join with hyphens.
  const hyphen = tokens[next]?.norm === "-" && tokens[next]?.space === false ? 1 : 0;
  const after = currencyAfter(text, tokens, next + hyphen, dollar);
  if (after) {
    const rule = after.assumed ? "quantity.money.bare-dollar" : "quantity.money";
    return { unit: after.code, next: after.next, rule, least: 0 };
  }
  return harmedAt(tokens, next) ?? countedAt(tokens, next) ?? nationalsAt(tokens, next);
}

const NATIONALS =
  /(?:[ai]ans|[^e]ans|ese|[iqm]is|[^aeiou]nis)$|^(?:turks|kurds|greeks|poles|serbs|croats|arabs|jews|finns|swedes|danes|czechs|slovaks|tajiks|uzbeks|kazakhs|rohingya|britons|germans|thais|filipinos)$/;

/** "3.4 million Venezuelans": people by their nation, in thousands at least. */
function nationalsAt(tokens: readonly Lex[], i: number): UnitAt | null {
  const token = tokens[i];
  if (!token?.capital || token.line || !NATIONALS.test(token.norm)) return null;
  return { unit: "people", next: i + 1, rule: "quantity.nationals", least: 1000 };
}

/** "35 of 120 seats", "60 of its 193 members": the part, counted in the whole's noun. */
function partOf(tokens: readonly Lex[], i: number): UnitAt | null {
  if (tokens[i]?.norm !== "of" || tokens[i]?.line) return null;
  const at = /^(?:the|its|their|all)$/.test(tokens[i + 1]?.norm ?? "") ? i + 2 : i + 1;
  const whole = tokens[at]?.line ? null : numeralAt(tokens, at);
  const unit = whole && countedAt(tokens, whole.next);
  return unit && { ...unit, rule: "quantity.part" };
}

/** "per year", "a day", "annually" after the whole. */
function rateAfter(tokens: readonly Lex[], i: number): string | null {
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (!a || a.line) return null;
  if (
    (a.norm === "a" || a.norm === "per" || a.norm === "each" || a.norm === "every") &&
    /^(?:year|month|week|day|hour)$/.test(b?.norm ?? "")
  ) {
    return `per ${b?.norm ?? ""}`;
  }
  if (a.norm === "annually" || a.norm === "yearly") return "per year";
  return a.norm === "daily" ? "per day" : null;
}

const SUPERLATIVES = new Set(["record", "unprecedented"]);
const ESTIMATES = new Set(["estimated", "projected", "planned", "expected", "combined", "total", "annual"]);

/** Words right before the figure (and "a record" right after it) that qualify it. */
function qualifiersOf(tokens: readonly Lex[], first: number, next: number): string[] {
  const out: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const { norm = "", line = false } = tokens[i] ?? {};
    if (SUPERLATIVES.has(norm)) out.push("record");
    else if (ESTIMATES.has(norm)) out.push(norm);
    else if (!/^(?:high|low|of|a|an|the|-|all|time)$/.test(norm)) break;
    if (line) break;
  }
  const comma = tokens[next]?.norm === "," ? next + 1 : next;
  if (tokens[comma]?.norm === "a" && tokens[comma + 1]?.norm === "record") out.push("record");
  if (tokens[first]?.norm === "an" && tokens[first + 1]?.norm === "estimated") out.push("estimated");
  const rate = rateAfter(tokens, next);
  if (rate !== null) out.push(rate);
  return [...new Set(out)];
}

/**
 * Numbers with their units in text[start, end): money (ISO 4217), "%", and things counted whose number is a claim. The span
 * holds the comparator ("more than 180 million people"). A range gives two quantities over one span, its ends. Linear.
 */
export function findQuantities(text: string, start = 0, end = text.length, dollar?: string): Quantity[] {
  const tokens = lex(text, start, end);
  const bare = dollar ?? dollarOf(tokens);
  const out: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const draft = draftAt(text, tokens, i, bare);
    const previous = tokens[i - 1];
    const glued = previous && tokens[i]?.space === false && (previous.norm === "." || previous.norm === "/");
    // "eight in 10 voters" is a share, no ten voters.
    const share = previous?.norm === "in" && i > 1 && numeralAt(tokens, i - 2)?.next === i - 1;
    if (!draft || glued || share || (NAMES_A_NUMBER.has(previous?.norm ?? "") && !tokens[i]?.line)) {
      i += 1;
      continue;
    }
    const { values, unit, rule } = draft;
    const ranged = values.length > 1;
    const between = previous?.norm === "between" && ranged;
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
  }
  return out;
}

/** The dollar that a bare "$" means in the whole article. */
export const articleDollar = (text: string): string => dollarOf(lex(text));
