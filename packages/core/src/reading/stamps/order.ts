/** Regions that write the month before the day, in figures too. */
const MONTH_FIRST = /^en-(?:us|ph)$/i;
/** Plain "en" is either; every other language, and English of other regions, writes the day first. */
const OPEN = /^en$/i;
/** A date in figures that can only be read one way. */
const FIGURES = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;
/** Characters of a page in which dates are counted. */
const SEEN = 200_000;

/**
 * Whether a page writes the month before the day ("05/04/1998"): by its other dates, of which some can be read in one way
 * only, else by its language. Null where nothing tells.
 */
export function monthFirst(text: string, language: string | null): boolean | null {
  let [month, day] = [0, 0];
  for (const [, first, second] of text.slice(0, SEEN).matchAll(FIGURES)) {
    if (Number(first) > 12 && Number(second) <= 12) day += 1;
    if (Number(second) > 12 && Number(first) <= 12) month += 1;
  }
  if (month > 0 !== day > 0) return month > 0;
  if (language === null || OPEN.test(language)) return null;
  return MONTH_FIRST.test(language);
}
