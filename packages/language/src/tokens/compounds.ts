import { PEOPLES, STATES } from "../vocabulary/peoples.ts";
import { isDigit, isUpper, normalize } from "./characters.ts";
import { wordSet } from "../word-set.ts";

/**
 * Which hyphen compounds are one token. As in current Universal Dependencies a compound of words is split ("free - trade",
 * "Russian - led"), so that names and demonyms in it are tokens; prefixes ("ex-Soviet") and names ("Kassym-Jomart") stay whole.
 */

const PREFIXES = wordSet(`
  non ex re pre post pro anti co mid sub semi multi mini inter intra counter pan un de trans ultra neo quasi pseudo e
  vice sino russo franco anglo afro indo austro graeco greco turco serbo luso euro hispano ibero italo judeo tele`);

/** Second halves that make one title or noun of the whole. */
const WHOLE_TAILS = wordSet("elect designate general in-law");

/** Lower-case tails of an English compound; after a capitalized syllable anything else this short is a given name (Ki-moon). */
const ENGLISH_TAILS = wordSet(`
  led run held born bred rich poor wide era type like made only free bound out off up on day year old age long term size
  plus fed loyal owned built armed based style level area side line city zone bloc ally rule wing war hit go do be no to
  per by of and or the an at as is it so we me my us aid oil gas arms deal talk talks trade peace hours hour week month
  month-s seat party point order track class grade month scale proof rated speed power world state nation linked leaning
  lean tied style sized ruled aged hour hued shot test site list mile foot feet inch ton tons man men woman boy girl baby`);

/** Arabic articles, written before a capitalized name. */
const ARTICLES = wordSet("al el ad an ar as ash at az ed er es ul ud ur ou ben bin abu d l");

/** Small words inside names of places: Port-au-Prince, Stratford-upon-Avon. */
const PARTICLES = wordSet(
  "au aux de des du la le les sur sous en el al da do dos e i ye un und on upon the of in by a il der den zu am an",
);

/** Names whose halves are names of states or peoples all the same, and adverbs as they were once written. */
const WHOLE_NAMES = wordSet(
  "to-day to-night to-morrow guinea-bissau bosnia-herzegovina austria-hungary timor-leste congo-brazzaville congo-kinshasa saxe-coburg",
);

/** Such pairs ("EU-Kazakhstan", "Iran-Iraq", "Israeli-Palestinian") are two tokens and a hyphen. */
const paired = (norm: string): boolean => STATES.has(norm) || PEOPLES.has(norm);

const capitalized = (part: string): boolean => isUpper(part.charAt(0));
const acronym = (part: string): boolean => part.length > 1 && /^(?:\p{Lu}|\p{N}|\.)+$/u.test(part);

/**
 * True when the parts of a hyphen compound (at least two, none empty) stay one token.
 * `around`: a word beside it is capitalized, as it is beside the other parts of a name.
 */
export function staysWhole(parts: readonly string[], around: boolean): boolean {
  const norms = parts.map(normalize);
  const [first = "", second = ""] = norms;
  const last = norms.at(-1) ?? "";
  if (WHOLE_NAMES.has(norms.join("-"))) return true;
  if (parts.every((part) => isDigit(part.charAt(0)))) return isCode(parts);
  if (isDigit(first.charAt(0))) return false;
  if (WHOLE_TAILS.has(norms.slice(1).join("-"))) return true;
  if (parts.length === 2 && (PREFIXES.has(first) || first.length === 1)) return true;
  if (isDigit(second.charAt(0))) {
    const designation = first.length <= 3 || acronym(parts[0] ?? "") || first === "covid";
    return parts.length === 2 && designation && /^\d{1,4}\p{L}?$/u.test(second);
  }
  if (norms.some((norm, i) => paired(norm) || acronym(parts[i] ?? ""))) return false;
  if (ARTICLES.has(first) && capitalized(parts[1] ?? "")) return true;
  if (parts.some((part) => part.length > 24)) return false;
  const rest = parts.slice(1);
  if (!capitalized(parts[0] ?? "")) return false;
  if (capitalized(parts.at(-1) ?? "")) {
    return rest.every((part, i) => capitalized(part) || PARTICLES.has(norms[i + 1] ?? ""));
  }
  // "Ban Ki-moon", "Tsai Ing-wen": a capitalized syllable and a short lower-case one beside another capitalized word.
  return around && parts.length === 2 && first.length <= 6 && last.length <= 5 && !ENGLISH_TAILS.has(last);
}

/** Telephone numbers and the like: three groups or more, or long ones; "2014-15" and "5-2" are ranges and scores. */
function isCode(parts: readonly string[]): boolean {
  return parts.length > 2 && parts.every((part) => /^\d+$/.test(part));
}
