import type { FigureFact } from "@chancery/core";

import type { Dictionary } from "../../text/index.ts";

const compact = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 } as const;

function amount(value: number, unit: string, language: string): string {
  const large = Math.abs(value) >= 1e6 ? compact : { maximumFractionDigits: 6 };
  const number = new Intl.NumberFormat(language, large).format(value);
  if (/^[A-Z]{3}$/.test(unit)) return `${symbolOf(unit, language)}${number}`;
  return unit === "%" ? `${number}%` : `${number} ${unit}`.trim();
}

/** "$" of USD; a code without a sign of its own stays a word, with a space that does not break. */
function symbolOf(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === "currency")?.value ?? currency;
  return /\w$/.test(symbol) ? `${symbol}\u00a0` : symbol;
}

/** "at least 180 million people", "$27 billion". */
export const figureWords = (
  { value, unit, bound }: Pick<FigureFact, "value" | "unit" | "bound">,
  { words, language }: Dictionary,
): string => words.bounds[bound] + amount(value, unit, language);
