/** Tags that the words beside a word rule out, whatever a tagger thinks of the word alone. One pass, neighbours only. */
import type { Token } from "../types.ts";
import { BE_FORMS, HAVE_FORMS, HEADLINE_VERBS, REPORTING, ROLE_NOUNS, TIME_UNITS } from "./lexicon.ts";
import {
  ADVERBS,
  BEFALLEN,
  DATES,
  DISTINCT_PAST_FORMS,
  INVARIABLE,
  NOUN_ENDINGS,
  PARTICLES,
  VERBAL_OF,
  VISIT_NOUNS,
  WORK_NOUNS,
} from "./word-classes.ts";

interface Place {
  readonly tokens: readonly Token[];
  readonly tags: string[];
  readonly i: number;
  readonly first: number;
  readonly last: number;
  readonly norm: string;
  /** Tags of the neighbours, "" outside the sentence. */
  readonly before: string;
  readonly next: string;
}

type Rule = (place: Place) => string | null;

const normAt = ({ tokens, first, last }: Place, at: number): string =>
  at >= first && at < last ? tokens[at]!.norm : "";
const tagAt = ({ tags, first, last }: Place, at: number): string =>
  at >= first && at < last ? tags[at]! : "";
const isNoun = (tag: string): boolean => tag.startsWith("NN");
const isFiniteTag = (tag: string): boolean => /^(?:VB[DZP]|MD)$/.test(tag);
const isAuxiliary = (norm: string): boolean => BE_FORMS.has(norm) || HAVE_FORMS.has(norm);

/** "has long accused", "has since threatened", "shortly afterwards". */
const adverb: Rule = (place) => {
  const { norm, i, next } = place;
  if (ADVERBS.has(norm)) return "RB";
  const inside = HAVE_FORMS.has(normAt(place, i - 1)) && /^VB[ND]$/.test(next);
  return inside && /^(?:long|since|ever|yet|already)$/.test(norm) ? "RB" : null;
};

/** "He was, however, acquitted": what follows the adverb is the participle of the passive. */
const afterAside: Rule = (place) => {
  const { tags, i, norm, before } = place;
  if (tags[i] !== "JJ" || !norm.endsWith("ed") || before !== "," || !tagAt(place, i - 2).startsWith("RB"))
    return null;
  return normAt(place, i - 3) === "," && isAuxiliary(normAt(place, i - 4)) ? "VBN" : null;
};

/** "and rebel leader John Garang": no verb stands before a noun of rank without its article. */
const rank: Rule = ({ norm, tokens, i }) =>
  norm === "rebel" && ROLE_NOUNS.has(tokens[i + 1]?.norm ?? "") ? "NN" : null;

/** "their summit meeting in Moscow": what holds the meeting stands before it, and no one who meets. */
const meetingOf: Rule = ({ norm, i, first, tokens }) =>
  norm === "meeting" && i > first && GATHERINGS.has(tokens[i - 1]!.norm) ? "NN" : null;
const GATHERINGS: ReadonlySet<string> = new Set(
  "summit cabinet council board committee commission ministerial plenary emergency consultative working follow-up".split(
    " ",
  ),
);

/** "Outgoing Prime Minister X", "the acting Lebanese president": where somebody stands in office, not what is done. */
const inOffice: Rule = (place) => {
  const { norm, i, first, before } = place;
  if (!IN_OFFICE.has(norm) || (i > first && before !== "DT")) return null;
  return [1, 2, 3].some((ahead) => ROLE_NOUNS.has(normAt(place, i + ahead))) ? "JJ" : null;
};
const IN_OFFICE: ReadonlySet<string> = new Set(
  "outgoing incoming sitting acting serving ruling retiring departing".split(" "),
);

/** "That evening Mitterrand flew", "the treaty that was signed". */
const that: Rule = (place) => {
  const { norm, i, tags, before, next, tokens } = place;
  if (norm !== "that") return null;
  const opens = i === place.first || before === "," || before === "CC";
  if (
    tags[i] === "IN" &&
    opens &&
    TIME_UNITS.has(normAt(place, i + 1)) &&
    /^(?:NNP|DT|PRP)/.test(tagAt(place, i + 2))
  )
    return "DT";
  // "let them know that he would"
  if (tags[i] === "DT" && /^(?:he|she|they|it|we|there)$/.test(normAt(place, i + 1))) return "IN";
  return tags[i] === "DT" &&
    (isNoun(before) || before === "CC" || before === "CD") &&
    isFiniteTag(next) &&
    tokens[i]!.text === norm
    ? "WDT"
    : null;
};

/** "..., shook hands": a form that is nothing but a past tense. */
const past: Rule = ({ norm, tags, i, tokens, before }) => {
  const free = isNoun(before) || before === "," || before === "RB" || before === "CC";
  return isNoun(tags[i]!) && free && tokens[i]!.text === norm && DISTINCT_PAST_FORMS.has(norm) ? "VBD" : null;
};

/** "Honduras cut ties", "the two countries set tasks": no ending tells the past, and news is told in the past. */
const invariable: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (!INVARIABLE.has(norm)) return null;
  // "cooperate and set prices"
  if (before === "CC" && /^VB[DN]$/.test(tags[i]!) && tagAt(place, i - 2) === "VBP") return "VBP";
  if (!/^VBP?$/.test(tags[i]!) || !isNoun(before)) return null;
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

/** "shook hands", "set up bases", "the steps": a plural directly after a verb or its particle. */
const pluralNoun: Rule = ({ tags, i, before, norm, tokens }) =>
  tags[i] === "VBZ" &&
  (DISTINCT_PAST_FORMS.has(tokens[i - 1]?.norm ?? "") ||
    before === "RP" ||
    before === "VBG" ||
    before === "VB") &&
  !isAuxiliary(norm)
    ? "NNS"
    : null;

/** "the state secretaries", "state visit". */
const state: Rule = (place) =>
  place.norm === "state" &&
  place.tags[place.i]!.startsWith("VB") &&
  (ROLE_NOUNS.has(singular(normAt(place, place.i + 1))) || VISIT_NOUNS.has(normAt(place, place.i + 1)))
    ? "NN"
    : null;

/** "ECOWAS heads of state", "African heads of government". */
const headsOf: Rule = (place) =>
  place.norm === "heads" &&
  normAt(place, place.i + 1) === "of" &&
  /^(?:state|government|mission|delegation)$/.test(normAt(place, place.i + 2))
    ? "NNS"
    : null;

const singular = (norm: string): string => norm.replace(/ies$/, "y").replace(/s$/, "");

/** "Acting President Turchynov", "a working visit". */
const modifier: Rule = (place) => {
  const { norm, tags, i } = place;
  if (tags[i] !== "VBG") return null;
  const next = normAt(place, i + 1);
  if (norm === "acting" && (ROLE_NOUNS.has(next) || /^(?:foreign|prime|defen[cs]e)$/.test(next))) return "JJ";
  return norm === "working" && VISIT_NOUNS.has(singular(next)) ? "JJ" : null;
};

/** "officials, ousted President Yanukovych among them": what befell the bearer of a title stands before it as an adjective. */
const befallen: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (!/^VB[DN]$/.test(tags[i]!) || !BEFALLEN.has(norm)) return null;
  const title = ROLE_NOUNS.has(normAt(place, i + 1)) && tagAt(place, i + 2) === "NNP";
  return title && /^(?:,|CC|IN|DT|POS)$/.test(before) ? "JJ" : null;
};

/** "met newly elected President Aoun", "with recently re-appointed ministers": behind an adverb of newness, before a noun, a participle describes. */
const newly: Rule = (place) => {
  const { norm, tags, i, next } = place;
  if (!/^VB[DN]$/.test(tags[i]!) || !/ed$|^chosen$|^sworn$/.test(norm)) return null;
  if (!NEWNESS.has(normAt(place, i - 1)) || !(isNoun(next) || next === "JJ")) return null;
  const governor = tagAt(place, i - 2);
  if (isAuxiliary(normAt(place, i - 2))) return null;
  return governor === "" || /^(?:IN|DT|POS|PRP\$|CC|,|JJ|VB[DGNPZ]?)$/.test(governor) ? "JJ" : null;
};
const NEWNESS: ReadonlySet<string> = new Set("newly recently freshly lately duly democratically".split(" "));

/** "put pen to paper": no pen is a verb here. */
const penToPaper: Rule = (place) => {
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

/** "Britain shut its embassy": a name and a possessive have a verb between them, where the form can be one. */
const beforePossessive: Rule = (place) => {
  const { norm, tags, i, before, next, tokens } = place;
  if (tags[i] !== "NN" || next !== "PRP$" || tokens[i]!.text !== norm || !INVARIABLE.has(norm)) return null;
  return before.startsWith("NN") ? "VBD" : null;
};

/** "Signing of treaty postponed", "the opening of": a verbal noun. */
const verbalNoun: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (tags[i] !== "VBG" || normAt(place, i + 1) !== "of" || VERBAL_OF.has(norm)) return null;
  return i === place.first || /^(?:DT|IN|CC|JJ|PRP\$|POS)$/.test(before) ? "NN" : null;
};

/**
 * "cancelled a trip to Peru scheduled for May": behind the object of a past verb, with nothing that begins another clause between, a
 * word of planning says what the thing was planned for.
 */
const plannedFor: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (tags[i] !== "VBD" || !PLANNED.has(norm) || !isNoun(before)) return null;
  if (!/^(?:for|in|on|to|at|between)$/.test(normAt(place, i + 1))) return null;
  let j = i - 1;
  while (j >= place.first && /^(?:DT|JJ|NN|NNS|NNP|NNPS|IN|TO|CD|POS|PRP\$)$/.test(tags[j]!)) j -= 1;
  const article = /^(?:DT|PRP\$|CD|JJ)$/.test(tagAt(place, j + 1));
  return j >= place.first && tags[j] === "VBD" && article && !REPORTING.has(normAt(place, j)) ? "VBN" : null;
};
const PLANNED: ReadonlySet<string> = new Set(
  "scheduled planned slated expected intended designed meant earmarked destined".split(" "),
);

/** "will be meeting in Krakow": a singular noun would have its article. */
const beMeeting: Rule = ({ norm, tags, i, tokens, next }) =>
  norm === "meeting" &&
  tags[i] === "NN" &&
  BE_FORMS.has(tokens[i - 1]?.norm ?? "") &&
  /^(?:IN|NNP|,|\.|RB|CC)$/.test(next)
    ? "VBG"
    : null;

/** "was relieved of her duties": what was done to somebody, not how he felt. */
const relievedOf: Rule = (place) =>
  /^(?:relieved|stripped|cleared|deprived)$/.test(place.norm) &&
  isAuxiliary(normAt(place, place.i - 1)) &&
  normAt(place, place.i + 1) === "of"
    ? "VBN"
    : null;

/** "declared two envoys personae non gratae": what they are declared to be, a phrase of its own. */
const nonGrata: Rule = (place) => {
  const { norm, i } = place;
  if (/^gratae?$/.test(norm))
    return normAt(place, i - 1) === "non" ? (norm === "grata" ? "NN" : "NNS") : null;
  if (norm === "non") return /^personae?$/.test(normAt(place, i - 1)) ? "JJ" : null;
  return /^personae?$/.test(norm) && normAt(place, i + 1) === "non" ? "JJ" : null;
};

/** "a working meeting": what kind of meeting, whoever works. */
const workingMeeting: Rule = (place) =>
  place.norm === "working" && VISIT_NOUNS.has(singular(normAt(place, place.i + 1))) ? "JJ" : null;

/** "months of haggling between": what goes on between two sides and has no object is a noun. */
const between: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  const led = before === "IN" && /^(?:of|for|after|from|by|through|in)$/.test(normAt(place, i - 1));
  return tags[i] === "VBG" &&
    led &&
    next === "IN" &&
    normAt(place, i + 1) === "between" &&
    !VERBAL_OF.has(norm)
    ? "NN"
    : null;
};

/** "home on leave from": no plain form of a verb stands behind these prepositions. */
const onLeave: Rule = (place) =>
  /^VBP?$/.test(place.tags[place.i]!) &&
  place.before === "IN" &&
  /^(?:on|of|in|at|into|from|under|by)$/.test(normAt(place, place.i - 1)) &&
  place.tokens[place.i]!.text === place.norm &&
  !/^(?:PRP|DT)/.test(place.next)
    ? "NN"
    : null;

/** "has slapped visa bans on": behind a verb and its bare noun a second verb would have nobody who does it. */
const secondVerb: Rule = (place) => {
  const { norm, tags, i, before, next, tokens } = place;
  if (tags[i] !== "VBZ" || before !== "NN" || !/^(?:IN|,|\.|CC|TO)$/.test(next) || isAuxiliary(norm))
    return null;
  if (!/^VB[NGD]?$/.test(tagAt(place, i - 2)) || isAuxiliary(normAt(place, i - 2))) return null;
  return REPORTING.has(tokens[i - 2]!.lemma) ? null : "NNS";
};

/** "held a working meeting yesterday with": behind its article the encounter is a noun. */
const encounter: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  if (norm !== "meeting" || tags[i] !== "VBG") return null;
  const led = before === "DT" || (/^(?:JJ|VBG)$/.test(before) && /^(?:DT|PRP\$)$/.test(tagAt(place, i - 2)));
  return led && (DATES.has(normAt(place, i + 1)) || /^(?:IN|,|\.)$/.test(next)) ? "NN" : null;
};

/** "and grants a credit", "and demands that": a plural cannot stand directly before an article or "that". */
const thirdPerson: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  if (tags[i] !== "NNS" || before !== "CC" || !norm.endsWith("s")) return null;
  const base = singular(norm);
  if (next === "DT" && normAt(place, i + 1) !== "that")
    return HEADLINE_VERBS.has(base) || REPORTING.has(base) ? "VBZ" : null;
  return normAt(place, i + 1) === "that" && REPORTING.has(base) && next !== "WDT" ? "VBZ" : null;
};

/** "the defence institute in Kista": a plural present has no singular subject. */
const singularNoun: Rule = (place) => {
  const { norm, tags, i, before, tokens, next } = place;
  if (
    tags[i] !== "VBP" ||
    before !== "NN" ||
    INVARIABLE.has(norm) ||
    REPORTING.has(norm) ||
    isAuxiliary(norm)
  )
    return null;
  if (
    !/^(?:DT|PRP\$|POS)$/.test(tagAt(place, i - 2)) ||
    !/^(?:IN|,|CC|POS|\.)$/.test(next) ||
    tokens[i]!.text !== norm
  )
    return null;
  // "people around the world live in": the noun before may end a phrase that belongs to the subject.
  if (tagAt(place, i - 3) === "IN")
    return /^(?:institute|exchange|delegate|associate|syndicate)$/.test(norm) ? "NN" : null;
  return /^(?:CC|,)$/.test(tagAt(place, i - 3)) ? null : "NN";
};

/** "whose republic left": an adjective alone between a possessive and a verb is its noun. */
const loneNoun: Rule = ({ tags, i, before, next }) =>
  tags[i] === "JJ" && (before === "WP$" || before === "PRP$" || before === "POS") && isFiniteTag(next)
    ? "NN"
    : null;

/** "Work on visas is entrusted to", "Support for the plan grew": no order is given. */
const opening: Rule = ({ norm, tags, i, first, next }) =>
  i === first && /^VBP?$/.test(tags[i]!) && next === "IN" && WORK_NOUNS.has(norm) ? "NN" : null;

/** "to membership", "to leadership": no infinitive. */
const afterTo: Rule = (place) =>
  normAt(place, place.i - 1) === "to" &&
  /^VBP?$/.test(place.tags[place.i]!) &&
  (NOUN_ENDINGS.test(place.norm) || isPower(place))
    ? "NN"
    : null;

/** "returned to power in May": the office, where nothing is powered. */
const isPower = ({ norm, next }: Place): boolean => norm === "power" && /^(?:IN|,|\.|CC|RB|:|)$/.test(next);

const MOVERS: ReadonlySet<string> = new Set(
  "bring send call summon order recall fly take invite pull withdraw drive see escort airlift ship".split(
    " ",
  ),
);

/** "brought its envoy home from Oslo": where to, not what. */
const homeward: Rule = (place) => {
  const { norm, tags, i, before, next, tokens, first } = place;
  const fits = isNoun(tags[i]!) || /^VBP?$/.test(tags[i]!);
  if (norm !== "home" || !fits || !isNoun(before) || !/^(?:IN|TO|,|\.|CC|RB|NNP|:|)$/.test(next)) return null;
  for (let j = i - 2; j >= Math.max(first, i - 7); j -= 1)
    if (tags[j]!.startsWith("VB")) return MOVERS.has(tokens[j]!.lemma) ? "RB" : null;
  return null;
};

/** "carried out air strikes on", "launched an offensive against": blows from the air, and an attack that has no other noun. */
const blows: Rule = (place) => {
  const { norm, tags, i, next } = place;
  if (tags[i] === "VBZ")
    return /^(?:strikes|raids|attacks)$/.test(norm) &&
      /^(?:air|drone|missile|bomb|rocket)$/.test(normAt(place, i - 1))
      ? "NNS"
      : null;
  if (tags[i] !== "JJ" || norm !== "offensive" || !/^(?:IN|,|\.|CC|VBD|TO|NNP|)$/.test(next)) return null;
  const { before } = place;
  return before === "DT" || before === "JJ" || before === "NN" || before === "POS" || before === "PRP$"
    ? "NN"
    : null;
};

/** "plan to do so", where no other verb is finite. */
const planning: Rule = (place) => {
  const { norm, tags, i, before, next, first, last } = place;
  if (tags[i] !== "NN" || !/^(?:plan|hope|promise|pledge|need)$/.test(norm) || next !== "TO") return null;
  if (before !== "NNS" && !(before === "NNP" && tagAt(place, i - 2) === "CC")) return null;
  return tags.slice(first, last).some(isFiniteTag) ? null : "VBP";
};

/** "takes over the presidency", "brought about the deal": a particle, whose verb keeps its object. */
const particle: Rule = (place) => {
  const { norm, tags, i, next, tokens } = place;
  const verbs = PARTICLES.get(norm);
  if (!verbs || tags[i] !== "IN" || i === place.first || !tags[i - 1]!.startsWith("VB")) return null;
  if (!verbs.has(tokens[i - 1]!.lemma) || DATES.has(normAt(place, i + 1))) return null;
  return /^(?:DT|PRP\$|JJ|NN|CD|IN|TO)/.test(next) ? "RP" : null;
};

/** "Present were the envoys" */
const predicate: Rule = (place) =>
  /^(?:present|absent|missing)$/.test(place.norm) &&
  (BE_FORMS.has(normAt(place, place.i + 1)) || (place.next === "IN" && place.i === place.first)) &&
  place.i <= place.first + 1
    ? "JJ"
    : null;

/** "plans to send about 10,000 peacekeepers": a word of measure before a number, not a preposition. */
const approximate: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  if (tags[i] !== "IN" || next !== "CD" || !/^(?:about|around|nearly|roughly|approximately)$/.test(norm))
    return null;
  return before.startsWith("VB") && !isAuxiliary(normAt(place, i - 1)) ? "RB" : null;
};

/** "declared Kosovo independent": what a name is declared to be. */
const declared: Rule = ({ norm, tags, i, before }) =>
  tags[i] === "NN" && before === "NNP" && /^(?:independent|sovereign|neutral|dead)$/.test(norm) ? "JJ" : null;

/** "went on strike", "a hunger strike": what is gone on is a noun. */
const onStrike: Rule = (place) =>
  place.norm === "strike" && /^(?:on|hunger|general)$/.test(normAt(place, place.i - 1)) ? "NN" : null;

/** Rules by the first letter of the tag that they replace; others are left as they are. */
const RULES: ReadonlyMap<string, readonly Rule[]> = new Map([
  ["J", [adverb, nonGrata, relievedOf, afterAside, loneNoun, predicate, blows]],
  [
    "N",
    [
      adverb,
      beMeeting,
      nonGrata,
      workingMeeting,
      homeward,
      past,
      thirdPerson,
      predicate,
      beforePossessive,
      declared,
    ],
  ],
  [
    "V",
    [
      adverb,
      nonGrata,
      onStrike,
      rank,
      befallen,
      newly,
      inOffice,
      meetingOf,
      penToPaper,
      blows,
      invariable,
      headsOf,
      pluralNoun,
      state,
      modifier,
      verbalNoun,
      plannedFor,
      encounter,
      between,
      onLeave,
      secondVerb,
      homeward,
      singularNoun,
      opening,
      afterTo,
    ],
  ],
  ["I", [adverb, nonGrata, approximate, that, particle]],
  ["D", [that]],
  ["T", [penToPaper]],
  ["F", [nonGrata]],
  ["R", [predicate, nonGrata]],
]);

/** Retags the words of one sentence, tokens [first, last), in place. */
export function repairWords(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first; i < last; i += 1) {
    const rules = RULES.get(tags[i]![0] ?? "");
    if (!rules) continue;
    const before = i > first ? tags[i - 1]! : "";
    const next = i + 1 < last ? tags[i + 1]! : "";
    const place: Place = { tokens, tags, i, first, last, norm: tokens[i]!.norm, before, next };
    for (const rule of rules) {
      const tag = rule(place);
      if (tag === null) continue;
      tags[i] = tag;
      break;
    }
  }
}

/** Like {@link repairWords}, for what only the whole sentence shows. */
export function repairPlans(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  if (tags.slice(first, last).some(isFiniteTag)) return;
  for (let i = first + 1; i + 1 < last; i += 1) {
    const place = {
      tokens,
      tags,
      i,
      first,
      last,
      norm: tokens[i]!.norm,
      before: tags[i - 1]!,
      next: tags[i + 1]!,
    };
    const tag = planning(place);
    if (tag === null) continue;
    tags[i] = tag;
    return;
  }
}
