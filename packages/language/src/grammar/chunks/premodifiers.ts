/** What stands before the head of a phrase: adjectives, participles, compounds and lists of them. */
import { DITRANSITIVE, ROLE_NOUNS } from "../words/lexicon.ts";
import { FIELDS, OF_FIELDS } from "../words/word-classes.ts";
import type { Phrase } from "../model.ts";
import { wordSet } from "../../word-set.ts";
import { isAdjectiveTag, isNounTag, isProperTag, type Source } from "../source.ts";

const DEMONYM = /^\p{Lu}\p{Ll}+(?:ish|ese|an|ic|ch|qi|li|ni|ti|kh|bek|jik|vak|eek)$/u;
/** "deputy foreign minister": a noun that goes before an adjective. */
const RANKS = new Set(["deputy", "vice", "assistant", "junior", "chief"]);
export const OPENING_QUOTES = new Set(['"', "''", "``", "'", "“", "‘"]);

export interface Cursor {
  head: number;
  /** After a noun that can head the phrase. */
  sawNoun: boolean;
  determined: boolean;
  possessor: Phrase | null;
  start: number;
}

/** "free and fair elections", "Peruvian and Fijian officials", "a broad, long-term deal", "a two-day, three-nation tour". */
export function joinsModifiers(source: Source, cursor: Cursor, i: number, stop: number): number {
  const { tags, tokens } = source;
  const before = tags[i - 1]!;
  const next = i + 1 < stop ? tags[i + 1]! : "";
  const compound = tags[i - 2] === "HYPH" && !tokens[i - 1]!.spaceBefore;
  const demonyms =
    DEMONYM.test(tokens[i - 1]!.text) &&
    DEMONYM.test(tokens[i + 1]?.text ?? "") &&
    officialsFollow(source, i + 2, stop);
  if (cursor.sawNoun && !compound && !demonyms) return 0;
  if (!compound && !demonyms && !isAdjectiveTag(before) && before !== "VBN") return 0;
  const modifier =
    isAdjectiveTag(next) ||
    next === "VBN" ||
    next.startsWith("RB") ||
    // "Azerbaijani, Turkish and Georgian ministers": taken for names, though they describe.
    (demonyms && isProperTag(next)) ||
    (next === "CD" && tags[i + 2] === "HYPH") ||
    (isNounTag(next) && tags[i + 2] === "HYPH") ||
    (isProperTag(next) && tags[i] === "CC" && isNounTag(tags[i + 2] ?? ""));
  if (!modifier || !premodified(source, i + 1, stop)) return 0;
  cursor.sawNoun = false;
  cursor.head = -1;
  return 1;
}

/** "trade and investment ties": two fields of policy before one noun, which no verb or comma parts from them. */
export function joinsFields({ tokens, tags }: Source, i: number, stop: number): boolean {
  if (i + 2 >= stop || tokens[i]!.norm !== "and") return false;
  const fields = FIELDS.has(tokens[i - 1]!.norm) && FIELDS.has(tokens[i + 1]!.norm);
  if (fields) return /^NNS?$/.test(tags[i + 2]!) && !FIELDS.has(tokens[i + 2]!.norm) && tags[i - 1] === "NN";
  // "trade and economic ties", "a health and economic crisis": both say of what kind.
  if (FIELDS.has(tokens[i - 1]!.norm) && OF_FIELDS.has(tokens[i + 1]!.norm) && tags[i - 1] === "NN")
    return /^NNS?$/.test(tags[i + 2]!) && !FIELDS.has(tokens[i + 2]!.norm) && !isRole(tokens[i + 2]!.lemma);
  if (isTradesOf(tokens, tags, i, stop) || isOfOneText(tokens, tags, i, stop)) return true;
  // "Peru's welfare and housing systems": a singular behind its owner or an adjective, before a plural.
  const led = /^(?:PRP\$|POS|JJ)$/.test(tags[i - 2] ?? "") && tags[i - 1] === "NN" && tags[i + 1] === "NN";
  const plain = [i - 1, i + 1, i + 2].every(
    (at) => tokens[at]!.text === tokens[at]!.norm && !isRole(tokens[at]!.lemma),
  );
  return led && plain && tags[i + 2] === "NNS" && !/^(?:NN|HYPH|POS)/.test(tags[i + 3] ?? "");
}

/** "a silver and bronze Paralympic medalist", "the bread and water seller": two things behind one article, and then who has to do with them. */
function isTradesOf(tokens: Source["tokens"], tags: readonly string[], i: number, stop: number): boolean {
  if (tags[i - 2] !== "DT" || tags[i - 1] !== "NN" || tags[i + 1] !== "NN" || isRole(tokens[i - 1]!.lemma))
    return false;
  let head = i + 2;
  while (head < Math.min(stop, i + 4) && tags[head]!.startsWith("JJ")) head += 1;
  return head < stop && tags[head] === "NN" && isRole(tokens[head]!.lemma) && !isRole(tokens[i + 1]!.lemma);
}

/** "a friendship and cooperation treaty", "the trade and payments agreement": without an article behind "and", both say what one text is on. */
function isOfOneText(tokens: Source["tokens"], tags: readonly string[], i: number, stop: number): boolean {
  const plain = (at: number): boolean => tokens[at]!.text === tokens[at]!.norm;
  if (tags[i - 1] !== "NN" || !plain(i - 1) || TEXTS.has(tokens[i - 1]!.norm)) return false;
  if (!/^(?:DT|PRP\$|POS|JJ|CD)$/.test(tags[i - 2] ?? "")) return false;
  let head = i + 1;
  while (head + 1 < Math.min(stop, i + 5) && /^(?:NNS?|JJ|VBG)$/.test(tags[head]!) && plain(head)) {
    head += 1;
    if (TEXTS.has(tokens[head]!.lemma)) return /^NNS?$/.test(tags[head]!);
  }
  return false;
}
const TEXTS: ReadonlySet<string> = wordSet(
  "treaty agreement pact accord convention protocol memorandum deal contract charter declaration communique communiqué statement resolution",
);

const isRole = (lemma: string): boolean => ROLE_NOUNS.has(lemma.toLowerCase());

/** After "Iranian, Omani": more of them, then a common noun in the plural. "Iran, Sudan and Japan met" has none. */
function officialsFollow({ tokens, tags }: Source, at: number, stop: number): boolean {
  for (let i = at; i < Math.min(stop, at + 8); i += 1) {
    if (tags[i] === "NNS") return tokens[i]!.text === tokens[i]!.norm;
    const passes =
      isAdjectiveTag(tags[i]!) || tags[i] === "CC" || tags[i] === "NN" || tokens[i]!.norm === ",";
    if (!passes && !DEMONYM.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** "Russian-led", "two-day", "foreign-policy": a compound modifies, unless the phrase ends with it. */
export function hyphenated(source: Source, cursor: Cursor, i: number, stop: number): number {
  const after = i + 1;
  if (after < stop && (startsNoun(source, after, stop) || source.tags[after] === "HYPH")) {
    cursor.sawNoun = false;
    if (isNounTag(source.tags[i]!)) cursor.head = i;
    return 2;
  }
  cursor.head = i;
  cursor.sawNoun = true;
  return 2;
}

/** "medium- and long-range missiles": how many tokens a hyphen takes that leaves its second part to the next; 0 where it leaves none. */
export function tornCompound({ tokens, tags }: Source, hyphen: number, stop: number): number {
  const [joint, part, second] = [hyphen + 1, hyphen + 2, hyphen + 3];
  const torn =
    second + 1 < stop && tags[joint] === "CC" && tags[second] === "HYPH" && !tokens[second]!.spaceBefore;
  return torn && /^(?:NN|JJ|RB|CD)/.test(tags[part]!) ? 2 : 0;
}

/** What a stretch of time, a tour or a talk is measured in. */
const MEASURES =
  /^(?:day|days|week|weeks|month|months|hour|hours|nation|nations|country|member|point|part|way)$/;

/** "a three day official visit": a number and its unit before more of what describes the noun, as though a hyphen stood between them. */
const isMeasure = ({ tokens, tags }: Source, at: number): boolean =>
  tags[at - 1] === "CD" && tags[at - 2] !== "IN" && MEASURES.test(tokens[at]?.norm ?? "");

/** "his four- day visit": the hyphen of a measure with a space behind it. */
export const isTornMeasure = ({ tokens, tags }: Source, hyphen: number): boolean =>
  tags[hyphen - 1] === "CD" && MEASURES.test(tokens[hyphen + 1]?.norm ?? "");

export function premodifier(source: Source, cursor: Cursor, i: number, stop: number): number {
  const { tokens, tags } = source;
  const tag = tags[i]!;
  if (!premodified(source, i + 1, stop)) {
    // "the rich", "the Dutch": an adjective after the article may be the head.
    const previous = i > 0 ? tokens[i - 1]!.norm : "";
    if (isAdjectiveTag(tag) && !cursor.sawNoun && cursor.determined && previous === "the") {
      cursor.head = i;
      cursor.sawNoun = true;
      return 1;
    }
    return 0;
  }
  if (cursor.sawNoun) {
    if (cursor.determined && isMeasure(source, i - 1)) return 1;
    if (isAdjectiveTag(tag) && RANKS.has(tokens[i - 1]!.norm)) return 1;
    // "a career civil servant": behind "a" and one noun an adjective belongs to what comes yet.
    const single =
      /^an?$/.test(tokens[cursor.start]!.norm) &&
      tags[i - 1] === "NN" &&
      i === cursor.start + 2 &&
      !DITRANSITIVE.has(tokens[cursor.start - 1]?.lemma ?? "");
    if (single && isAdjectiveTag(tag) && /^NNS?$/.test(tags[i + 1] ?? "")) return 1;
    // "EU foreign minister" but not "gave Brandt full authority".
    const before = cursor.start > 0 ? tokens[cursor.start - 1]!.lemma : "";
    return isAdjectiveTag(tag) && isProperTag(tags[i - 1]!) && !DITRANSITIVE.has(before) ? 1 : 0;
  }
  if (tag === "VBN" && i === cursor.start && !cursor.determined) {
    // Without a determiner, "increased cooperation" is read only where a phrase must begin.
    const before = i > 0 ? tags[i - 1]! : "";
    const opens = before === "IN" && tokens[i - 1]!.norm !== "that";
    return opens || before.startsWith("VB") || opensSubject(source, i, stop) ? 1 : 0;
  }
  return 1;
}

/** "Planned talks between Chad and Mali collapsed": at the head of a sentence, a plain noun behind it and a finite verb before any comma. */
function opensSubject({ tokens, tags }: Source, at: number, stop: number): boolean {
  // or behind the dash of a dateline
  const opens =
    at === 0 ||
    tokens[at - 1]!.sentence !== tokens[at]!.sentence ||
    (/^[-–—]$/.test(tokens[at - 1]!.text) && tokens[at]!.spaceBefore && /^\p{Lu}/u.test(tokens[at]!.text));
  if (!opens || !/^NNS?$/.test(tags[at + 1] ?? "") || DITRANSITIVE.has(tokens[at]!.lemma.toLowerCase()))
    return false;
  for (let i = at + 2; i < stop && tokens[i]!.norm !== ","; i += 1)
    if (/^(?:VB[DZP]|MD)$/.test(tags[i]!)) return true;
  return false;
}

/** A noun follows after any further premodifiers; looks at most eight tokens ahead. */
export function premodified(source: Source, at: number, stop: number): boolean {
  const { tokens, tags } = source;
  for (let i = at; i < Math.min(stop, at + 8); i += 1) {
    const tag = tags[i]!;
    if (isNounTag(tag) || tag === "CD") return true;
    const passes =
      isAdjectiveTag(tag) ||
      tag === "VBN" ||
      tag === "VBG" ||
      tag === "$" ||
      tag === "HYPH" ||
      tag === "CC" ||
      tag.startsWith("RB") ||
      tokens[i]!.norm === "," ||
      OPENING_QUOTES.has(tokens[i]!.norm) ||
      tokens[i]!.norm === "”";
    if (!passes) return false;
  }
  return false;
}

export function startsNoun(source: Source, at: number, stop: number): boolean {
  if (at >= stop) return false;
  const tag = source.tags[at]!;
  if (isNounTag(tag) || isAdjectiveTag(tag) || tag === "CD" || tag === "$") return true;
  if (tag === "DT" || tag === "PRP$")
    return at + 1 < stop && source.tags[at + 1] !== "DT" && startsNoun(source, at + 1, stop);
  if (OPENING_QUOTES.has(source.tokens[at]!.norm)) return premodified(source, at + 1, stop);
  return (tag === "VBN" || tag === "VBG" || tag.startsWith("RB")) && premodified(source, at + 1, stop);
}
