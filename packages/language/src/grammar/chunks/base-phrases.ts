/** Base noun phrases: determiner to head, with possessors, before any preposition, comma or conjunction. */
import { newPhrase, type Phrase } from "../model.ts";
import { isAdjectiveTag, isNounTag, isProperTag, type Source } from "../source.ts";
import { guestOf, officerOf } from "./behind-place.ts";
import { finish } from "./finish-phrase.ts";
import { loneWord, own, pairEnd, pronounPossessor, timeHead, unitHead } from "./lone-heads.ts";
import { firstNumber, joinsNumbers, nextNumber } from "./numbers.ts";
import {
  breaksBefore,
  isBareGift,
  isPostnominal,
  isSecondObject,
  secondUnit,
  yearStands,
} from "./phrase-breaks.ts";
import {
  OPENING_QUOTES,
  hyphenated,
  isTornMeasure,
  joinsFields,
  joinsModifiers,
  premodified,
  premodifier,
  startsNoun,
  tornCompound,
  type Cursor,
} from "./premodifiers.ts";
import { styleEnd } from "./styles.ts";
import { timeEnd } from "./times.ts";
import { joinsOffices, rankLength } from "./titles.ts";

const DETERMINERS = new Set(["DT", "PRP$", "PDT"]);

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
    if (cursor.sawNoun && isBareGift(source, cursor, i, stop)) return 0;
    if (cursor.sawNoun && isPostnominal(source, cursor, i)) return 1;
    cursor.head = i;
    cursor.sawNoun = true;
    return 1;
  }
  if (cursor.sawNoun && joinsOffices(source, i, stop)) return 1;
  if (tag === "HYPH" || ((norm === "-" || norm === "/" || norm === "–") && !tokens[i]!.spaceBefore)) {
    const torn = empty || tokens[i]!.spaceBefore ? 0 : tornCompound(source, i, stop);
    if (torn > 0) {
      if (isNounTag(tags[i - 1]!) && isNounTag(tags[i + 2]!)) source.pairs.push([i - 1, i + 2]);
      Object.assign(cursor, { head: -1, sawNoun: false });
      return torn;
    }
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
      // "Peru's newly elected president"
      (!empty || cursor.possessor !== null || number || next === "HYPH" || isAdjectiveTag(next)) &&
      premodified(source, i + 1, stop)
      ? 1
      : 0;
  }
  const row = cursor.sawNoun ? nextNumber(source, i, stop) : 0;
  if (row > 0) {
    source.pairs.push([firstNumber(source, i - 1), i + row]);
    return row + 1;
  }
  if (tag === "CC" && !cursor.sawNoun && joinsNumbers(source, i, stop)) {
    if (tags[i + 1] === "CD") source.pairs.push([i - 1, i + 1]);
    cursor.head = -1;
    return 1;
  }
  if (tag === "CC" && cursor.sawNoun && joinsFields(source, i, stop)) {
    if (isNounTag(tags[i + 1]!)) source.pairs.push([i - 1, i + 1]);
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
