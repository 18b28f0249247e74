import { scaled, SCALES, SHORT_SCALES, type Lex } from "@chancery/language";

import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LANDS,
  type CurrencyName,
} from "./currencies.ts";
import { bareDollar } from "./dollars.ts";

/** A currency read at some token: its code and the token after it. `assumed`: the article does not say which dollar. */
export interface CurrencyAt {
  readonly code: string;
  readonly next: number;
  readonly assumed: boolean;
}

/** What a text says of its own money. */
export interface Money {
  /** What a bare "$" or "dollars" means. */
  readonly dollar: string;
  /** What "($1.09 billion)" means behind a sum in a named dollar. */
  readonly converted: string;
  /** How often the lands and peoples of currencies that share a name are spoken of. */
  readonly lands: ReadonlyMap<string, number>;
}

export function moneyOf(tokens: readonly Lex[], home: string | null = null): Money {
  const spoken = new Set<string>();
  const lands = new Map<string, number>();
  for (const [i, token] of tokens.entries()) {
    for (const code of (token.capital && LANDS.get(token.norm)) || [])
      lands.set(code, (lands.get(code) ?? 0) + 1);
    if (token.norm === "$") {
      const prefix = token.space ? undefined : DOLLAR_PREFIXES.get(tokens[i - 1]?.norm ?? "");
      const dotted = tokens[i - 1]?.norm === "." && tokens[i - 2]?.norm === "s";
      const behind = /^([a-z]{1,3})\d/.exec(
        tokens[i + 1]?.space === false ? (tokens[i + 1]?.norm ?? "") : "",
      );
      const suffix = behind === null ? undefined : DOLLAR_PREFIXES.get(behind[1] ?? "");
      if (prefix !== undefined || dotted) spoken.add(prefix ?? "USD");
      else if (suffix !== undefined) spoken.add(suffix);
    } else if (token.norm === "dollar" || token.norm === "dollars") {
      const named = byAdjective(tokens, i);
      if (named !== null) spoken.add(named);
    }
  }
  const dollar = bareDollar(tokens, spoken, home);
  return { dollar, converted: home ?? (spoken.has(dollar) && dollar !== "USD" ? "USD" : dollar), lands };
}

/** How much oftener one land must be spoken of than the next for a shared name to be its money. */
const CLEARLY = 2;

/** Which of the currencies of one name is meant: that of the land which the article speaks of, else what the bare name means. */
function byLand(currencies: readonly CurrencyName[], { lands }: Money): string | null {
  const ranked = currencies
    .map(({ code }) => ({ code, times: lands.get(code) ?? 0 }))
    .sort((a, b) => b.times - a.times);
  const [first, second] = ranked;
  if (first && first.times > 0 && first.times >= CLEARLY * (second?.times ?? 0)) return first.code;
  return currencies.find(({ bare }) => bare)?.code ?? null;
}

/** The adjective that stands before a currency's name: "Canadian dollars", "U.S. dollars". */
function byAdjective(tokens: readonly Lex[], i: number): string | null {
  const currencies = CURRENCY_NAMES.get(tokens[i]?.norm ?? "") ?? [];
  const before = tokens[i - 1]?.norm ?? "";
  const dotted = before === "." && tokens[i - 2]?.norm === "s" && tokens[i - 4]?.norm === "u" ? "us" : before;
  return currencies.find(({ adjectives }) => adjectives.has(dotted))?.code ?? null;
}

/** Codes are upper case in the text: "USD", no "all" or "try". */
const codeAt = (text: string, token: Lex | undefined): string | null => {
  if (token?.kind !== "word" || token.norm.length !== 3) return null;
  const raw = text.slice(token.start, token.end);
  if (!CURRENCY_CODES.has(raw)) return null;
  return raw === "RMB" ? "CNY" : raw;
};

/** "A$1 billion ($1.09 billion)": in brackets behind a sum in a named dollar. */
function isConverted(tokens: readonly Lex[], i: number): boolean {
  if (tokens[i - 1]?.norm !== "(") return false;
  for (let j = i - 2; j >= Math.max(0, i - 8); j -= 1)
    if (tokens[j]?.norm === "$") return !tokens[j]?.space && DOLLAR_PREFIXES.has(tokens[j - 1]?.norm ?? "");
  return false;
}

/** Abbreviations of a name that several currencies bear. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ["rs", "rupee"],
  ["re", "rupee"],
  ["sh", "shilling"],
  ["shs", "shilling"],
]);

/** A currency that stands before its number: "$", "US$", "€", "USD 5", "RMB 3", "Rs. 500". */
export function currencyBefore(
  text: string,
  tokens: readonly Lex[],
  i: number,
  money: Money,
): CurrencyAt | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  if (token.norm === "$")
    return { code: isConverted(tokens, i) ? money.converted : money.dollar, next: i + 1, assumed: true };
  const sign = CURRENCY_SIGNS.get(token.norm);
  if (sign !== undefined) return { code: sign, next: i + 1, assumed: false };
  if (token.kind !== "word" || !token.capital) return null;
  if (next?.norm === "$" && !next.space) {
    const code = DOLLAR_PREFIXES.get(token.norm);
    return code === undefined ? null : { code, next: i + 2, assumed: false };
  }
  // "U.S.$5": the full stops stand alone.
  if (token.norm === "u" && tokens[i + 2]?.norm === "s" && tokens[i + 4]?.norm === "$") {
    return { code: "USD", next: i + 5, assumed: false };
  }
  const shared = SHARED.get(token.norm);
  if (shared !== undefined) {
    const local = byLand(CURRENCY_NAMES.get(shared) ?? [], money);
    const number = next?.norm === "." ? i + 2 : i + 1;
    return local === null || tokens[number]?.kind !== "number"
      ? null
      : { code: local, next: number, assumed: false };
  }
  const code = CURRENCY_ABBREVIATIONS.get(token.norm) ?? codeAt(text, token);
  return code === null ? null : { code, next: i + 1, assumed: false };
}

/** A currency that follows its number: "euros", "Canadian dollars", "U.S. dollars", "EUR", "€". Up to three words of adjectives. */
export function currencyAfter(
  text: string,
  tokens: readonly Lex[],
  i: number,
  money: Money,
): CurrencyAt | null {
  const sign = CURRENCY_SIGNS.get(tokens[i]?.norm ?? "");
  if (sign !== undefined && !tokens[i]?.line) return { code: sign, next: i + 1, assumed: false };
  const code = codeAt(text, tokens[i]);
  if (code !== null && !tokens[i]?.line) return { code, next: i + 1, assumed: false };
  for (let j = i; j < i + 5; j += 1) {
    const token = tokens[j];
    if (!token || token.line || (token.kind !== "word" && token.norm !== ".")) return null;
    const currencies = CURRENCY_NAMES.get(token.norm);
    if (!currencies) continue;
    const named = byAdjective(tokens, j);
    if (named !== null) return { code: named, next: j + 1, assumed: false };
    // "below the 5,000 mark": a point that is reached.
    if (token.norm === "mark") return null;
    // "pounds sterling"; a name between that is no adjective of a currency belongs to something else.
    if (tokens[j + 1]?.norm === "sterling") return { code: "GBP", next: j + 2, assumed: false };
    if (j > i) return null;
    // "5,000 pounds of flour" and "200 marks of respect" are no money.
    if (tokens[j + 1]?.norm === "of" && /^(?:pound|mark|crown|real|sol|colon|dram|won)s?$/.test(token.norm))
      return null;
    if (currencies.some(({ code: known }) => known === "USD"))
      return { code: money.dollar, next: j + 1, assumed: true };
    const local = byLand(currencies, money);
    return local === null ? null : { code: local, next: j + 1, assumed: false };
  }
  return null;
}

/** "fifteen cents" is a hundredth of the dollar (or the euro) that the article speaks of. */
export const isCents = (token: Lex | undefined): boolean =>
  token?.line === false && /^cents?$/.test(token.norm);

const SUFFIXED =
  /\$(US|NZ|AUS?|A|CAN|C|HK|NT|S|FJ)(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,3})?(?: ?(billion|million|trillion|bn|mn|m|b|tn|k))?(?![\p{L}\p{N}])/uy;

/** "$US500 million", "$NZ714m": papers of the southern seas put whose dollar it is behind the sign. */
export function suffixedAt(
  text: string,
  tokens: readonly Lex[],
  i: number,
): { readonly code: string; readonly value: number; readonly next: number } | null {
  const token = tokens[i];
  if (token?.norm !== "$" || tokens[i + 1]?.kind !== "mixed") return null;
  SUFFIXED.lastIndex = token.start;
  const [whole, land = "", digits = "", rest = "", scale = ""] = SUFFIXED.exec(text) ?? [];
  const code = DOLLAR_PREFIXES.get(land === "AUS" ? "au" : land.toLowerCase());
  if (whole === undefined || code === undefined) return null;
  const power = scale === "b" ? 9 : scale === "k" ? 3 : (SCALES[scale] ?? SHORT_SCALES[scale] ?? 0);
  let next = i + 1;
  while (next < tokens.length && (tokens[next]?.start ?? 0) < token.start + whole.length) next += 1;
  return { code, value: scaled(digits.replaceAll(",", "") + rest, power), next };
}

const LETTERS: Readonly<Record<string, string>> = { R: "ZAR", N: "NGN" };
const LETTERED =
  /(\p{Lu}\p{L}{0,4})(\d{1,3}(?:,\d{2,3}){1,4}|\d{1,9})(\.\d{1,3})?(?: ?(billion|million|trillion|lakh crore|crore|lakh|bn|mn|m|b|tn))?(?![\p{L}\p{N}])/uy;

/** "R50bn", "Ksh46.77 billion", "USD5 million", "Rs500 crore": what stands for the currency is glued to the number; a single letter to one of millions at least. */
export function letteredAt(
  text: string,
  tokens: readonly Lex[],
  i: number,
  money: Money,
): { readonly code: string; readonly value: number; readonly next: number } | null {
  const token = tokens[i];
  if (token?.kind !== "mixed") return null;
  LETTERED.lastIndex = token.start;
  const [whole, letters = "", digits = "", rest = "", scale = ""] = LETTERED.exec(text) ?? [];
  if (whole === undefined) return null;
  const code = scale === "" ? gluedCode(letters, money) : (LETTERS[letters] ?? gluedCode(letters, money));
  if (code === null) return null;
  const power = scale === "lakh crore" ? 12 : scale === "b" ? 9 : (SCALES[scale] ?? SHORT_SCALES[scale] ?? 0);
  let next = i + 1;
  while (next < tokens.length && (tokens[next]?.start ?? 0) < token.start + whole.length) next += 1;
  return { code, value: scaled(digits.replaceAll(",", "") + rest, power), next };
}

/** The currency of an abbreviation or a code; codes are upper case. */
function gluedCode(letters: string, money: Money): string | null {
  const norm = letters.toLowerCase();
  const shared = SHARED.get(norm);
  if (shared !== undefined) return byLand(CURRENCY_NAMES.get(shared) ?? [], money);
  const code = CURRENCY_ABBREVIATIONS.get(norm);
  if (code !== undefined) return code;
  return letters.length === 3 && CURRENCY_CODES.has(letters) ? (letters === "RMB" ? "CNY" : letters) : null;
}
