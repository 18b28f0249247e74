/** Base noun phrases: determiner to head, with possessors, before any preposition, comma or conjunction. */
import { DAY_WORDS, DITRANSITIVE, MONTHS, NAMED_KINDS, ROLE_NOUNS, WEEKDAYS } from "../words/lexicon.ts";
import { newPhrase, type NounClass, type Phrase } from "../model.ts";
import { isAdjectiveTag, isNounTag, isProperTag, type Source } from "../source.ts";
import {
  hyphenated,
  joinsFields,
  joinsNumbers,
  joinsModifiers,
  OPENING_QUOTES,
  isTornMeasure,
  premodified,
  premodifier,
  startsNoun,
  type Cursor,
} from "./premodifiers.ts";
import { timeEnd } from "./times.ts";
import { guestOf, officerOf } from "./behind-place.ts";
import { styleEnd } from "./styles.ts";
import { joinsOffices, rankLength, titleOf } from "./titles.ts";

const DETERMINERS = new Set(["DT", "PRP$", "PDT"]);
const LONE_DETERMINERS = new Set(
  "this that these those all both some many few several each one any none another neither either half most".split(
    " ",
  ),
);
const PAIRS = new Set([
  "each other",
  "one another",
  "all this",
  "all that",
  "all these",
  "all those",
  "both those",
]);
const ROLE_SUFFIX = /(?:minister|president|secretary|general|man|woman|person|chief|leader|maker|elect)$/;

export function isRoleNoun(lemma: string): boolean {
  return ROLE_NOUNS.has(lemma) || (lemma.includes("-") && ROLE_SUFFIX.test(lemma));
}

/** Reads the base phrase that begins at token `at`, or null; linear in its length. `stop` bounds the sentence. */
export function readBasePhrase(source: Source, at: number, stop: number): Phrase | null {
  if (at >= stop) return null;
  // "Jan Rowe": a name is no date, whatever its first word is short for.
  const time = source.unitEnds[at]! > at + 1 && source.personAt.has(at) ? 0 : timeEnd(source, at, stop);
  if (time > 0 && source.tags[time] !== "POS")
    return finish(source, newPhrase(at, time, timeHead(source, at, time), "time"));
  const { tokens, tags } = source;
  const styled = styleEnd(source, at, stop);
  const bearer = styled > at ? readBasePhrase(source, styled, stop) : null;
  if (bearer !== null && bearer.nounClass !== "time") return { ...bearer, first: at };
  const pair = pairEnd(source, at, stop);
  if (pair > 0) return finish(source, newPhrase(at, pair, pair - 1, "pronoun"));
  const cursor: Cursor = { head: -1, sawNoun: false, determined: false, possessor: null, start: at };
  let i = at;
  while (i < stop) {
    // "In it Peru recognises": a pronoun is all of its phrase.
    if (cursor.start === -1 || (i === at + 1 && yearStands(source, at))) break;
    const tag = tags[i]!;
    const unit = source.unitEnds[i]!;
    if (cursor.sawNoun && (guestOf(source, cursor, i, stop) || officerOf(source, cursor, i, stop))) break;
    if (unit > i && unit <= stop) {
      if (cursor.sawNoun && (breaksBefore(source, cursor, i) || secondUnit(source, cursor, i))) break;
      cursor.head = unitHead(source, i, unit);
      cursor.sawNoun = true;
      i = unit;
      continue;
    }
    if (tag === "POS" || (tokens[i]!.norm === "'s" && cursor.sawNoun && startsNoun(source, i + 1, stop))) {
      if (cursor.head < 0 || i === cursor.start) break;
      cursor.possessor = own(source, cursor, i);
      Object.assign(cursor, { head: -1, sawNoun: false, determined: true, start: i + 1 });
      i += 1;
      continue;
    }
    const step = readToken(source, cursor, i, stop);
    if (step === 0) break;
    i += step;
  }
  if (cursor.head < 0) {
    // "at Putin's": the possessor stands for the whole.
    if (cursor.possessor) return { ...cursor.possessor, last: cursor.possessor.last + 1 };
    return loneWord(source, at, stop);
  }
  const phrase = newPhrase(at, i, cursor.head, "desc");
  phrase.possessor = cursor.possessor ?? pronounPossessor(source, at, i);
  phrase.determined = cursor.determined || cursor.possessor !== null;
  return finish(source, phrase);
}

const DATING = new Set(["in", "since", "by", "until", "till", "before", "after", "from", "during"]);

/** "In 2003 Tripoli accepted", "In 2004 French voters rejected", "In 2004 voters rejected": the year dates, and another phrase begins. */
function yearStands({ tokens, tags }: Source, at: number): boolean {
  if (at === 0 || !DATING.has(tokens[at - 1]!.norm) || !/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.norm))
    return false;
  const next = tags[at + 1] ?? "";
  // "in 2004 prices" measures; what a past tense follows is its subject.
  if (next === "NNS") return tags[at + 2] === "VBD";
  return isProperTag(next) || (next.startsWith("JJ") && /^\p{Lu}/u.test(tokens[at + 1]!.text));
}

/** How many tokens to take at `i` into the phrase; 0 ends it. */
function readToken(source: Source, cursor: Cursor, i: number, stop: number): number {
  const { tokens, tags } = source;
  const tag = tags[i]!;
  const { norm } = tokens[i]!;
  const next = i + 1 < stop ? tags[i + 1]! : "";
  const empty = i === cursor.start;
  if (tag === "PRP" || tag === "EX") {
    if (!empty || cursor.possessor) return 0;
    cursor.head = i;
    cursor.sawNoun = true;
    // A pronoun takes nothing after it, save an emphatic one ("the visit itself" is read elsewhere).
    cursor.start = -1;
    return 1;
  }
  if (DETERMINERS.has(tag)) {
    if (cursor.sawNoun || cursor.head >= 0 || (cursor.possessor && tag !== "DT")) return 0;
    // "handed each a copy"
    if (/^(?:each|neither|either)$/.test(norm) && /^(?:an?|the)$/.test(tokens[i + 1]?.norm ?? "")) return 0;
    if (!startsNoun(source, i + 1, stop)) return 0;
    cursor.determined = true;
    return 1;
  }
  if (cursor.head >= 0 && tags[i - 1] !== "HYPH" && timeEnd(source, i, stop) > 0) return 0;
  const rank = cursor.sawNoun ? rankLength(source, i, stop) : 0;
  if (rank > 0) return rank;
  if (isNounTag(tag)) {
    if (cursor.sawNoun && (breaksBefore(source, cursor, i) || secondUnit(source, cursor, i))) return 0;
    if (cursor.sawNoun && isPostnominal(source, cursor, i)) return 1;
    cursor.head = i;
    cursor.sawNoun = true;
    return 1;
  }
  if (cursor.sawNoun && joinsOffices(source, i, stop)) return 1;
  if (tag === "HYPH" || ((norm === "-" || norm === "/" || norm === "–") && !tokens[i]!.spaceBefore)) {
    const joined =
      i + 1 < stop && !tokens[i]!.spaceBefore && (!tokens[i + 1]!.spaceBefore || isTornMeasure(source, i));
    if (empty || !joined || !/^[\p{L}\d]/u.test(tokens[i + 1]!.text)) return 0;
    return hyphenated(source, cursor, i + 1, stop);
  }
  if (tag === "CD") {
    // "Article 5", "Elizabeth II", "Air Force One"
    const numeral = /^(?:\d|[ivx]+$)/.test(norm) || (isProperTag(tags[i - 1]!) && tokens[i]!.text !== norm);
    if (cursor.sawNoun && (!isNounTag(tags[i - 1]!) || !numeral || isSecondObject(source, cursor, i, stop)))
      return 0;
    if (!cursor.sawNoun) cursor.head = i;
    return 1;
  }
  if (tag === "$" && next === "CD" && tokens[i - 1]?.norm === "record") cursor.sawNoun = false;
  if (tag === "$" || (tag === "SYM" && next === "CD")) return cursor.sawNoun ? 0 : 1;
  if (isAdjectiveTag(tag) || tag === "VBN" || (tag === "VBG" && (cursor.determined || !empty)))
    return premodifier(source, cursor, i, stop);
  if (tag.startsWith("RB") || norm === "about") {
    // "had only last month promised"
    if (empty && norm === "only" && timeEnd(source, i + 1, stop) > 0) return 0;
    const number = next === "CD" || next === "$";
    const modifies = next === "HYPH" || isAdjectiveTag(next) || next === "VBN" || number;
    return !cursor.sawNoun &&
      modifies &&
      (!empty || number || next === "HYPH" || isAdjectiveTag(next)) &&
      premodified(source, i + 1, stop)
      ? 1
      : 0;
  }
  if (tag === "CC" && joinsNumbers(source, i, stop)) {
    source.pairs.push([i - 1, i + 1]);
    cursor.head = -1;
    return 1;
  }
  if (tag === "CC" && cursor.sawNoun && joinsFields(source, i, stop)) {
    source.pairs.push([i - 1, i + 1]);
    cursor.sawNoun = false;
    return 1;
  }
  if (!empty && (tag === "CC" || norm === ",")) return joinsModifiers(source, cursor, i, stop);
  if (OPENING_QUOTES.has(norm) && !empty && !cursor.sawNoun) return startsNoun(source, i + 1, stop) ? 1 : 0;
  if (
    (norm === '"' || norm === "''" || norm === "”") &&
    !cursor.sawNoun &&
    !empty &&
    isAdjectiveTag(tags[i - 1]!)
  )
    return startsNoun(source, i + 1, stop) ? 1 : 0;
  return 0;
}

/** "gave Ukraine | 14 tanks": a count behind the name of whoever gets so many of what follows it. */
const isSecondObject = ({ tokens, tags }: Source, { start }: Cursor, i: number, stop: number): boolean =>
  start > 0 &&
  DITRANSITIVE.has(tokens[start - 1]!.lemma) &&
  isProperTag(tags[i - 1]!) &&
  i + 1 < stop &&
  /^(?:NNS?|NNP|JJ)$/.test(tags[i + 1]!) &&
  !tokens[i + 1]!.norm.startsWith("per");

/** Whether the noun at `i` begins another phrase although a noun stands before it. */
function breaksBefore(source: Source, cursor: Cursor, i: number): boolean {
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
    !NAMED_KINDS.has(lemma) &&
    tokens[i - 1]!.text === tokens[i - 1]!.norm &&
    cursor.head >= 0
  );
}

/** "President of Peru | Ana Ruiz", "told Kim | Japan would": two names in a row where one alone was due. */
function secondUnit({ tokens, unitEnds, personAt }: Source, cursor: Cursor, i: number): boolean {
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
function isPostnominal({ tokens, unitEnds, personAt }: Source, cursor: Cursor, i: number): boolean {
  if (!POSTNOMINAL.test(tokens[i]!.text)) return false;
  for (let j = i - 1; j >= Math.max(cursor.start, i - 6); j -= 1)
    if (personAt.has(j)) return unitEnds[j] === i;
  return false;
}
const POSTNOMINAL = /^(?:MPs?|MEP|MLA|MNA|TD|[OMC]BE|K?CMG|GCMG|KC|QC|SC|AC|AO|AM|PhD|MD)$/;

/** Head of a unit: the last noun before its first preposition ("Treaty between ..."), else its last token. */
function unitHead({ tags }: Source, first: number, last: number): number {
  let head = -1;
  for (let i = first; i < last; i += 1) {
    if ((tags[i] === "IN" || tags[i] === "TO") && head >= 0) return head;
    if (isNounTag(tags[i]!)) head = i;
  }
  return head >= 0 ? head : last - 1;
}

function own(source: Source, cursor: Cursor, end: number): Phrase {
  const phrase = newPhrase(cursor.possessor ? cursor.start : cursor.start, end, cursor.head, "desc");
  phrase.possessor = cursor.possessor;
  if (cursor.possessor) phrase.first = cursor.possessor.first;
  phrase.determined = cursor.determined;
  return finish(source, phrase);
}

function pronounPossessor(source: Source, first: number, last: number): Phrase | null {
  const at = source.tags[first] === "PDT" || source.tokens[first]!.norm === "both" ? first + 1 : first;
  if (at >= last || source.tags[at] !== "PRP$") return null;
  return finish(source, newPhrase(at, at + 1, at, "pronoun"));
}

/** "each other", "one another", "all this": end of the pair, or 0. */
function pairEnd({ tokens, tags }: Source, at: number, stop: number): number {
  if (at + 2 > stop || !PAIRS.has(`${tokens[at]!.norm} ${tokens[at + 1]!.norm}`)) return 0;
  return at + 2 < stop && tokens[at]!.norm === "all" && isNounTag(tags[at + 2]!) ? 0 : at + 2;
}

/** "this", "those", "both", or a number standing alone. */
function loneWord(source: Source, at: number, stop: number): Phrase | null {
  const tag = source.tags[at]!;
  const { norm } = source.tokens[at]!;
  if (at >= stop) return null;
  const lone =
    (tag === "DT" || tag === "PDT" || tag === "JJ" || tag === "CD" || tag === "JJR" || tag === "JJS") &&
    LONE_DETERMINERS.has(norm);
  return lone ? finish(source, newPhrase(at, at + 1, at, "pronoun")) : null;
}

function timeHead(source: Source, first: number, last: number): number {
  for (let i = last - 1; i >= first; i -= 1) {
    const { norm } = source.tokens[i]!;
    if (WEEKDAYS.has(norm) || MONTHS.has(norm) || DAY_WORDS.has(norm)) return i;
  }
  for (let i = last - 1; i >= first; i -= 1) if (isNounTag(source.tags[i]!)) return i;
  return last - 1;
}

const SINGULAR_S = /(?:ss|us|is|news|politics|economics|series|nations|states|netherlands|philippines)$/;

function finish(source: Source, phrase: Phrase): Phrase {
  const { tokens, tags } = source;
  // "the former editor-in-chief": the chief is of what the compound begins with.
  const rank = phrase.head - 4;
  if (
    /^(?:chief|law|residence)$/.test(tokens[phrase.head]!.norm) &&
    rank >= phrase.first &&
    tokens[rank + 2]!.norm === "in"
  )
    if (tags[rank + 1] === "HYPH" && tags[rank + 3] === "HYPH" && isNounTag(tags[rank]!)) phrase.head = rank;
  const tag = tags[phrase.head]!;
  const { norm, lemma } = tokens[phrase.head]!;
  if (phrase.nounClass === "desc") phrase.nounClass = classOf(tag, lemma.toLowerCase(), norm);
  phrase.plural =
    tag === "NNS" ||
    (tag === "NNPS" && !SINGULAR_S.test(norm)) ||
    /^(?:we|they|us|them|these|those|both|many|few|several|all|their|our)$/.test(norm);
  const title = titleOf(source, phrase);
  if (title) phrase.title = title;
  phrase.nameType = source.nameAt.get(phrase.last - 1)?.type ?? source.nameAt.get(phrase.head)?.type ?? null;
  if (phrase.nameType === "organization" && bearsTitle(source, phrase)) phrase.nameType = "person";
  return phrase;
}

/** "the OSCE Minsk Group Co-Chairs Ilya Popkov": an office in the plural before two words of a name makes it a person's, whatever body it is of. */
function bearsTitle({ tokens }: Source, { first, head }: Phrase): boolean {
  for (let i = first + 1; i < head - 1; i += 1) {
    const { norm } = tokens[i]!;
    if (norm.endsWith("s") && (isRoleNoun(norm.slice(0, -1)) || norm === "co-chairs")) return true;
  }
  return false;
}

function classOf(tag: string, lemma: string, norm: string): NounClass {
  if (tag === "PRP" || tag === "EX" || tag === "DT" || tag === "PDT" || tag === "PRP$") return "pronoun";
  if (tag === "CD" || tag === "$") return "number";
  if (isRoleNoun(lemma) || isRoleNoun(norm)) return "role";
  return isProperTag(tag) ? "name" : "desc";
}
