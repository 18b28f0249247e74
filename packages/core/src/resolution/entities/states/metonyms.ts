import { wordSet, type Token } from "@chancery/language";

import type { NameSpan } from "../../../document/index.ts";
import type { Scene } from "../scene.ts";

/** After these the capital is the town. */
const LOCATIVE = wordSet(
  "in at near via outside towards toward around across through into inside throughout beyond past",
);
/** After these it is the government. */
const RELATIONAL = wordSet("with between against by among versus than unlike like");
/** "to Moscow", "from Moscow", "of Moscow", "on Moscow", "for Moscow" are the government after these. */
const RELATION_NOUNS = wordSet(`
  tie link relation relationship alliance ally friend friendship partner rival enemy critic support supporter backing pressure dependence
  independence aid help funding guarantee criticism warning invitation threat response reply message permission approval
  consent policy interest demand request stance position proposal offer sanction concession allegiance loyalty hostility
  blow challenge boost victory defeat setback reliance influence control orbit rejection embargo answer accusation note
  statement reaction communique communiqué denial protest assurance reassurance commitment pledge promise undertaking ultimatum rebuke complaint
  apology appeal condemnation praise word signal overture recognition
`);
const RELATION_ADJECTIVES = wordSet(
  "close loyal friendly hostile opposed sympathetic beholden dependent reliant grateful critical",
);
const RELATION_VERBS = wordSet(
  "depend rely press urge accuse blame warn call pressure condemn criticize criticise impose count lean answer appeal switch",
);
const SPEAKERS = wordSet(
  "spokesman spokeswoman spokesperson aide adviser advisor official statement source envoy insider press chief policy",
);
/** Verbs whose object is somebody who can be spoken to or judged. */
const ADDRESSED = wordSet(`
  accuse urge press warn blame criticize criticise condemn thank consider support back invite ask tell assure remind persuade
  convince pressure sue sanction punish help assist consult inform notify reassure embarrass anger irritate alarm
`);
/** What is done to states alone, but that a town may be recognised as somebody's capital. */
const ADMITTING = wordSet("recognise recognize suspend readmit");
const isSeat = ({ token }: Scene, at: number): boolean =>
  token(at)?.norm === "as" &&
  [1, 2, 3, 4, 5].some((step) => /^(?:capital|seat)$/.test(token(at + step)?.norm ?? ""));
const OPEN_PREPOSITIONS = wordSet("to from of on for toward towards");

/** Possessed things of a town; anything else that a capital possesses is its government's. */
const TOWN_THINGS = wordSet(`
  airport street square mayor suburb subway metro outskirt district downtown university museum cathedral mosque stadium hotel
  station theater theatre park resident population palace skyline centre center neighbourhood neighborhood traffic river
  market church weather hospital restaurant airspace quarter embassy landmark
`);
const LINKED =
  /^-(?:backed|led|based|friendly|brokered|allied|controlled|installed|proposed|funded|sponsored|drafted|dominated|born|educated)/i;
const BASED = /^-(?:based|born|educated)/i;

/** "town": the place itself; "power": the government that it stands for. */
export type Reading = "town" | "power";

/** Tells a capital or palace from the government it stands for by what stands around it. */
export function readingOf(scene: Scene, name: NameSpan): Reading {
  const { first, last } = name;
  const sentence = scene.sentenceOf(first);
  if (sentence === undefined) return "town";
  const inside = (at: number): boolean => at >= sentence.first && at < sentence.last;
  const norm = (at: number): string => (inside(at) ? (scene.token(at)?.norm ?? "") : "");
  const rest = scene.analysis.text.slice(name.span.end, name.span.end + 12);
  if (LINKED.test(rest)) return BASED.test(rest) ? "town" : "power";

  // "Kenya's capital Nairobi", "the port city of Mombasa"; "Astana is the capital of Kazakhstan"
  if (TOWNS.has(norm(first - 1)) || (norm(first - 1) === "of" && TOWNS.has(norm(first - 2)))) return "town";
  if (BE.has(norm(last)) && isTownNoun(scene, last + 1, sentence.last)) return "town";
  if (norm(last) === "'s" || norm(last) === "'") {
    const owned = ownedHead(scene, last + 1, sentence.last);
    return owned === null || TOWN_THINGS.has(owned) ? "town" : "power";
  }
  // "Kremlin spokesman", "White House officials": whoever speaks for the house speaks for the power.
  const building = scene.knowledge.entity(name.candidates[0] ?? "")?.subtype === "building";
  if (building && SPEAKERS.has(scene.token(last)?.lemma.toLowerCase() ?? "")) return "power";
  const before = governor(scene, name, sentence.first);
  const prep = norm(before);
  const verb = scene.token(before);
  if (verb?.upos === "VERB" && ADDRESSED.has(verb.lemma)) return "power";
  if (verb?.upos === "VERB" && ADMITTING.has(verb.lemma) && !isSeat(scene, last)) return "power";
  if (LOCATIVE.has(prep)) return "town";
  if (prep === "between" && isRoute(scene, before, sentence.first)) return "town";
  if (RELATIONAL.has(prep)) return "power";
  // "led to Taipei cutting its ties": whoever does that rules.
  if (OPEN_PREPOSITIONS.has(prep) && isRuling(scene.token(last))) return "power";
  if (OPEN_PREPOSITIONS.has(prep))
    return governedByRelation(scene, before, sentence.first) ? "power" : "town";
  if (
    scene.token(before)?.upos === "ADP" &&
    prep !== "after" &&
    prep !== "as" &&
    prep !== "since" &&
    prep !== "before"
  )
    return "town";
  if (
    sentence.headline &&
    opensHeadline(scene, sentence.first, first) &&
    actsInHeadline(scene, last, sentence.last)
  )
    return "power";
  return isSubject(scene, name, sentence.last) ? "power" : "town";
}

/** What only a government does. */
const RULING = wordSet(
  "cut sever break recognise recognize switch expel recall impose refuse reject ratify suspend annex agree accept",
);
const isRuling = (token: Token | undefined): boolean =>
  token?.xpos === "VBG" && RULING.has(token.lemma.toLowerCase());

/** The name stands first, or behind another name and a comma. */
function opensHeadline({ token }: Scene, start: number, first: number): boolean {
  let at = start;
  while (at < first && token(at)?.upos === "PROPN") at += 1;
  return at === first || (at > start && at === first - 1 && token(at)?.norm === ",");
}

/** "Lima to resume talks", "Lima, Santiago sign pact", and what stands behind the comma alike: headlines leave out "and" and "will". */
function actsInHeadline({ token }: Scene, from: number, end: number): boolean {
  let at = from;
  if (token(at)?.norm === "," && token(at + 1)?.upos === "PROPN") {
    at += 2;
    while (at < end && token(at)?.upos === "PROPN") at += 1;
  }
  if (token(at)?.norm === "to") return at + 1 < end && token(at + 1)?.upos === "VERB";
  return at > from && token(at)?.upos === "VERB" && token(at)?.xpos !== "VBG";
}

const TOWNS = wordSet("capital city town port metropolis");
const BE = wordSet("is was became remains remained");

/** "the capital of", "a city": what a town is said to be. */
function isTownNoun({ token }: Scene, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 5; at += 1) {
    if (TOWNS.has(token(at)?.norm ?? "")) return true;
    if (!["DET", "ADJ", "PROPN", "PART", "NOUN", "NUM"].includes(token(at)?.upos ?? "X")) return false;
  }
  return false;
}

/** What runs from town to town: "the bus service between Delhi and Lahore". */
const ROUTES = wordSet(
  "service bus train flight road railway rail route line motorway highway ferry distance halfway journey trip pipeline link shuttle bridge tunnel canal cable",
);

/** A route right before the preposition; "air links between" run, "links between" tie. */
function isRoute({ token }: Scene, prep: number, start: number): boolean {
  const noun = prep > start ? token(prep - 1) : undefined;
  if (noun === undefined || !ROUTES.has(noun.lemma.toLowerCase())) return false;
  return noun.lemma !== "link" || /^(?:air|rail|road|ferry|bus|train)$/.test(token(prep - 2)?.norm ?? "");
}

const CALENDAR = wordSet(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);

/** The token before the name, or before the whole list that it stands in: "between Moscow and Kyiv". */
function governor(scene: Scene, { first }: NameSpan, start: number): number {
  let at = first - 1;
  for (let steps = 0; steps < 12 && at >= start; steps += 1) {
    const token = scene.token(at);
    if (token === undefined) return at;
    const listed = token.norm === "and" || token.norm === "or" || token.norm === ",";
    if (token.norm === "the" || token.norm === "both") at -= 1;
    // "In May, Lima recalled": a month before the comma is no member of a list.
    else if (
      listed &&
      scene.token(at - 1)?.upos === "PROPN" &&
      !CALENDAR.has(scene.token(at - 1)?.norm ?? "")
    ) {
      at -= 1;
      while (at >= start && scene.token(at)?.upos === "PROPN") at -= 1;
    } else return at;
  }
  return at;
}

/** Lemma of the head noun of what is possessed; null where a name follows ("Moscow's Red Square"). */
function ownedHead(scene: Scene, from: number, end: number): string | null {
  let head: string | null = null;
  for (let at = from; at < end && at < from + 6; at += 1) {
    const token = scene.token(at);
    if (token === undefined) break;
    if (token.upos === "PROPN" && /^\p{Lu}/u.test(token.text) && head === null) return null;
    if (token.upos === "NOUN" || token.upos === "PROPN") head = token.lemma;
    else if (
      token.upos !== "ADJ" &&
      token.upos !== "NUM" &&
      token.upos !== "PUNCT" &&
      token.upos !== "ADV" &&
      token.upos !== "VERB"
    )
      break;
    else if (token.upos === "PUNCT" && token.text !== "-") break;
  }
  return head ?? "";
}

function governedByRelation(scene: Scene, prep: number, start: number): boolean {
  // "switched ties from Lima to Accra": both ends of what is moved are governments.
  if (scene.token(prep)?.norm === "to" && scene.token(prep - 1)?.upos === "PROPN") {
    let from = prep - 1;
    while (from > start && scene.token(from)?.upos === "PROPN") from -= 1;
    if (scene.token(from)?.norm === "from") return governedByRelation(scene, from, start);
  }
  for (let at = prep - 1; at >= start && at >= prep - 3; at -= 1) {
    const token = scene.token(at);
    if (token === undefined) return false;
    if (token.upos === "NOUN") return RELATION_NOUNS.has(token.lemma);
    if (token.upos === "ADJ") return RELATION_ADJECTIVES.has(token.norm);
    if (token.upos === "VERB") return RELATION_VERBS.has(token.lemma);
    if (token.upos !== "ADV") return false;
  }
  return false;
}

/** A verb follows, at once or after the rest of a list ("Astana and Brussels concluded"), an adverb or a parenthesis. */
function isSubject(scene: Scene, { last }: NameSpan, end: number): boolean {
  let at = last;
  for (let steps = 0; steps < 10 && at < end; steps += 1) {
    const token = scene.token(at);
    if (token === undefined) return false;
    if (HOSTS.has(token.lemma.toLowerCase()) && isGathering(scene, at + 1, end)) return false;
    if (token.upos === "VERB" || token.upos === "AUX") return token.xpos !== "VBG";
    const inserted = afterInsertion(scene, at, end) ?? afterPartner(scene, at, end);
    if (inserted !== null) at = inserted;
    else if (
      token.upos === "ADV" ||
      token.norm === "and" ||
      token.norm === "the" ||
      token.upos === "PROPN" ||
      token.norm === "both" ||
      token.norm === "nor" ||
      (token.upos === "NOUN" && scene.token(at - 1)?.norm === "the") ||
      token.text === "\u201c" ||
      token.text === '"'
    )
      at += 1;
    else return false;
  }
  return false;
}

/** "Lima and the main rebel group signed": whoever acts beside a government that is not named either; the token behind, null where none stands. */
function afterPartner({ token }: Scene, at: number, end: number): number | null {
  if (token(at)?.norm !== "and" || token(at + 1)?.norm !== "the") return null;
  let next = at + 2;
  while (next < end && next < at + 7 && /^(?:ADJ|NOUN)$/.test(token(next)?.upos ?? "")) next += 1;
  return PARTNERS.has(token(next - 1)?.lemma ?? "") ? next : null;
}
const PARTNERS = wordSet(
  "group movement rebel front union army insurgent militia faction guerrilla opposition",
);

const HOSTS = wordSet("host co-host cohost");
const GATHERINGS = wordSet(
  "talk meeting summit session consultation conference negotiation forum round congress ministerial gathering",
);

/** "Lima hosted political consultations between Peru and Chad": the town in which they are, whoever holds them. */
function isGathering({ token }: Scene, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 8; at += 1) {
    const word = token(at);
    if (word === undefined || /^(?:VERB|ADP|PUNCT)$/.test(word.upos)) return false;
    if (GATHERINGS.has(word.lemma.toLowerCase())) return true;
  }
  return false;
}

/** ", for its part,", ", which has no envoy there,", ", backed by Chad,": what commas set in between says more of a power; the token behind them, null where none stands. */
function afterInsertion({ token }: Scene, at: number, end: number): number | null {
  if (token(at)?.norm !== ",") return null;
  const word = token(at + 1)?.norm ?? "";
  const clause = word === "which" || word === "whose" || (BACKED.has(word) && token(at + 2)?.norm === "by");
  if (!clause && !INSERTED.has(word)) return null;
  const limit = at + (clause ? INSERTION : 6);
  for (let i = at + 2; i < end && i < limit; i += 1)
    if (token(i)?.norm === ",") {
      const next = token(i + 1);
      if (!clause || next?.upos === "VERB" || next?.upos === "AUX") return i + 1;
    }
  return null;
}
/** Tokens of a clause set in between. */
const INSERTION = 24;
/** What befalls a power, and no town. */
const BACKED = wordSet(
  "backed supported joined led angered encouraged represented isolated emboldened alarmed stung urged pressed",
);
const INSERTED = wordSet("for in meanwhile however too likewise therefore though nevertheless accordingly");
