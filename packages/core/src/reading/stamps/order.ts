import { wordSet } from "@chancery/language";
import type { Knowledge } from "@chancery/knowledge";

/** Regions that write the month before the day, in figures too. */
const MONTH_FIRST = /^en-(?:us|ph)$/i;
/** Plain "en" is either; every other language, and English of other regions, writes the day first. */
const OPEN = /^en$/i;
/** States that write the month first, and those where either is met. */
const MONTH_FIRST_STATES = new Set(["US", "PH", "PR", "GU", "FM", "MH", "PW", "AS", "MP", "VI"]);
const EITHER_STATES = new Set(["CA", "LR", "BZ", "PA", "KE"]);
/** Endings of two letters that anybody takes, wherever he is. */
const ANYBODYS = wordSet("ai am cc co fm gg io is la ly me nu pw sh so st tk to tv us vc ws xyz");
/** A date in figures that can only be read one way. */
const FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d{2}|\d{2})(?![\d/-])/g;
/** Characters of a page in which dates are counted. */
const SEEN = 200_000;

/**
 * The state of an outlet, as code of two letters: of the outlets that are known by their address or name, else of the ending of the
 * address. Null where neither tells.
 */
export function stateOf(addresses: readonly (string | null)[], knowledge: Knowledge): string | null {
  for (const address of addresses) {
    if (address === null || address === "") continue;
    const known = knowledge.outletCountry(address);
    if (known !== null) return known;
    const host = /^https?:\/\/([\w.-]+)/iu.exec(address)?.[1]?.toLowerCase() ?? "";
    const ending = /\.([a-z]{2,3})$/u.exec(host)?.[1] ?? "";
    if (ending === "gov" || ending === "mil") return "US";
    if (ending.length === 2 && !ANYBODYS.has(ending)) return ending === "uk" ? "GB" : ending.toUpperCase();
  }
  return null;
}

/** What a state's way of writing says; undefined where it says nothing. */
function ofState(state: string | null): boolean | undefined {
  if (state === null || EITHER_STATES.has(state)) return undefined;
  return MONTH_FIRST_STATES.has(state);
}

/**
 * Whether a page writes the month before the day ("05/04/1998"): by its other dates, of which some can be read in one way
 * only, else by the state of its outlet and its language. Null where nothing tells, or the two do not agree: many a page says
 * that its English is that of the United States because its maker's tools do.
 */
export function monthFirst(
  text: string,
  language: string | null,
  state: string | null = null,
): boolean | null {
  let [month, day] = [0, 0];
  for (const [, first, , second] of text.slice(0, SEEN).matchAll(FIGURES)) {
    if (Number(first) > 12 && Number(second) <= 12) day += 1;
    if (Number(second) > 12 && Number(first) <= 12) month += 1;
  }
  if (month > 0 !== day > 0) return month > 0;
  const byState = ofState(state);
  const byLanguage = language === null || OPEN.test(language) ? undefined : MONTH_FIRST.test(language);
  if (byState !== undefined && byLanguage !== undefined && byState !== byLanguage) return null;
  return byState ?? byLanguage ?? null;
}
