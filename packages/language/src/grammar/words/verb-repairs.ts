/** Words that what stands beside them makes verbs, or another form of the verb. */
import { BE_FORMS, DAY_WORDS, HAVE_FORMS, HEADLINE_VERBS, MONTHS, REPORTING, WEEKDAYS } from "./lexicon.ts";
import { DISTINCT_PAST_FORMS, INVARIABLE } from "./word-classes.ts";
import {
  isAuxiliary,
  isBareTag,
  isFiniteTag,
  isNoun,
  isPastTag,
  normAt,
  type Place,
  type Rule,
  singular,
  tagAt,
} from "./word-place.ts";
import { wordSet } from "../../word-set.ts";

/** "He was, however, acquitted": what follows the adverb is the participle of the passive. */
export const afterAside: Rule = (place) => {
  const { tags, i, norm, before } = place;
  if (tags[i] !== "JJ" || !norm.endsWith("ed") || before !== "," || !tagAt(place, i - 2).startsWith("RB"))
    return null;
  return normAt(place, i - 3) === "," && isAuxiliary(normAt(place, i - 4)) ? "VBN" : null;
};

/** "has today received", "had this week signed": behind a form of "have" and the day stands its participle. */
export const perfectBehindDay: Rule = (place) => {
  const { tags, i } = place;
  if (tags[i] !== "VBD" || !DAYS_OF_NEWS.has(normAt(place, i - 1))) return null;
  return HAVE_FORMS.has(normAt(place, i - 2)) ? "VBN" : null;
};
/** "landed unopposed", "returned unharmed": what did not befall somebody is no act of its own. */
export const untouched: Rule = ({ norm, tags, i, before }) =>
  UNTOUCHED.has(norm) && isPastTag(tags[i]!) && /^(?:VB[DN]|RP|NNP?S?|IN)$/.test(before) ? "RB" : null;
const UNTOUCHED: ReadonlySet<string> = wordSet(
  "unopposed unharmed unhurt unscathed unannounced uninvited unchallenged unhindered unaided unimpeded unmolested undetected unnoticed",
);

/** "had himself seized power": between "have" and a participle with an object of its own the pronoun only stresses who did it. */
export const emphatic: Rule = (place) => {
  const { norm, i, next } = place;
  if (!/^(?:him|her|it|them)sel(?:f|ves)$/.test(norm) || !HAVE_FORMS.has(normAt(place, i - 1))) return null;
  return isPastTag(next) &&
    !STYLED.has(normAt(place, i + 1)) &&
    /^(?:DT|NN|PRP|JJ|CD)/.test(tagAt(place, i + 2))
    ? "RB"
    : null;
};
/** "had himself crowned king" */
const STYLED: ReadonlySet<string> = wordSet(
  "crowned named elected appointed proclaimed declared given granted called made chosen awarded anointed styled voted",
);

/** "a visit to Nepal beginning from Sunday", "talks in Oslo starting on 5 May": no noun behind a name where a date follows. */
export const beginningOn: Rule = (place) => {
  const { tags, i, norm, before } = place;
  if (tags[i] !== "NN" || !BEGINNING.test(norm) || !isNoun(before)) return null;
  const from = /^(?:from|on)$/.test(normAt(place, i + 1)) ? i + 2 : i + 1;
  const day = normAt(place, from);
  return WEEKDAYS.has(day) || MONTHS.has(day) || DAY_WORDS.has(day) || tagAt(place, from) === "CD"
    ? "VBG"
    : null;
};
const BEGINNING = /^(?:beginning|starting|commencing)$/;
/** "has today received", "will tomorrow host": when, between the two parts of a verb. */
export const dayInside: Rule = (place) => {
  const { norm, i, next } = place;
  const ahead = FUTURE.has(normAt(place, i - 1)) && tagAt(place, i - 1) === "MD" && isBareTag(next);
  if (ahead && DAY_WORDS.has(norm)) return "RB";
  return DAYS_OF_NEWS.has(norm) && HAVE_FORMS.has(normAt(place, i - 1)) && isPastTag(next) ? "RB" : null;
};
/** "will on Tuesday host President Addo": a date between "will" and its verb hides that it is one. */
export const verbBehindDate: Rule = (place) => {
  const { tags, i, norm, next } = place;
  if (tags[i] !== "NN" || !HEADLINE_VERBS.has(norm) || !/^(?:NNPS?|DT|PRP\$|CD|JJ)$/.test(next)) return null;
  let at = i - 1;
  if (normAt(place, at) === ",") at -= 1;
  const end = at;
  while (end - at < LONGEST_DATE && isOfDate(place, at)) at -= 1;
  if (end === at) return null;
  if (/^(?:on|in|this|next)$/.test(normAt(place, at))) at -= 1;
  return FUTURE.has(normAt(place, at)) && tagAt(place, at) === "MD" ? "VB" : null;
};
const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "would"]);
/** "Tuesday, 23 November 2021": words and marks. */
const LONGEST_DATE = 7;
const isOfDate = (place: Place, at: number): boolean => {
  const norm = normAt(place, at);
  return (
    norm === "," || tagAt(place, at) === "CD" || WEEKDAYS.has(norm) || MONTHS.has(norm) || norm === "week"
  );
};
const DAYS_OF_NEWS: ReadonlySet<string> = new Set(["today", "yesterday", "tonight"]);

/** "Should the ceasefire hold, Peru will": what such a sentence opens with has a verb before its comma. */
export const conditional: Rule = (place) => {
  const { tags, i, first, before, next, last } = place;
  if (
    tags[i] !== "NN" ||
    next !== "," ||
    !isNoun(before) ||
    normAt(place, first) !== "should" ||
    i > first + 8
  )
    return null;
  const verbless = tags.slice(first + 1, i).every((tag) => !tag.startsWith("VB"));
  return verbless && tags.slice(i + 1, last).some(isFiniteTag) ? "VB" : null;
};

/** "agreed to the plan put forward by Chad": behind another verb, a form that is past and participle alike and has a doer is of what stands before it. */
export const putBy: Rule = (place) => {
  const { norm, tags, i, first, before } = place;
  if (!INVARIABLE.has(norm) || !/^VB[DP]?$/.test(tags[i]!) || !/^NNS?$/.test(before)) return null;
  const by = [1, 2].some((step) => normAt(place, i + step) === "by");
  return by && tags.slice(first, i).some(isFiniteTag) ? "VBN" : null;
};

/** "asked Peru to let the sailors go": behind "let" and whom it lets stands what they may do, whatever their number. */
export const bareBehindLet: Rule = (place) => {
  const { tags, i, first } = place;
  if (tags[i] !== "VBP" || !/^(?:NN|PRP)/.test(tagAt(place, i - 1))) return null;
  for (let j = i - 1; j >= Math.max(first, i - 7); j -= 1) {
    if (/^(?:let|lets|letting)$/.test(normAt(place, j))) return "VB";
    if (!/^(?:DT|JJ|CD|NN|PRP|POS)/.test(tags[j]!)) return null;
  }
  return null;
};

/** "to help Chad house refugees", "helped Peru clear its mines": what the one named is helped to do. */
export const bareBehindHelp: Rule = (place) => {
  const { norm, tags, i, first, next } = place;
  if (!HELPED_TO.has(norm) || !/^(?:NN|JJ|VBP)$/.test(tags[i]!) || !/^(?:NNS|PRP\$|DT|CD|JJ)$/.test(next))
    return null;
  for (let j = i - 1; j >= Math.max(first, i - 4); j -= 1) {
    if (/^help(?:s|ed|ing)?$/.test(normAt(place, j))) return j === i - 1 ? null : "VB";
    if (!/^NNPS?$/.test(tags[j]!)) return null;
  }
  return null;
};
const HELPED_TO: ReadonlySet<string> = wordSet(
  "build house fight train clear fund staff secure guard combat repair restore feed run end curb cut host process monitor meet shelter arm equip clean",
);

/** "the union, which groups 55 states": behind a comma and "which" stands what it does, though the word could be several things. */
export const relativeVerb: Rule = (place) =>
  place.tags[place.i] === "NNS" &&
  normAt(place, place.i - 1) === "which" &&
  normAt(place, place.i - 2) === "," &&
  /^(?:CD|DT|NNPS?|PRP\$)$/.test(place.next)
    ? "VBZ"
    : null;

/** "put pen to paper": no pen is a verb here. */
export const penToPaper: Rule = (place) => {
  const { norm, i, tags } = place;
  if (norm === "to") return normAt(place, i - 1) === "pen" && normAt(place, i + 1) === "paper" ? "IN" : null;
  if (norm === "pen" && normAt(place, i + 1) === "to" && normAt(place, i + 2) === "paper") return "NN";
  if (norm === "paper" && normAt(place, i - 1) === "to" && normAt(place, i - 2) === "pen") return "NN";
  return norm === "put" &&
    tags[i] === "VBN" &&
    normAt(place, i + 1) === "pen" &&
    !isAuxiliary(normAt(place, i - 1))
    ? "VBD"
    : null;
};

/** "the agreement reached between Chad and Mali provides": what takes an object and has none is said of the noun before it. */
export const reachedBetween: Rule = (place) =>
  place.tags[place.i] === "VBD" &&
  isNoun(place.before) &&
  normAt(place, place.i - 2) !== "all" &&
  normAt(place, place.i + 1) === "between" &&
  /^(?:reached|held|signed|concluded|agreed|struck|brokered|negotiated|clinched|initialled|exchanged|forged|established|made)$/.test(
    place.norm,
  )
    ? "VBN"
    : null;

/**
 * "cancelled a trip to Peru scheduled for May": behind the object of a past verb, with nothing that begins another clause between, a
 * word of planning says what the thing was planned for.
 */
export const plannedFor: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (tags[i] !== "VBD" || !PLANNED.has(norm) || !isNoun(before)) return null;
  if (!/^(?:for|in|on|to|at|between)$/.test(normAt(place, i + 1))) return null;
  let j = i - 1;
  while (j >= place.first && /^(?:DT|JJ|NN|NNS|NNP|NNPS|IN|TO|CD|POS|PRP\$)$/.test(tags[j]!)) j -= 1;
  const article = /^(?:DT|PRP\$|CD|JJ)$/.test(tagAt(place, j + 1));
  return j >= place.first && tags[j] === "VBD" && article && !REPORTING.has(normAt(place, j)) ? "VBN" : null;
};

const PLANNED: ReadonlySet<string> = wordSet(
  "scheduled planned slated expected intended designed meant earmarked destined",
);

/** "will be meeting in Krakow": a singular noun would have its article. */
export const beMeeting: Rule = ({ norm, tags, i, tokens, before, next }) =>
  norm === "meeting" &&
  tags[i] === "NN" &&
  // "Wednesday's meeting of the ministers"
  before !== "POS" &&
  BE_FORMS.has(tokens[i - 1]?.norm ?? "") &&
  /^(?:IN|NNP|,|\.|RB|CC|PRP\$?)$/.test(next)
    ? "VBG"
    : null;

/** "was seen meeting Brandt", "a video showing Addo meeting Brandt", but "the Addo meeting Tuesday": what is seen of somebody is what he does. */
export const seenMeeting: Rule = (place) => {
  const { norm, tags, i, first, before, next } = place;
  if (norm !== "meeting" || tags[i] !== "NN" || !/^(?:NNP|DT|PRP\$|IN|JJ)$/.test(next)) return null;
  const whom = normAt(place, i + 1);
  if (next === "IN" ? whom !== "with" : WEEKDAYS.has(whom) || MONTHS.has(whom)) return null;
  let at = i - 1;
  if (before === "VBN") return SEEN.has(normAt(place, at)) ? "VBG" : null;
  while (at > first && /^(?:NNPS?|CC|,)$/.test(tags[at]!)) at -= 1;
  return at < i - 1 && tags[at]!.startsWith("VB") && SEEN.has(normAt(place, at)) ? "VBG" : null;
};
const SEEN: ReadonlySet<string> = wordSet(
  "seen saw show shows showed showing shown pictured photographed filmed spotted captured depicts depicted depicting caught",
);

/** "LIMA - Meeting with Brandt on Monday, Addo said": behind a dash or at the head of a sentence, with a comma and then its verb. */
export const meetingWith: Rule = (place) => {
  const { norm, tokens, tags, i, first, last, before } = place;
  if (norm !== "meeting") return null;
  const opens = i === first || /^(?:HYPH|:|-RRB-|,)$/.test(before);
  // "Meeting President Addo in Lima, Brandt said"
  const whom = normAt(place, i + 1) === "with" || place.next.startsWith("NNP");
  // "Meeting in Lima on Monday, the two presidents agreed", but "Meeting in Lima, Peru, was put off".
  const where = /^(?:in|on|at|here|late|early)$/.test(normAt(place, i + 1));
  if (!opens || !/^\p{Lu}/u.test(tokens[i]!.text) || !(whom || where)) return null;
  const isFinite = (at: number): boolean => isFiniteTag(tags[at]!);
  let comma = i + 2;
  while (comma < last && tokens[comma]!.norm !== "," && !isFinite(comma)) comma += 1;
  if (comma >= last || isFinite(comma)) return null;
  const finite = tags.slice(0, last).findIndex((tag, at) => at > comma && isFiniteTag(tag));
  if (finite < 0) return null;
  const own = tokens[finite - 1]!.norm === "," || isAuxiliary(tokens[finite]!.norm);
  return whom || !own ? "VBG" : null;
};

/** "LIMA - Sent to Oslo to negotiate, Addo said": behind a dash the capital makes no name of a participle with a comma and a verb to come. */
export const openingParticiple: Rule = (place) => {
  const { norm, tokens, tags, i, first, last, before, next } = place;
  if ((before !== "HYPH" && before !== ":") || i === first || !/^(?:IN|TO|RB)$/.test(next)) return null;
  if (
    !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) ||
    !(DISTINCT_PAST_FORMS.has(norm) || /^[a-z]{3,}ed$/.test(norm))
  )
    return null;
  const comma = tokens.slice(i, last).findIndex((token) => token.norm === ",");
  if (comma < 0 || tags.slice(i + 1, i + comma).some(isFiniteTag)) return null;
  return tags.slice(i + comma, last).some(isFiniteTag) ? "VBN" : null;
};

/** Verbs that keep an object where they tell what was done to somebody: "was handed a note". */
const GIVING: ReadonlySet<string> = wordSet("handed given shown offered read dealt");
/** Words back to the passive that a second one goes on from. */
const PASSIVE_WITHIN = 12;

/** "was summoned to the ministry and handed a note": what goes on from a passive, with a thing but nobody to whom it went. */
export const secondPassive: Rule = (place) => {
  const { norm, tags, i, before, next, tokens, last } = place;
  if (tags[i] !== "VBD" || before !== "CC" || !GIVING.has(norm) || !/^(?:DT|CD|NN|JJ)/.test(next))
    return null;
  for (let j = i + 1; j < Math.min(last, i + 10) && tokens[j]!.text !== ","; j += 1)
    if (tags[j] === "TO" || normAt(place, j) === "to") return null;
  for (let j = i - 2; j > Math.max(place.first, i - PASSIVE_WITHIN); j -= 1) {
    if (tags[j] === "VBN" && BE_FORMS.has(normAt(place, j - 1))) return "VBN";
    if (/^(?:VB|MD|W|,|:)/.test(tags[j]!)) return null;
  }
  return null;
};

/** "was relieved of her duties": what was done to somebody, not how he felt. */
export const relievedOf: Rule = (place) =>
  /^(?:relieved|stripped|cleared|deprived)$/.test(place.norm) &&
  isAuxiliary(normAt(place, place.i - 1)) &&
  normAt(place, place.i + 1) === "of"
    ? "VBN"
    : null;

/** "arrested three men suspected of attacking it": right before "of" these are what was done, since they take whom they are done to. */
export const suspectedOf: Rule = (place) =>
  place.tags[place.i] === "VBD" &&
  /^(?:suspected|accused|convicted|acquitted|deprived|stripped)$/.test(place.norm) &&
  normAt(place, place.i + 1) === "of"
    ? "VBN"
    : null;

/** "and grants a credit", "and demands that": a plural cannot stand directly before an article or "that". */
export const thirdPerson: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  if (tags[i] !== "NNS" || before !== "CC" || !norm.endsWith("s")) return null;
  const base = singular(norm);
  if (next === "DT" && normAt(place, i + 1) !== "that")
    return HEADLINE_VERBS.has(base) || REPORTING.has(base) ? "VBZ" : null;
  return normAt(place, i + 1) === "that" && REPORTING.has(base) && next !== "WDT" ? "VBZ" : null;
};

/** "accused Chad of planning to attack": behind a preposition and before what is planned it is a verb. */
export const planningTo: Rule = ({ norm, tags, i, before, next }) =>
  tags[i] === "NN" &&
  before === "IN" &&
  next === "TO" &&
  /^(?:planning|plotting|preparing|scheming)$/.test(norm)
    ? "VBG"
    : null;

/** "plan to do so", where no other verb is finite. */
export const planning: Rule = (place) => {
  const { norm, tags, i, before, next, first, last } = place;
  if (tags[i] !== "NN" || !/^(?:plan|hope|promise|pledge|need)$/.test(norm) || next !== "TO") return null;
  if (before !== "NNS" && !(before === "NNP" && tagAt(place, i - 2) === "CC")) return null;
  return tags.slice(first, last).some(isFiniteTag) ? null : "VBP";
};

/** "is due to present her credentials", "to separate the two": behind "to" and before what it is done to stands a verb, where the form can be one. */
export const infinitive: Rule = (place) =>
  place.tags[place.i] === "JJ" &&
  (normAt(place, place.i - 1) === "to" || joinsInfinitive(place)) &&
  (/^(?:PRP\$|DT)$/.test(place.next) || (place.norm === "brief" && /^(?:NNPS?|PRP)$/.test(place.next))) &&
  BASE_FORMS.has(place.norm)
    ? "VB"
    : null;
const BASE_FORMS: ReadonlySet<string> = wordSet("present separate open free secure complete welcome brief");

/** Words from a conjunction back to the infinitive that it goes on from. */
const INFINITIVE_WITHIN = 10;

/** "to restore relations and open their border": the verb before the conjunction is an infinitive, with nothing but its object between. */
function joinsInfinitive(place: Place): boolean {
  const { i, before, first } = place;
  if (before !== "CC") return false;
  for (let j = i - 2; j > Math.max(first, i - INFINITIVE_WITHIN); j -= 1) {
    const tag = tagAt(place, j);
    if (tag === "VB") return /^(?:TO|MD)$/.test(tagAt(place, j - 1)) || normAt(place, j - 1) === "to";
    if (/^(?:VB|MD|W|,|:)/.test(tag)) return false;
  }
  return false;
}
