import type { Token } from "@chancery/language";

import { isCapital } from "./text.ts";

// Malaysia and Brunei bestow styles, which stand before a name ("Tan Sri", "Datuk Patinggi") and before the father's within it ("Najib Tun Razak").

const STYLES =
  /^(?:tun|tan|dato['\u2019]?|datuk|datu|datin|pehin|tengku|tunku|tuanku|pengiran|haji|hajah|toh|awang|dayang)$/;
/** What follows a style and belongs to it. */
const DEGREES =
  /^(?:sri|seri|setia|patinggi|amar|paduka|utama|panglima|wira|diraja|laila|lela|pekerma|pengiran|puan|jaya|awangku)$/;

/** Tokens of the style that begins at the token, with its degrees: "Tan Sri", "Datuk Seri Setia"; 0 where none does or no name follows. */
export function malayStyle(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at]) || !STYLES.test(tokens[at]?.norm ?? "")) return 0;
  let length = 1;
  while (isCapital(tokens[at + length]) && DEGREES.test(tokens[at + length]?.norm ?? "")) length += 1;
  // "Tan" is a family's name where no degree makes it a style, and so are "Awang" and "Toh".
  if (/^(?:tan|toh|awang|dayang)$/.test(tokens[at]?.norm ?? "") && length === 1) return 0;
  return isCapital(tokens[at + length]) ? length : 0;
}

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
