import type { Quantity } from "../../document/index.ts";
import { currencyAfter, currencyBefore } from "./money.ts";
import { numberAt, type NumberAt } from "./numbers.ts";
import { likeYear } from "./other-numbers.ts";
import type { Draft, Scan } from "./scan.ts";

const MARK_OF_MONEY = /^(?:\p{Lu}{2,4}|Rs|Re|Sh|Shs)$/u;

/** How far back the money may stand that a bare number of millions is counted in, in tokens. */
const SAME_MONEY = 25;

/** "12 billion marks and a credit of 3 billion free of interest": the money named before it in the sentence. */
export function elided(
  { text, tokens, money, heads }: Scan,
  i: number,
  { value, next }: NumberAt,
): Draft | null {
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
export function comparedAt({ tokens }: Scan, i: number, told: Quantity | undefined): Draft | null {
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
