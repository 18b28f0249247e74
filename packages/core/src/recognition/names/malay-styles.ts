import type { Token } from "@chancery/language";

import {
  MALAY_DEGREES,
  MALAY_DEGREES_BY_STYLE,
  MALAY_STYLES,
  MALAY_STYLES_BY_DEGREE,
} from "../../document/index.ts";
import { isCapital } from "./text.ts";

// Malaysia and Brunei bestow styles, which stand before a name ("Tan Sri", "Datuk Patinggi") and before the father's within it ("Najib Tun Razak").

const FAMILIES = new Set(MALAY_STYLES_BY_DEGREE);
const STYLES = new Set([...MALAY_STYLES, ...MALAY_STYLES_BY_DEGREE]);
const DEGREES = new Set([...MALAY_DEGREES, ...MALAY_DEGREES_BY_STYLE]);

/** Tokens of the style that begins at the token, with its degrees: "Tan Sri", "Datuk Seri Setia"; 0 where none does or no name follows. */
export function malayStyle(tokens: readonly Token[], at: number): number {
  const style = tokens[at]?.norm ?? "";
  if (!STYLES.has(style) || !isCapital(tokens[at])) return 0;
  // "Dato' Sri": the catch in the throat that ends the word is cut off as a mark.
  const own = style === "dato" && isCatch(tokens[at + 1]) ? 2 : 1;
  let length = own;
  while (isCapital(tokens[at + length]) && DEGREES.has(tokens[at + length]?.norm ?? "")) length += 1;
  if (FAMILIES.has(style) && length === own) return 0;
  return isCapital(tokens[at + length]) ? length : 0;
}

const isCatch = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaceBefore && /^['\u2018\u2019]$/.test(token.text);

/** Whether the style at the token stands within a name: behind a word of it, with no comma between. */
export function isInnerStyle(
  tokens: readonly Token[],
  at: number,
  isTitle: (token: number) => boolean,
): boolean {
  const before = tokens[at - 1];
  return (
    malayStyle(tokens, at) > 0 &&
    before?.upos === "PROPN" &&
    isCapital(before) &&
    /^\p{L}/u.test(before.text) &&
    !isTitle(at - 1)
  );
}
