import type { FigureFact } from "@chancery/core";

const BOUNDS: Readonly<Record<FigureFact["bound"], string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
};

const compact = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 } as const;

function amount(value: number, unit: string): string {
  const large = Math.abs(value) >= 1e6 ? compact : { maximumFractionDigits: 6 };
  const number = new Intl.NumberFormat("en", large).format(value);
  if (/^[A-Z]{3}$/.test(unit)) return `${symbolOf(unit)}${number}`;
  return unit === "%" ? `${number}%` : `${number} ${unit}`.trim();
}

/** "$" of USD; a code without a sign of its own stays a word, with a space that does not break. */
function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat("en", { style: "currency", currency }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === "currency")?.value ?? currency;
  return /\w$/.test(symbol) ? `${symbol}\u00a0` : symbol;
}

/** "at least 180 million people", "$27 billion". */
export const figureWords = ({ value, unit, bound }: Pick<FigureFact, "value" | "unit" | "bound">): string =>
  BOUNDS[bound] + amount(value, unit);
