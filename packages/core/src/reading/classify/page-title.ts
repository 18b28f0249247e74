import type { Line } from "../lines/line.ts";

/** Lines from the top that may be the page's title as browsers show it. */
const HEAD = 4;
/** Lines below it among which the headline stands again. */
const REACH = 150;
const FEWEST_WORDS = 4;
/** The site's name behind a headline. */
const SITE = /^ (?:[-–—|:·•»]|::|\/\/) \S.{1,60}$/u;

/** "Zambia, Angola sign pact - The Copperbelt Mail" at the top of a text, above the headline itself: both as `norm` has them; null where none is. */
export function pageTitle(lines: readonly Line[]): { readonly at: number; readonly headline: string } | null {
  for (let at = 0; at < Math.min(HEAD, lines.length); at += 1) {
    const { norm = "" } = lines[at] ?? {};
    for (const { norm: headline, words } of lines.slice(at + 1, at + REACH))
      if (
        words.length >= FEWEST_WORDS &&
        norm.length > headline.length &&
        norm.startsWith(headline) &&
        SITE.test(norm.slice(headline.length))
      )
        return { at, headline };
  }
  return null;
}
