/** Time expressions that stand without a preposition: "Thursday", "last week", "Nov. 9, 2023", "two days later". */
import {
  DAY_PARTS,
  DAY_WORDS,
  MONTHS,
  TIME_ENDS,
  TIME_STARTERS,
  TIME_UNITS,
  WEEKDAYS,
} from "../words/lexicon.ts";
import { isNounTag, isProperTag, type Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const ORDINAL = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/;
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?$/;
const EVE_UNITS = wordSet("day night evening week month year");
const UNITS = wordSet("seconds minutes hours days weeks months years");
const COUNTS = wordSet("a an one two three four five six seven eight nine ten several few many some");
const ADJECTIVE_UNITS = new Set(["early", "late", "mid", "mid-"]);

/** End of the time expression that begins at `at`, or 0. */
export function timeEnd(source: Source, at: number, stop: number): number {
  const norm = (i: number): string => (i >= 0 && i < stop ? source.tokens[i]!.norm : "");
  const begin = ADJECTIVE_UNITS.has(norm(at)) ? at + (norm(at + 1) === "-" ? 2 : 1) : at;
  const end = core(source, begin, stop, norm);
  if (end === 0) return 0;
  return tail(end, norm);
}

function core(source: Source, at: number, stop: number, norm: (i: number) => string): number {
  const word = norm(at);
  if (WEEKDAYS.has(word) && isProperTag(source.tags[at]!)) {
    if (norm(at + 1) === "," || MONTHS.has(norm(at + 1)) || DAY.test(norm(at + 1))) {
      const date = dateEnd(at + (norm(at + 1) === "," ? 2 : 1), norm);
      if (date > 0) return date;
    }
    return at + 1;
  }
  const date = dateEnd(at, norm) || bareMonth(source, at, norm);
  if (date > 0) return severalDays(source, date, stop, norm);
  const eve =
    word === "the" && EVE_UNITS.has(norm(at + 1)) && /^(?:before|earlier|after)$/.test(norm(at + 2));
  if (eve && !/^(?:DT|PRP|NN|JJ|VBG|CD)/.test(source.tags[at + 3] ?? "")) return at + 3;
  if (DAY_WORDS.has(word)) return norm(at + 1) === "'s" ? 0 : at + 1;
  let i = at;
  if (word === "the" || word === "that" || word === "this" || word === "these") i += 1;
  if (TIME_STARTERS.has(norm(i)) || word === "that" || word === "this") {
    if (TIME_STARTERS.has(norm(i)) && i + 1 < stop) i += 1;
    // "this early morning", "the past two years", "the same day"
    if (source.tags[i] === "CD" || norm(i) === "few") i += 1;
    if (TIME_UNITS.has(singular(norm(i))) || WEEKDAYS.has(norm(i)) || MONTHS.has(norm(i))) {
      const unit = i + 1;
      if (isNounTag(source.tags[unit] ?? "") && unit < stop && !DAY_PARTS.has(norm(unit)))
        return properAfter(source, unit);
      return norm(unit) === "'s" ? 0 : unit;
    }
    return 0;
  }
  if (UNITS.has(word) && /^(?:before|after|later|ago|earlier)$/.test(norm(at + 1))) return at + 1;
  // "a week after", "two days later", "three years ago"
  if (COUNTS.has(word) || source.tags[at] === "CD") {
    // "forty-five years after"
    let j = norm(at + 1) === "-" && source.tags[at + 2] === "CD" ? at + 3 : at + 1;
    if (norm(j) === "few" || norm(j) === "half" || norm(j) === "hundred") j += 1;
    if (TIME_UNITS.has(singular(norm(j))) && TIME_ENDS.has(norm(j + 1))) return j + 1;
    if (
      TIME_UNITS.has(singular(norm(j))) &&
      /^(?:a|an|one|two|three|\d+)$/.test(word) &&
      source.tags[j + 1] === "IN" &&
      (norm(j + 1) === "after" || norm(j + 1) === "before")
    )
      return j + 1;
    if (CLOCK.test(word) && /^[ap]\.?m\.?$/.test(norm(j))) return j + 1;
  }
  return 0;
}

/** "in May", "early March": a month that is also a word, told by its capital and what stands before. */
function bareMonth({ tokens }: Source, at: number, norm: (i: number) => string): number {
  if (norm(at) !== "may" && norm(at) !== "march") return 0;
  const dated = /^(?:in|since|by|until|till|last|next|from|to|early|late|mid|of|before|after|and|this)$/.test(
    norm(at - 1),
  );
  return dated && tokens[at]!.text !== tokens[at]!.norm ? at + 1 : 0;
}

/** "September 7 and 8", "Oct. 3-4", "June 28 to July 2": the days after the first. */
function severalDays(
  { tags, tokens }: Source,
  at: number,
  stop: number,
  norm: (i: number) => string,
): number {
  if (!DAY.test(norm(at - 1)) || at + 1 >= stop || !/^(?:and|to|&)$/.test(norm(at))) return at;
  if (norm(at) === "to" && MONTHS.has(norm(at + 1)) && DAY.test(norm(at + 2))) return at + 3;
  if (!DAY.test(norm(at + 1)) || MONTHS.has(norm(at + 2))) return at;
  // "June 15 to 21 Talks are held": a capital begins what the days are of; "June 15 to 21 delegates" counts them.
  const begins = norm(at) === "to" && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? "");
  return isNounTag(tags[at + 2] ?? "") && !begins ? at : at + 2;
}

/** "last week Putin met": a name after the unit begins another phrase; a common noun does not ("last week talks"). */
function properAfter(source: Source, at: number): number {
  return isProperTag(source.tags[at]!) ? at : 0;
}

function dateEnd(at: number, norm: (i: number) => string): number {
  // "the 27th of April"
  if (norm(at) === "the" && ORDINAL.test(norm(at + 1)) && norm(at + 2) === "of" && MONTHS.has(norm(at + 3))) {
    const comma = norm(at + 4) === "," ? 1 : 0;
    return YEAR.test(norm(at + 4 + comma)) ? at + 5 + comma : at + 4;
  }
  if (MONTHS.has(norm(at)) && norm(at) !== "may" && norm(at) !== "march") return monthEnd(at, norm);
  if ((norm(at) === "may" || norm(at) === "march") && (DAY.test(norm(at + 1)) || YEAR.test(norm(at + 1))))
    return monthEnd(at, norm);
  if (MONTHS.has(norm(at + 1)) && DAY.test(norm(at))) {
    const comma = norm(at + 2) === "," ? 1 : 0;
    return YEAR.test(norm(at + 2 + comma)) ? at + 3 + comma : at + 2;
  }
  return 0;
}

function monthEnd(at: number, norm: (i: number) => string): number {
  if (DAY.test(norm(at + 1)) && !/^[-–]$/.test(norm(at + 2))) {
    const comma = norm(at + 2) === "," ? 1 : 0;
    return YEAR.test(norm(at + 2 + comma)) ? at + 3 + comma : at + 2;
  }
  if (DAY.test(norm(at + 1))) return DAY.test(norm(at + 3)) ? at + 4 : at + 2;
  return YEAR.test(norm(at + 1)) ? at + 2 : at + 1;
}

/** "Thursday morning", "two days later", "a week ago", "earlier this week" is two expressions. */
function tail(end: number, norm: (i: number) => string): number {
  let i = end;
  if (DAY_PARTS.has(norm(i))) i += 1;
  if (norm(i) === "of" && /^(?:last|this|next|that)$/.test(norm(i + 1)) && norm(i + 2) === "year") i += 3;
  else if (
    norm(i) === "of" &&
    norm(i + 1) === "the" &&
    /^(?:same|following|previous)$/.test(norm(i + 2)) &&
    norm(i + 3) === "year"
  )
    i += 4;
  if (norm(i) === "ago" || norm(i) === "later" || norm(i) === "earlier") i += 1;
  return i;
}

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);
