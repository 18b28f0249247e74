/** Words that what stands beside them makes the past tense: forms that are present, participle or adjective as well. */
import { DAY_WORDS, HAVE_FORMS, WEEKDAYS } from "./lexicon.ts";
import { DISTINCT_PAST_FORMS, INVARIABLE, prefixedBase } from "./word-classes.ts";
import {
  isAuxiliary,
  isBareTag,
  isFiniteTag,
  isNoun,
  isPastTag,
  normAt,
  type Place,
  type Rule,
  tagAt,
} from "./word-place.ts";
import { IRREGULAR_VERBS } from "../../lemmas/irregular.ts";
import { wordSet } from "../../word-set.ts";

/** "..., shook hands": a form that is nothing but a past tense. */
export const past: Rule = ({ norm, tags, i, tokens, before }) => {
  const free = isNoun(before) || before === "," || before === "RB" || before === "CC";
  return isNoun(tags[i]!) && free && tokens[i]!.text === norm && DISTINCT_PAST_FORMS.has(norm) ? "VBD" : null;
};

/** "the president condoled with": a small letter and the ending of the past make no name. */
export const lowerPast: Rule = ({ norm, tags, i, tokens, before }) =>
  norm.endsWith("ed") &&
  /^NNPS?$/.test(tags[i]!) &&
  isNoun(before) &&
  tokens[i]!.text === norm &&
  /^[a-z]{3,}ed$/.test(norm)
    ? "VBD"
    : null;

/** "rebels overran the garrison", "the army overthrew him": prepositions are few, and no verb in the past is one of them. */
export const unknownPast: Rule = ({ norm, tags, i, before, tokens }) => {
  const free = isNoun(before) || before === "," || before === "RB" || before === "CC";
  return tags[i] === "IN" && tokens[i]!.text === norm && free && prefixedBase(norm) !== null ? "VBD" : null;
};

/** "Honduras cut ties", "the two countries set tasks": no ending tells the past, and news is told in the past. */
export const invariable: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (!INVARIABLE.has(norm)) return null;
  // "cooperate and set prices"
  if (before === "CC" && isPastTag(tags[i]!) && tagAt(place, i - 2) === "VBP") return "VBP";
  if (!isBareTag(tags[i]!) || !isNoun(before)) return null;
  for (let j = Math.max(place.first, i - 6); j < i; j += 1)
    if (
      tags[j] === "TO" ||
      tags[j] === "MD" ||
      /^(?:let|makes?|made|help(?:ed|s)?|see|saw|do|does|did)$/.test(normAt(place, j))
    )
      return null;
  return otherPresent(place) ? null : "VBD";
};

function otherPresent({ tokens, tags, i, first, last }: Place): boolean {
  let present = false;
  for (let j = Math.max(first, i - 40); j < Math.min(last, i + 40); j += 1) {
    if (j === i) continue;
    if (tags[j] === "VBD") return false;
    if (/^VB[PZ]$/.test(tags[j]!) && !INVARIABLE.has(tokens[j]!.norm)) present = true;
  }
  // A singular subject would give the present its ending.
  return present && tags[i - 1] !== "NN" && tags[i - 1] !== "NNP";
}

/** "A crowd set fire to the hall", "the two set up a fund": no noun is set beside these. */
export const setBefore: Rule = (place) =>
  place.norm === "set" &&
  place.tags[place.i] === "NN" &&
  isNoun(place.before) &&
  /^(?:fire|up|out|foot|alight|ablaze|aside|free|sail)$/.test(normAt(place, place.i + 1))
    ? "VBD"
    : null;

/** "Britain shut its embassy": a name, or a verb's conjunction, and a possessive have a verb between them, where the form can be one. */
export const beforePossessive: Rule = (place) => {
  const { norm, tags, i, before, next, tokens } = place;
  if (tags[i] !== "NN" || next !== "PRP$" || tokens[i]!.text !== norm || !INVARIABLE.has(norm)) return null;
  // "called for calm and shut its embassy"
  return isNoun(before) || (before === "CC" && tags.slice(place.first, i).includes("VBD")) ? "VBD" : null;
};

/** What can only be an object, or the beginning of one. */
const OBJECT_TAG = /^(?:DT|PRP\$?|NNPS?|NNS|CD)$/;

/** "Kenya, seeking to ease tensions, put down a revolt", "…, called off a strike": what a comma closes behind the subject has had its verbs. */
export const behindInsertion: Rule = (place) => {
  const { norm, tags, i, first, last, before, next } = place;
  const tag = tags[i]!;
  const invariable = INVARIABLE.has(norm) && /^(?:VBP?|NN)$/.test(tag);
  const regular = norm.endsWith("ed") && /^(?:VBN|JJ)$/.test(tag) && normAt(place, i + 1) !== "by";
  if (before !== "," || !(invariable || regular) || next === "," || next === ".") return null;
  const comma = tags.indexOf(",", first);
  const opens = comma > first && comma < i - 1 && isNoun(tags[comma - 1]!) && tags[comma + 1] === "VBG";
  if (!opens || tags.slice(first, i).some(isFiniteTag)) return null;
  return invariable || !tags.slice(i, last).some(isFiniteTag) ? "VBD" : null;
};

/** "called for calm and remonstrated with Norway": behind a past verb's conjunction and before what such a verb is done to or with. */
export const secondPast: Rule = (place) => {
  const { tags, i, first, before, next, tokens } = place;
  if (tags[i] !== "JJ" || before !== "CC" || !/^[a-z]{4,}ed$/.test(tokens[i]!.text)) return null;
  if (!isNoun(tagAt(place, i - 2)) || !tags.slice(first, i).includes("VBD")) return null;
  const towards = next === "IN" && /^(?:with|against|from)$/.test(normAt(place, i + 1));
  return towards || /^(?:DT|PRP\$)$/.test(next) ? "VBD" : null;
};

/** "swung through Cairo": no gerund has another ending. */
export const noGerund: Rule = ({ norm, tags, i, before }) =>
  tags[i] === "VBG" &&
  !/in[g'’]?$/.test(norm) &&
  IRREGULAR_VERBS.has(norm) &&
  (isNoun(before) || before === ",")
    ? "VBD"
    : null;

/** "had acquitted the minister", "has fulminated against Peru": behind "have" and before no noun of its own stands no adjective in "-ed". */
export const perfectBefore: Rule = (place) => {
  const { norm, tags, i, next } = place;
  if (tags[i] !== "JJ" || !norm.endsWith("ed") || !/^(?:DT|PRP\$?|NNP|IN|TO)$/.test(next)) return null;
  const at = tagAt(place, i - 1).startsWith("RB") ? i - 2 : i - 1;
  return HAVE_FORMS.has(normAt(place, at)) ? "VBN" : null;
};

/** "A court also acquitted Addo", "Police on Monday beat protesters": before an object, where nothing else in the sentence can be its verb. */
export const onlyVerb: Rule = (place) => {
  const { norm, tags, i, first, last, before, next, tokens } = place;
  const form = INVARIABLE.has(norm) || (norm.endsWith("ed") && tokens[i]!.text === norm);
  if (!form || !/^(?:JJ|VBN)$/.test(tags[i]!) || i === first) return null;
  // "called off a strike"
  const object = next === "RP" ? tagAt(place, i + 2) : next;
  if (!OBJECT_TAG.test(object) || !(before === "RB" || WEEKDAYS.has(normAt(place, i - 1)))) return null;
  if (tags.slice(first, last).some((tag) => isFiniteTag(tag) || tag.startsWith("W"))) return null;
  return tokens.slice(first, i).some(({ norm: word }) => isAuxiliary(word)) ? null : "VBD";
};

/** "said on Tuesday Peru and Chad accused each other": behind whoever is named after the day of what is said stands what they did. */
export const saidOnDay: Rule = (place) => {
  const { norm, tags, i, first, next } = place;
  if (tags[i] !== "VBN" || !norm.endsWith("ed") || !OBJECT_TAG.test(next)) return null;
  let at = i - 1;
  while (at > first && !isDay(normAt(place, at)) && NAMED.test(tags[at]!)) at -= 1;
  if (at === i - 1 || !isDay(normAt(place, at))) return null;
  if (normAt(place, at - 1) === "on") at -= 1;
  return tagAt(place, at - 1) === "VBD" && SAID.has(normAt(place, at - 1)) ? "VBD" : null;
};
const SAID: ReadonlySet<string> = wordSet("said reported announced stated claimed declared alleged");
const NAMED = /^(?:DT|JJ|CD|NN|NNS|NNPS?|POS|CC)$/;
const isDay = (norm: string): boolean => WEEKDAYS.has(norm) || DAY_WORDS.has(norm);
