/** Words that what stands beside them makes adjectives, adverbs, particles and the like. */
import { BE_FORMS, HAVE_FORMS, ROLE_NOUNS, TIME_UNITS } from "./lexicon.ts";
import { ADVERBS, BEFALLEN, DATES, PARTICLES, VISIT_NOUNS } from "./word-classes.ts";
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

/** "has long accused", "has since threatened", "shortly afterwards". */
export const adverb: Rule = (place) => {
  const { norm, i, next } = place;
  if (ADVERBS.has(norm)) return "RB";
  const inside = HAVE_FORMS.has(normAt(place, i - 1)) && /^VB[ND]$/.test(next);
  return inside && /^(?:long|since|ever|yet|already)$/.test(norm) ? "RB" : null;
};

/** "newly sworn-in President X": a participle and its particle that a hyphen joins describe the noun behind them; each of the three is told by the one before. */
export const swornIn: Rule = ({ tokens, tags, i, last }) => {
  const particle = (at: number): boolean =>
    at + 1 < last &&
    !tokens[at]!.spaceBefore &&
    /^(?:in|up|off|out|down|over|back)$/.test(tokens[at]!.norm) &&
    /^(?:NN|JJ)/.test(tags[at + 1]!);
  const hyphen = (at: number): boolean => tokens[at]?.norm === "-" && !tokens[at]!.spaceBefore;
  if (tags[i] === "VBN") return i + 2 < last && hyphen(i + 1) && particle(i + 2) ? "JJ" : null;
  if (hyphen(i))
    return tags[i - 1] === "JJ" && /n$|ed$/.test(tokens[i - 1]!.norm) && particle(i + 1) ? "HYPH" : null;
  return tags[i - 1] === "HYPH" && tags[i - 2] === "JJ" && particle(i) ? "JJ" : null;
};

/** "Outgoing Prime Minister X", "the acting Lebanese president": where somebody stands in office, not what is done. */
export const inOffice: Rule = (place) => {
  const { norm, i, first, before } = place;
  if (!IN_OFFICE.has(norm)) return null;
  // "Wang Yi and acting Salvadoran Foreign Minister X": behind "and" nobody does anything to the adjective of an office.
  const listed = before === "CC" && /^(?:JJ|NNP)$/.test(tagAt(place, i + 1));
  if (i > first && before !== "DT" && !listed) return null;
  return [1, 2, 3].some((ahead) => ROLE_NOUNS.has(normAt(place, i + ahead))) ? "JJ" : null;
};

const IN_OFFICE: ReadonlySet<string> = wordSet(
  "outgoing incoming sitting acting serving ruling retiring departing",
);

/** Those who come together. */
const PARTIES = /^(?:mission|delegation|team|party|group)$/;

/** "met visiting Zambian Foreign Minister X", "talks with visiting President Y": the guest, and not that anybody visits him. */
export const guest: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (norm !== "visiting" || !/^(?:VBG|NN)$/.test(tags[i]!)) return null;
  // "his visiting Cambodian counterpart", "Vietnam's visiting foreign minister"
  const owned = /^(?:PRP\$|POS)$/.test(before);
  // "the visiting Ghanaian president": behind the article the guest has an office.
  if (!owned && tags[i] === "NN" && normAt(place, i - 1) !== "the") return null;
  if (!owned && !/^(?:VB[DZPN]?|,|CC)$/.test(before) && !BESIDE_GUESTS.has(normAt(place, i - 1))) return null;
  // "was visiting", "began visiting": somebody goes there.
  if (isAuxiliary(normAt(place, i - 1)) || /^(?:begin|start|stop|keep|finish)/.test(normAt(place, i - 1)))
    return null;
  for (let ahead = i + 1; ahead <= i + 5; ahead += 1) {
    if (ROLE_NOUNS.has(normAt(place, ahead)) || PARTIES.test(normAt(place, ahead))) return "JJ";
    if (!/^(?:JJ|NNPS?|NNS?|-|HYPH|POS)$/.test(tagAt(place, ahead))) return null;
  }
  return null;
};
const BESIDE_GUESTS: ReadonlySet<string> = wordSet("with by between from to for and the a");

/** "That evening Mitterrand flew", "the treaty that was signed". */
export const that: Rule = (place) => {
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
  // "with Addo and that country's envoy"
  if (tags[i] === "IN" && before === "CC" && tagAt(place, i + 2) === "POS" && /^NNS?$/.test(next))
    return "DT";
  // "let them know that he would"
  // "sent a note, and that angered Chad": all that was told, where no clause with "that" stands before.
  if (before === "CC" && tagAt(place, i - 2) === "," && isFiniteTag(next) && !OPENED.test(openers(place)))
    return "DT";
  if (tags[i] === "DT" && /^(?:he|she|they|it|we|there)$/.test(normAt(place, i + 1))) return "IN";
  return tags[i] === "DT" &&
    (isNoun(before) || before === "CC" || before === "CD") &&
    isFiniteTag(next) &&
    tokens[i]!.text === norm
    ? "WDT"
    : null;
};

/** The words before the token that open clauses as "that" does. */
const openers = ({ tokens, first, i }: Place): string =>
  tokens
    .slice(Math.max(first, i - 40), i)
    .map(({ norm }) => norm)
    .filter((norm) => OPENED.test(norm))
    .join(" ");
const OPENED = /^(?:that|which|who|whether)/;

/** "results, including a new treaty, increased trade and lower tariffs": in a list that "including" opens a participle before a bare noun describes it. */
export const listed: Rule = (place) => {
  const { tags, i, before, next, first, norm } = place;
  if (before !== "," || !isPastTag(tags[i]!) || !norm.endsWith("ed") || !/^NNS?$/.test(next)) return null;
  for (let j = i - 2; j > Math.max(first, i - 20); j -= 1) {
    if (/^(?:including|namely)$/.test(normAt(place, j))) return "JJ";
    if (isFiniteTag(tagAt(place, j)) || tagAt(place, j) === "VBN") return null;
  }
  return null;
};

/** "working towards a deal": a preposition whatever follows. */
export const towards: Rule = ({ norm, tags, i, next }) =>
  norm === "towards" ||
  // "Alongside her counterpart, she signed": "stood alongside" has nothing behind it.
  (norm === "alongside" && tags[i] === "RB" && /^(?:DT|PRP\$|NNP|JJ)$/.test(next))
    ? "IN"
    : null;

/** "Militia there are accused of it", "the consul there had been told": behind a noun and before a passive the word says where. */
export const thereof: Rule = (place) => {
  const { tags, i, before } = place;
  if (tags[i] !== "EX" || !isNoun(before)) return null;
  if (BE_FORMS.has(normAt(place, i + 1))) return /^VB[NG]$/.test(tagAt(place, i + 2)) ? "RB" : null;
  // "had been told"; but "Officials say there had been a raid".
  const been = /^(?:be|been)$/.test(normAt(place, i + 2));
  return been && /^VB[NG]$/.test(tagAt(place, i + 3)) ? "RB" : null;
};

/** "Acting President Turchynov", "a working visit", "discussed pressing issues", "are founding members". */
export const modifier: Rule = (place) => {
  const { norm, tags, i } = place;
  if (tags[i] !== "VBG") return null;
  const next = normAt(place, i + 1);
  if (norm === "acting" && (ROLE_NOUNS.has(next) || /^(?:foreign|prime|defen[cs]e)$/.test(next))) return "JJ";
  if (norm === "founding" && FOUNDERS.has(singular(next))) return "JJ";
  if (norm === "pressing" && MATTERS.has(singular(next))) return "JJ";
  return norm === "working" && VISIT_NOUNS.has(singular(next)) ? "JJ" : null;
};

/** What is one from the founding on: nobody founds members or parties to a treaty. */
const FOUNDERS: ReadonlySet<string> = wordSet(
  "member father mother signatory document treaty charter principle",
);

const MATTERS: ReadonlySet<string> = wordSet(
  "issue problem matter need concern question challenge task topic priority",
);

/** "officials, ousted President Yanukovych among them": what befell the bearer of a title stands before it as an adjective. */
export const befallen: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (!isPastTag(tags[i]!) || !BEFALLEN.has(norm)) return null;
  const title = ROLE_NOUNS.has(normAt(place, i + 1)) && tagAt(place, i + 2) === "NNP";
  return title && /^(?:,|CC|IN|DT|POS)$/.test(before) ? "JJ" : null;
};

/** "met newly elected President Aoun", "with recently re-appointed ministers": behind an adverb of newness, before a noun, a participle describes. */
export const newly: Rule = (place) => {
  const { norm, tags, i, next } = place;
  if (!isPastTag(tags[i]!) || !/ed$|^chosen$|^sworn$/.test(norm)) return null;
  // "the newly-appointed ambassadors": the hyphen may have been cut off.
  const hyphen = /^[-\u2010\u2011]$/.test(normAt(place, i - 1)) ? 1 : 0;
  if (!NEWNESS.has(normAt(place, i - 1 - hyphen)) || !(isNoun(next) || next === "JJ")) return null;
  const governor = tagAt(place, i - 2 - hyphen);
  if (isAuxiliary(normAt(place, i - 2 - hyphen))) return null;
  return governor === "" || /^(?:IN|DT|POS|PRP\$|CC|,|JJ|RP|VB[DGNPZ]?)$/.test(governor) ? "JJ" : null;
};

/** "came home empty-handed": what a hyphen joins to an adjective says what somebody is like, and is nothing done; before a noun it is left ("foreign-owned firms"). */
export const hyphened: Rule = ({ tags, i, tokens, before, next }) =>
  tags[i] === "VBN" &&
  before === "HYPH" &&
  !tokens[i]!.spaceBefore &&
  !tokens[i - 1]!.spaceBefore &&
  tags[i - 2] === "JJ" &&
  // "dismissed it as foreign-made"
  tags[i - 3] !== "IN" &&
  !isNoun(next) &&
  !/^(?:JJ|IN|TO|HYPH)/.test(next)
    ? "JJ"
    : null;

const NEWNESS: ReadonlySet<string> = wordSet(
  "newly recently freshly lately duly democratically internationally regionally jointly mutually heavily",
);

/** "Chad's earlier decision", "their later talks": between a determiner and a noun a comparative describes. */
export const comparative: Rule = ({ norm, tags, i, before, next }) =>
  tags[i] === "RBR" && /^(?:earlier|later)$/.test(norm) && /^(?:DT|POS|PRP\$)$/.test(before) && isNoun(next)
    ? "JJR"
    : null;

/** "a pact with neighbouring Chad": where it lies; "countries neighbouring Chad" and "Mali, neighbouring Chad," have it a verb. */
export const bordering: Rule = ({ norm, before, next }) =>
  /^neighbou?ring$/.test(norm) &&
  /^(?:IN|TO|DT|CC|VB[DGNPZ]?|POS|PRP\$|)$/.test(before) &&
  (isNoun(next) || next === "JJ")
    ? "JJ"
    : null;

/** "declared two envoys personae non gratae": what they are declared to be, a phrase of its own. */
export const nonGrata: Rule = (place) => {
  const { norm, i } = place;
  if (!NON_GRATA.has(norm)) return null;
  if (/^gratae?$/.test(norm))
    return normAt(place, i - 1) === "non" ? (norm === "grata" ? "NN" : "NNS") : null;
  if (norm === "non") return /^personae?$/.test(normAt(place, i - 1)) ? "JJ" : null;
  return /^personae?$/.test(norm) && normAt(place, i + 1) === "non" ? "JJ" : null;
};

const NON_GRATA: ReadonlySet<string> = wordSet("persona personae non grata gratae");

/** Words of Latin that describe the noun behind them. */
const LATIN: ReadonlySet<string> = new Set([
  "ad hoc",
  "de facto",
  "de jure",
  "ex officio",
  "pro forma",
  "pro tempore",
]);

const LATIN_WORDS: ReadonlySet<string> = new Set([...LATIN].flatMap((pair) => pair.split(" ")));

/** "the ad hoc committee", "the de facto ruler": what kind, in two words that tell a tagger nothing. */
export const latin: Rule = (place) => {
  const { norm, i, before } = place;
  if (!LATIN_WORDS.has(norm)) return null;
  const opens = LATIN.has(`${norm} ${normAt(place, i + 1)}`);
  if (!opens && !LATIN.has(`${normAt(place, i - 1)} ${norm}`)) return null;
  // "the African Union High-Level ad hoc Committee": part of the name that it stands in.
  return before.startsWith("NNP") ? "NNP" : "JJ";
};

/** "a working meeting": what kind of meeting, whoever works. */
export const workingMeeting: Rule = (place) =>
  place.norm === "working" && VISIT_NOUNS.has(singular(normAt(place, place.i + 1))) ? "JJ" : null;

const MOVERS: ReadonlySet<string> = wordSet(
  "bring send call summon order recall fly take invite pull withdraw drive see escort airlift ship",
);

/** "brought its envoy home from Oslo": where to, not what. */
export const homeward: Rule = (place) => {
  const { norm, tags, i, before, next, tokens, first } = place;
  if (
    norm !== "home" ||
    !(isNoun(tags[i]!) || isBareTag(tags[i]!)) ||
    !isNoun(before) ||
    !/^(?:IN|TO|,|\.|CC|RB|NNP|:|)$/.test(next)
  )
    return null;
  for (let j = i - 2; j >= Math.max(first, i - 7); j -= 1)
    if (tags[j]!.startsWith("VB")) return MOVERS.has(tokens[j]!.lemma) ? "RB" : null;
  return null;
};

/** "takes over the presidency", "brought about the deal": a particle, whose verb keeps its object. */
export const particle: Rule = (place) => {
  const { norm, tags, i, next, tokens } = place;
  const verbs = PARTICLES.get(norm);
  // "the talks fell through": nothing that it could lead to.
  const alone =
    norm === "through" && i > place.first && /^f(?:all|alls|ell|allen|alling)$/.test(tokens[i - 1]!.norm);
  if (alone && /^(?:[.,:]|CC|IN|RB|WRB|)$/.test(next)) return "RP";
  if (!verbs || tags[i] !== "IN" || i === place.first || !tags[i - 1]!.startsWith("VB")) return null;
  if (!verbs.has(tokens[i - 1]!.lemma) || DATES.has(normAt(place, i + 1))) return null;
  return /^(?:DT|PRP\$|JJ|NN|CD|IN|TO)/.test(next) ? "RP" : null;
};

/** "has taken over as head": between the verb that it goes with and a preposition it is no adverb of manner. */
export const particleBefore: Rule = ({ norm, tags, i, before, next, tokens }) =>
  tags[i] === "RB" &&
  before.startsWith("VB") &&
  /^(?:IN|TO|,|\.)$/.test(next) &&
  PARTICLES.get(norm)?.has(tokens[i - 1]!.lemma) === true
    ? "RP"
    : null;

const PREDICATES = wordSet("present absent missing");
/** "Present were the envoys" */
export const predicate: Rule = (place) =>
  PREDICATES.has(place.norm) &&
  (BE_FORMS.has(normAt(place, place.i + 1)) || (place.next === "IN" && place.i === place.first)) &&
  place.i <= place.first + 1
    ? "JJ"
    : null;

/** "plans to send about 10,000 peacekeepers": a word of measure before a number, not a preposition. */
export const approximate: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  if (tags[i] !== "IN" || next !== "CD" || !/^(?:about|around|nearly|roughly|approximately)$/.test(norm))
    return null;
  return before.startsWith("VB") && !isAuxiliary(normAt(place, i - 1)) ? "RB" : null;
};

/** "Addo and Brandt last met in May": between a name and what it did, the word says when. */
export const lastTime: Rule = ({ norm, before, next }) =>
  /^(?:last|first)$/.test(norm) && /^(?:NNPS?|PRP)$/.test(before) && next === "VBD" ? "RB" : null;

/** "gave aid worth 5 billion rupees", "deals worth $3m": behind a thing and before a sum the word leads to what it costs. */
export const worthOf: Rule = ({ norm, before, next }) =>
  norm === "worth" && isNoun(before) && /^(?:CD|\$|RB)$/.test(next) ? "IN" : null;

/** "sat round the table": between a verb and an article it says where. */
export const round: Rule = ({ norm, before, next }) =>
  norm === "round" && before.startsWith("VB") && next === "DT" ? "IN" : null;

/** "neither Greece nor Turkey": what joins, whatever it was taken for. */
export const nor: Rule = ({ norm }) => (norm === "nor" ? "CC" : null);

/** "handed over 200 lorries": behind these verbs it is their particle, not "more than". */
export const handedOver: Rule = ({ norm, next, before, tokens, i }) =>
  norm === "over" &&
  next === "CD" &&
  before.startsWith("VB") &&
  /^(?:hand|turn|sign)$/.test(tokens[i - 1]!.lemma)
    ? "RP"
    : null;

/** "declared Kosovo independent": what a name is declared to be. */
export const declared: Rule = ({ norm, tags, i, before }) =>
  tags[i] === "NN" && before === "NNP" && /^(?:independent|sovereign|neutral|dead)$/.test(norm) ? "JJ" : null;
