/** Base noun phrases: determiner to head, with possessors, before any preposition, comma or conjunction. */
import { DAY_WORDS, DITRANSITIVE, MONTHS, NAMED_KINDS, ROLE_NOUNS, WEEKDAYS } from "./lexicon.ts";
import { newPhrase, type NounClass, type Phrase } from "./model.ts";
import { isAdjectiveTag, isNounTag, isProperTag, type Source } from "./source.ts";
import { timeEnd } from "./times.ts";

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
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ish|ese|an|ic|ch|qi|li|ni|ti|kh|bek|jik|vak|eek)$/u;
/** "deputy foreign minister": a noun that goes before an adjective. */
const RANKS = new Set(["deputy", "vice", "assistant", "junior", "chief"]);
const OPENING_QUOTES = new Set(['"', "''", "``", "'", "“", "‘"]);
const ROLE_SUFFIX = /(?:minister|president|secretary|general|man|woman|person|chief|leader|maker|elect)$/;

export function isRoleNoun(lemma: string): boolean {
  return ROLE_NOUNS.has(lemma) || (lemma.includes("-") && ROLE_SUFFIX.test(lemma));
}

interface Cursor {
  head: number;
  /** After a noun that can head the phrase. */
  sawNoun: boolean;
  determined: boolean;
  possessor: Phrase | null;
  start: number;
}

/** Reads the base phrase that begins at token `at`, or null; linear in its length. `stop` bounds the sentence. */
export function readBasePhrase(source: Source, at: number, stop: number): Phrase | null {
  if (at >= stop) return null;
  const time = timeEnd(source, at, stop);
  if (time > 0 && source.tags[time] !== "POS")
    return finish(source, newPhrase(at, time, timeHead(source, at, time), "time"));
  const { tokens, tags } = source;
  const cursor: Cursor = { head: -1, sawNoun: false, determined: false, possessor: null, start: at };
  let i = at;
  while (i < stop) {
    const tag = tags[i]!;
    const unit = source.unitEnds[i]!;
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
  if (cursor.start === -1) return 0;
  if (DETERMINERS.has(tag)) {
    if (cursor.sawNoun || cursor.head >= 0 || (cursor.possessor && tag !== "DT")) return 0;
    if (!startsNoun(source, i + 1, stop)) return 0;
    cursor.determined = true;
    return 1;
  }
  if (cursor.head >= 0 && tags[i - 1] !== "HYPH" && timeEnd(source, i, stop) > 0) return 0;
  if (isNounTag(tag)) {
    if (cursor.sawNoun && (breaksBefore(source, cursor, i) || secondUnit(source, cursor, i))) return 0;
    cursor.head = i;
    cursor.sawNoun = true;
    return 1;
  }
  if (tag === "HYPH" || ((norm === "-" || norm === "/" || norm === "–") && !tokens[i]!.spaceBefore)) {
    const joined = i + 1 < stop && !tokens[i + 1]!.spaceBefore && !tokens[i]!.spaceBefore;
    if (empty || !joined || !/^[\p{L}\d]/u.test(tokens[i + 1]!.text)) return 0;
    return hyphenated(source, cursor, i + 1, stop);
  }
  if (tag === "CD") {
    if (cursor.sawNoun && (!isNounTag(tags[i - 1]!) || !/^(?:\d|[ivx]+$)/.test(norm))) return 0;
    if (!cursor.sawNoun) cursor.head = i;
    return 1;
  }
  if (tag === "$" && next === "CD" && tokens[i - 1]!.norm === "record") cursor.sawNoun = false;
  if (tag === "$" || (tag === "SYM" && next === "CD")) return cursor.sawNoun ? 0 : 1;
  if (isAdjectiveTag(tag) || tag === "VBN" || (tag === "VBG" && (cursor.determined || !empty)))
    return premodifier(source, cursor, i, stop);
  if (tag.startsWith("RB") || norm === "about") {
    const modifies = next === "HYPH" || isAdjectiveTag(next) || next === "VBN" || next === "CD";
    return !cursor.sawNoun &&
      modifies &&
      (!empty || next === "CD" || next === "HYPH" || isAdjectiveTag(next)) &&
      premodified(source, i + 1, stop)
      ? 1
      : 0;
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

/** "free and fair elections", "Peruvian and Fijian officials", "a broad, long-term deal", "a two-day, three-nation tour". */
function joinsModifiers(source: Source, cursor: Cursor, i: number, stop: number): number {
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
    (next === "CD" && tags[i + 2] === "HYPH") ||
    (isNounTag(next) && tags[i + 2] === "HYPH") ||
    (isProperTag(next) && tags[i] === "CC" && isNounTag(tags[i + 2] ?? ""));
  if (!modifier || !premodified(source, i + 1, stop)) return 0;
  cursor.sawNoun = false;
  cursor.head = -1;
  return 1;
}

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
function hyphenated(source: Source, cursor: Cursor, i: number, stop: number): number {
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

function premodifier(source: Source, cursor: Cursor, i: number, stop: number): number {
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
    if (isAdjectiveTag(tag) && RANKS.has(tokens[i - 1]!.norm)) return 1;
    // "EU foreign minister" but not "gave Brandt full authority".
    const before = cursor.start > 0 ? tokens[cursor.start - 1]!.lemma : "";
    return isAdjectiveTag(tag) && isProperTag(tags[i - 1]!) && !DITRANSITIVE.has(before) ? 1 : 0;
  }
  if (tag === "VBN" && i === cursor.start && !cursor.determined) {
    // Without a determiner, "increased cooperation" is read only where a phrase must begin.
    const before = i > 0 ? tags[i - 1]! : "";
    return before === "IN" || before.startsWith("VB") ? 1 : 0;
  }
  return 1;
}

/** A noun follows after any further premodifiers; looks at most eight tokens ahead. */
function premodified(source: Source, at: number, stop: number): boolean {
  const { tokens, tags } = source;
  for (let i = at; i < Math.min(stop, at + 8); i += 1) {
    const tag = tags[i]!;
    if (isNounTag(tag) || tag === "CD") return true;
    const passes =
      isAdjectiveTag(tag) ||
      tag === "VBN" ||
      tag === "VBG" ||
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

function startsNoun(source: Source, at: number, stop: number): boolean {
  if (at >= stop) return false;
  const tag = source.tags[at]!;
  if (isNounTag(tag) || isAdjectiveTag(tag) || tag === "CD" || tag === "$") return true;
  if (tag === "DT" || tag === "PRP$")
    return at + 1 < stop && source.tags[at + 1] !== "DT" && startsNoun(source, at + 1, stop);
  if (OPENING_QUOTES.has(source.tokens[at]!.norm)) return premodified(source, at + 1, stop);
  return (tag === "VBN" || tag === "VBG" || tag.startsWith("RB")) && premodified(source, at + 1, stop);
}

/** Whether the noun at `i` begins another phrase although a noun stands before it. */
function breaksBefore(source: Source, cursor: Cursor, i: number): boolean {
  const { tokens, tags } = source;
  const before = tags[i - 1]!;
  if (before === "CD" || before === "HYPH" || tokens[i - 1]!.norm === "/") return false;
  if (!isProperTag(tags[i]!) || isProperTag(before) || !isNounTag(before)) return false;
  // Common noun, then a name: one phrase only after a role or a kind ("aide Yury Ushakov", "news agency TASS").
  const lemma = tokens[i - 1]!.lemma.toLowerCase();
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
  if (personAt.has(i) && before.norm === "of") return !isRoleNoun(tokens[i - 1]!.lemma.toLowerCase());
  if (unitEnds[cursor.start] !== i || unitEnds[i]! <= i) return false;
  return before.norm === "of" || DITRANSITIVE.has(before.lemma);
}

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

/** "this", "those", "both", or a number standing alone. */
function loneWord(source: Source, at: number, stop: number): Phrase | null {
  const tag = source.tags[at]!;
  const { norm } = source.tokens[at]!;
  if (at >= stop) return null;
  const pair = `${norm} ${source.tokens[at + 1]?.norm ?? ""}`;
  if (PAIRS.has(pair) && at + 2 <= stop) return finish(source, newPhrase(at, at + 2, at + 1, "pronoun"));
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
  const tag = tags[phrase.head]!;
  const { norm, lemma } = tokens[phrase.head]!;
  if (phrase.nounClass === "desc") phrase.nounClass = classOf(tag, lemma.toLowerCase(), norm);
  phrase.plural =
    tag === "NNS" ||
    (tag === "NNPS" && !SINGULAR_S.test(norm)) ||
    /^(?:we|they|us|them|these|those|both|many|few|several|all|their|our)$/.test(norm);
  phrase.nameType = source.nameAt.get(phrase.last - 1)?.type ?? source.nameAt.get(phrase.head)?.type ?? null;
  return phrase;
}

function classOf(tag: string, lemma: string, norm: string): NounClass {
  if (tag === "PRP" || tag === "EX" || tag === "DT" || tag === "PDT" || tag === "PRP$") return "pronoun";
  if (tag === "CD" || tag === "$") return "number";
  if (isRoleNoun(lemma) || isRoleNoun(norm)) return "role";
  return isProperTag(tag) ? "name" : "desc";
}
