import { isNounTag, isProperTag, type Source } from "../source.ts";
import { DITRANSITIVE, NAMED_KINDS } from "../words/lexicon.ts";
import type { Cursor } from "./premodifiers.ts";
import { isRoleNoun } from "./role-nouns.ts";
import { wordSet } from "../../word-set.ts";

const DATING = new Set(["in", "since", "by", "until", "till", "before", "after", "from", "during"]);

/** "In 2003 Tripoli accepted", "In 2004 French voters rejected", "In 2004 voters rejected": the year dates, and another phrase begins. */
export function yearStands({ tokens, tags }: Source, at: number): boolean {
  if (at === 0 || !DATING.has(tokens[at - 1]!.norm) || !/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.norm))
    return false;
  const next = tags[at + 1] ?? "";
  // "in 2004 prices" measures; what a past tense follows is its subject.
  if (next === "NNS") return tags[at + 2] === "VBD";
  return isProperTag(next) || (next.startsWith("JJ") && /^\p{Lu}/u.test(tokens[at + 1]!.text));
}

/** "promised Peru | aid", "lent Chad | money": what is given, bare, behind the name of whoever gets it. */
export const isBareGift = ({ tokens, tags }: Source, { start }: Cursor, i: number, stop: number): boolean =>
  start > 0 &&
  DITRANSITIVE.has(tokens[start - 1]!.lemma) &&
  i > start &&
  isProperTag(tags[i - 1]!) &&
  GIFTS.has(tokens[i]!.text) &&
  (i + 1 >= stop || !isNounTag(tags[i + 1]!));
const GIFTS: ReadonlySet<string> = wordSet(
  "aid money help assistance support weapons arms credit credits loans asylum refuge sanctuary citizenship membership independence access food medicine relief time hope",
);

/** "gave Ukraine | 14 tanks", "lent Peru | 10 million dollars": a count behind the name of whoever gets so many of what follows it. */
export const isSecondObject = (
  { tokens, tags }: Source,
  { start }: Cursor,
  i: number,
  stop: number,
): boolean =>
  start > 0 &&
  DITRANSITIVE.has(tokens[start - 1]!.lemma) &&
  isProperTag(tags[i - 1]!) &&
  i + 1 < stop &&
  /^(?:NNS?|NNP|JJ|CD)$/.test(tags[i + 1]!) &&
  !tokens[i + 1]!.norm.startsWith("per");

/** Whether the noun at `i` begins another phrase although a noun stands before it. */
export function breaksBefore(source: Source, cursor: Cursor, i: number): boolean {
  const { tokens, tags } = source;
  const before = tags[i - 1]!;
  if (before === "CD" || before === "HYPH" || tokens[i - 1]!.norm === "/") return false;
  if (!isProperTag(tags[i]!) || isProperTag(before) || !isNounTag(before)) return false;
  // "the talks chairman George Mitchell": a role in small letters is no name, whatever its tag.
  if (tokens[i]!.text === tokens[i]!.norm && isRoleNoun(tokens[i]!.norm)) return false;
  // Common noun, then a name: one phrase only after a role or a kind ("aide Yury Ushakov", "news agency TASS").
  const lemma = tokens[i - 1]!.lemma.toLowerCase();
  // "in host country Ecuador", but not "told the country Addo would go".
  if (/^(?:country|nation)$/.test(lemma) && !cursor.determined) return false;
  return (
    !isRoleNoun(lemma) &&
    (!NAMED_KINDS.has(lemma) || isFrontedBefore(source, cursor, i)) &&
    tokens[i - 1]!.text === tokens[i - 1]!.norm &&
    cursor.head >= 0
  );
}

/** "In the capital | Addo met": behind a phrase that opens the sentence, the name before the verb is its subject's. */
function isFrontedBefore({ tokens, tags, unitEnds }: Source, { start }: Cursor, i: number): boolean {
  const prep = tokens[start - 1];
  if (prep === undefined || !/^(?:In|At|From|Near|Outside)$/.test(prep.text)) return false;
  return /^(?:VB[DZ]|MD|POS)$/.test(tags[Math.max(unitEnds[i]!, i + 1)] ?? "");
}

/** "President of Peru | Ana Ruiz", "told Kim | Japan would": two names in a row where one alone was due. */
export function secondUnit({ tokens, unitEnds, personAt }: Source, cursor: Cursor, i: number): boolean {
  if (cursor.start === 0 || i === cursor.start) return false;
  const before = tokens[cursor.start - 1]!;
  const named = behindCourtesy(tokens, i);
  if (personAt.has(named) && (before.norm === "of" || inPortfolio(tokens, cursor.start, i)))
    return !isRoleNoun(tokens[i - 1]!.lemma.toLowerCase());
  // "Ambassador to the OSCE | Ana Ruiz"
  const office =
    /^(?:to|for|on)$/.test(before.norm) &&
    (isRoleNoun(tokens[cursor.start - 2]?.lemma.toLowerCase() ?? "") ||
      // "Ambassador of Chad to Peru | Ana Ruiz"
      (tokens[cursor.start - 3]?.norm === "of" &&
        isRoleNoun(tokens[cursor.start - 4]?.lemma.toLowerCase() ?? "")));
  const bare = unitEnds[tokens[cursor.start]!.norm === "the" ? cursor.start + 1 : cursor.start] === i;
  if (office && (personAt.has(named) || (bare && unitEnds[i]! > i + 1)))
    return !isRoleNoun(tokens[i - 1]!.lemma.toLowerCase());
  // "of the Slovak Republic | Ana Ruiz"
  if (bare && before.norm === "of" && STATES.test(tokens[i - 1]!.norm) && unitEnds[i]! > i + 1) return true;
  if (unitEnds[cursor.start] !== i || unitEnds[i]! <= i) return false;
  // "in Arusha Nyerere received them"
  const place = /^(?:in|at|from|near)$/.test(before.norm) && personAt.has(i);
  return before.norm === "of" || place || DITRANSITIVE.has(before.lemma);
}

/** "Minister of Trade, Industry and | Energy": whether the words from `at` to `end` go on a list of what an office is for, all in capitals. */
function inPortfolio(tokens: Source["tokens"], at: number, end: number): boolean {
  let i = at - 1;
  if (behindCourtesy(tokens, at) >= end) return false;
  if (!/^(?:and|&|,)$/.test(tokens[i]?.norm ?? "")) return false;
  for (let n = 0; n < 10 && i > 0; n += 1, i -= 1) {
    const { text, norm } = tokens[i]!;
    if (/^(?:of|for)$/.test(norm)) return isRoleNoun(tokens[i - 1]!.lemma.toLowerCase());
    if (!/^(?:and|&|,)$/.test(norm) && !/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

/** What the full names of states end in. */
const STATES = /^(?:republic|federation|kingdom|emirates|states|confederation|principality|sultanate)$/;

/** "India | Dr. S. Rao", "Fiji | the Hon. Ana Ruiz": where the name begins that words of courtesy stand before. */
function behindCourtesy(tokens: Source["tokens"], at: number): number {
  let i = at;
  while (i < at + 4 && COURTESY.test(tokens[i]?.text ?? "")) i += tokens[i + 1]?.text === "." ? 2 : 1;
  return i;
}

const COURTESY =
  /^(?:(?:Drs?|Mrs?|Ms|Prof|Hon|Amb|Smt|Gen|Lt|Col|H\.?E|H\.?H|H\.?R\.?H)\.?|Shri|Shrimati|Sri|Sir|Dame|Sheikha?|Samdech|Techo|Dato|Datuk|Haji|Ratu|Honou?rable|Hon['\u2019]ble)$/;

/** "Winston Peters MP", "Ana Ruiz KCMG": letters behind a person's name, which stays the head. */
export function isPostnominal({ tokens, unitEnds, personAt }: Source, cursor: Cursor, i: number): boolean {
  if (!POSTNOMINAL.test(tokens[i]!.text)) return false;
  for (let j = i - 1; j >= Math.max(cursor.start, i - 6); j -= 1)
    if (personAt.has(j)) return unitEnds[j] === i;
  return false;
}

const POSTNOMINAL = /^(?:MPs?|MEP|MLA|MNA|TD|[OMC]BE|K?CMG|GCMG|KC|QC|SC|AC|AO|AM|PhD|MD)$/;
