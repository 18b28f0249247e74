import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { headMention } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import type { Read } from "../candidate.ts";
import { obliquesOf } from "./fronted.ts";

/** Prepositions that say where, and the "where" of a relative clause, whose phrase is what it refers to; "to" and "into" say so of travel only and are slots of those patterns. */
const LOCATIVES: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "inside",
  "outside",
  "on",
  "aboard",
  "within",
  "where",
]);

/** Nouns between a preposition and a place name: "at the residence in Astana", "in the town of Arawa". */
const OF_PLACE: ReadonlySet<string> =
  wordSet(`shore shores bank banks island edge east west north south centre center heart outskirts city town capital village island port resort district province region state republic suburb palace residence headquarters hotel base airport
  house hall office building part half rest swath swathe strip stretch tract section vicinity compound castle villa embassy monastery room garden lawn airfield camp stadium square terminal bridge mosque church cathedral club lodge library museum most much bulk`);

/** "on the border with Chad": what lies on the other side is named. */
const EDGES: ReadonlySet<string> = new Set(["border", "frontier", "coast", "water", "waters", "sea"]);

/** The place that a phrase names, the more precise of an apposition ("the Kazakh capital, Astana"); null when none. */
export function placeIn(view: View, phrase: NounPhrase): Read<string> | null {
  const own = headMention(view, phrase);
  // "on an 'India Out' plank", "in a Russia at war": a state with an indefinite article is no place of it.
  if (own?.kind === "country" && /^an?$/.test(view.norm(phrase.first))) return null;
  // "in Peru and Chile" is in no one place, nor is "in both countries".
  if (
    phrase.conjuncts.length > 1 &&
    phrase.conjuncts.every((one) => headMention(view, one)?.kind === "country")
  )
    return null;
  if (own?.group !== undefined && own.group.length > 1) return null;
  if (own !== undefined && (own.kind === "place" || own.kind === "country") && own.form !== "demonym") {
    return { value: own.entity, spans: [own.span] };
  }
  for (const apposition of phrase.appositions) {
    const named = placeIn(view, apposition);
    if (named !== null) return named;
  }
  const edge = EDGES.has(view.lemma(phrase.head));
  if (!edge && !OF_PLACE.has(view.lemma(phrase.head))) return null;
  for (const { prep, phrase: inner } of phrase.modifiers) {
    if (
      prep !== "of" &&
      prep !== "in" &&
      prep !== "at" &&
      (!edge || !/^(?:with|off|near|between)$/.test(prep))
    )
      continue;
    const named = placeIn(view, inner);
    if (named !== null) return named;
  }
  // "Kazakhstan's capital", "the Élysée palace": a building or town named by what stands before its noun.
  const before = view
    .mentionsIn(phrase.first, phrase.head + 1)
    .find(({ kind, form }) => kind === "place" && form !== "demonym");
  return before === undefined ? null : { value: before.entity, spans: [before.span] };
}

/** Where a clause says that it happened: the most precise of its places. Null when it says nothing. */
export function placeOf(view: View, clause: Clause, skip: readonly NounPhrase[] = []): Read<string> | null {
  let best: Read<string> | null = null;
  const consider = (phrase: NounPhrase): void => {
    // "views on the situation in Syria": where what they speak of happens.
    if (STATES_OF_THINGS.has(view.lemma(phrase.head))) return;
    const place = placeIn(view, phrase);
    if (place !== null && (best === null || isWithin(view, place.value, best.value))) best = place;
    for (const { prep, phrase: inner } of phrase.modifiers)
      if (LOCATIVES.has(prep) && !isMatter(view, inner, phrase.head)) consider(inner);
  };
  for (const { prep, at, phrase } of obliquesOf(view, clause)) {
    if (
      LOCATIVES.has(prep) &&
      !skip.includes(phrase) &&
      !isTopic(view, prep, at - 1) &&
      !isConferredOn(view, clause, prep, phrase) &&
      !isMatter(view, phrase, at - 1) &&
      !isOfBody(view, phrase, at) &&
      !isSide(view, phrase) &&
      // "discussed events in Chad and elsewhere in the region": where those are.
      view.norm(at - 1) !== "elsewhere" &&
      !isOfCircumstance(view, clause, at) &&
      !isOfCalamity(view, clause, at)
    )
      consider(phrase);
  }
  // "hosted X for talks at the palace", "sat down to a second day of talks in Oslo": where the talks are.
  for (const { prep, phrase } of clause.obliques) {
    const talks = best === null && /^(?:for|to|during)$/.test(prep) ? talksIn(view, phrase) : null;
    if (talks === null) continue;
    for (const modifier of talks.modifiers)
      if (LOCATIVES.has(modifier.prep) && !isTopic(view, modifier.prep, talks.head))
        consider(modifier.phrase);
  }
  // "met on the margins of the summit in Oslo", "at the end of their conference in Oslo": in that town.
  for (const { prep, phrase } of clause.obliques)
    if (best === null && BESIDE.test(prep))
      for (const modifier of phrase.modifiers) if (modifier.prep === "in") consider(modifier.phrase);
  // "signed it during a summit in Lima", "at a White House ceremony": where people are gathered for it.
  for (const { prep, phrase } of clause.obliques) {
    if (best !== null || !/^(?:at|during)$/.test(prep) || !GATHERINGS.has(view.lemma(phrase.head))) continue;
    for (const modifier of phrase.modifiers)
      if (/^(?:in|at)$/.test(modifier.prep) && !isOfBody(view, modifier.phrase, modifier.at))
        consider(modifier.phrase);
    const before = view
      .mentionsIn(phrase.first, phrase.head)
      .find(({ kind, form, last }) => kind === "place" && form !== "demonym" && last === phrase.head);
    if (best === null && before !== undefined) best = { value: before.entity, spans: [before.span] };
  }
  if (best === null) {
    // "met X at a villa in Oslo": the place may hang on the object or on a participant.
    for (const object of clause.objects) {
      for (const { prep, at, phrase } of object.modifiers)
        if (
          LOCATIVES.has(prep) &&
          !skip.includes(phrase) &&
          !isTopic(view, prep, object.head) &&
          !isOfBody(view, phrase, at) &&
          !isMatter(view, phrase, at - 1) &&
          !(prep === "in" && isMatter(view, phrase, object.head))
        )
          consider(phrase);
    }
    // "discussed the crisis with X in Moscow"
    for (const { prep, phrase } of clause.obliques)
      if (prep === "with" && best === null)
        for (const modifier of phrase.modifiers) if (modifier.prep === "in") consider(modifier.phrase);
  }
  return best;
}

/** "talks", "a second day of talks". */
function talksIn(view: View, phrase: NounPhrase): NounPhrase | null {
  if (TALKS.test(view.lemma(phrase.head))) return phrase;
  const of = phrase.modifiers.find(({ prep }) => prep === "of")?.phrase;
  return of !== undefined && STRETCH.test(view.lemma(phrase.head)) && TALKS.test(view.lemma(of.head))
    ? of
    : null;
}
const TALKS = /^(?:talk|meeting|negotiation|consultation|discussion)$/;
const STRETCH = /^(?:day|hour|week|round|couple|series)$/;

const GATHERINGS: ReadonlySet<string> = wordSet(
  "ceremony summit conference meeting session reception gathering",
);

const BESIDE =
  /^(?:on|at) the (?:sidelines|margins|fringes|end|close|conclusion|opening|start|beginning|outset) of$/;

/** "signed an agreement on boundaries in the Aegean": a land or a sea behind what a paper is on is where that lies; a town is where it was signed. */
export function topicPlaces(view: View, { objects, obliques }: Clause): NounPhrase[] {
  const topics = objects.flatMap(({ head, last, modifiers }) => [
    ...modifiers.filter(({ prep }) => TOPICAL.test(prep)).map(({ phrase }) => phrase),
    // A title is one phrase with what it is on: "an agreement on fishing".
    ...(TOPICAL.test(view.norm(head + 1)) && last > head + 1 ? [{ last, modifiers: [] }] : []),
  ]);
  const behind = topics.flatMap(({ last, modifiers }) => [
    ...modifiers,
    ...obliques.filter(({ at }) => at === last),
  ]);
  return behind.flatMap(({ prep, phrase }) => {
    const place = prep === "in" ? placeIn(view, phrase) : null;
    return place === null || view.doc.knowledge.entity(place.value)?.subtype === "city" ? [] : [phrase];
  });
}
const TOPICAL = /^(?:on|over|about|concerning|regarding)$/;
/** "condolences to the victims of the crash in Egypt": where it struck, not where anybody speaks of it. */
const isOfCalamity = (view: View, { obliques }: Clause, at: number): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      phrase.last === at &&
      /^(?:to|with|for|of|over|after|about|at)$/.test(prep) &&
      view.tokens.slice(phrase.first, phrase.last).some(({ lemma }) => CALAMITY.test(lemma)),
  );
const CALAMITY =
  /^(?:crash|accident|victim|bombing|explosion|blast|earthquake|quake|flood|tsunami|hurricane|cyclone|typhoon|wildfire|landslide|massacre|shooting|tragedy|disaster|collapse|stampede|famine)$/;

/** "despite the chaos in Mali", "amid floods in Chad": where it is that others are in trouble. */
const isOfCircumstance = (view: View, { obliques }: Clause, at: number): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      phrase.last === at &&
      (CIRCUMSTANCE.test(prep) ||
        // "in a dispute over rebels in Chad"
        (prep === "in" &&
          /^(?:dispute|row|quarrel|feud|spat|standoff)$/.test(view.lemma(phrase.head)) &&
          phrase.head < phrase.last - 1)),
  );
const CIRCUMSTANCE =
  /^(?:despite|in spite of|amid|amidst|notwithstanding|because of|due to|in view of|in light of)$/;
/** "met X, the minister of the Government of Accord (GA) in Libya": of which land the body is that is named right before. */
export function isOfBody(view: View, phrase: NounPhrase, at: number): boolean {
  if (view.norm(at) !== "in" || headMention(view, phrase)?.kind !== "country") return false;
  const before = view.norm(at - 1) === ")" ? at - 2 : at - 1;
  const body = view.mentionsAt(before).find(({ kind }) => kind === "organization");
  const name = view.doc.entities.find(({ id }) => id === body?.entity)?.name ?? "";
  return RULING.test(name);
}
const RULING = /\b(?:Government|Parliament|Administration|Authority|Ministry|Senate)\b/;

/** "On the Kenyan side it was attended by": whose people they were. */
const isSide = (view: View, { head }: NounPhrase): boolean => /^(?:side|part|behalf)$/.test(view.norm(head));

/** "reached a deal on the Chagos Islands", "imposed sanctions on Chad": what it is about or whom it hits, not where it was done. */
const isTopic = (view: View, prep: string, noun: number): boolean =>
  prep === "on" && (TOPICS.has(view.lemma(noun)) || TOPICS.has(view.norm(noun)));
/** "will meet on Haiti", "conferred on Berlin": what they speak about; on an island they may be. */
function isConferredOn(view: View, { verb }: Clause, prep: string, phrase: NounPhrase): boolean {
  if (
    prep !== "on" ||
    !/^(?:meet|confer|talk|consult|negotiate|agree|vote|speak|gather|convene)$/.test(verb.lemma)
  )
    return false;
  const named = headMention(view, phrase);
  return (
    named?.kind === "country" ||
    /^(?:city|bloc)$/.test((named && view.doc.knowledge.entity(named.entity)?.subtype) ?? "")
  );
}
const TOPICS: ReadonlySet<string> =
  wordSet(`meeting summit session briefing consultation deal agreement accord pact treaty protocol understanding memorandum talk negotiation dialogue debate statement declaration resolution communique
  position stance view policy decision sanction embargo tariff duty dispute claim vote referendum report conference sovereignty proposal plan letter`);

/** "discussed the situation in Libya", "on the crisis in Mali": where what is spoken of is, not where it is spoken of. */
export function isMatter(view: View, phrase: NounPhrase, noun: number): boolean {
  const lemma = view.lemma(noun);
  if (STATES_OF_THINGS.has(lemma)) return true;
  const state = headMention(view, phrase);
  return TROUBLES.has(lemma) && (state?.kind === "country" || isRegion(view, state?.entity));
}
const isRegion = (view: View, entity: string | undefined): boolean =>
  /^(?:region|bloc)$/.test((entity && view.doc.knowledge.entity(entity)?.subtype) ?? "");
const STATES_OF_THINGS: ReadonlySet<string> = wordSet(
  "situation development event circumstance condition unrest tension hostility",
);
/** What goes by the land where it is; in a town ("discussed the crisis in Geneva") people may well speak of it. */
const TROUBLES: ReadonlySet<string> =
  wordSet(`intervention interference involvement aggression crisis conflict war violence fighting peace security stability dispute instability turmoil bloodshed coup election transition democracy insurgency famine
  drought terrorism reconstruction integration cooperation development progress growth prosperity poverty unity investment`);

/** Whether a place lies in the state of somebody, by the article or by what is known of him: at home nobody is a visitor. */
export const isAtHomeIn = (view: View, entity: string, place: string): boolean =>
  [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? ""].some(
    (state) => place === state || isWithin(view, place, state),
  );

/** Whether the first place lies in the second, by what is known of them. */
export function isWithin(view: View, inner: string, outer: string): boolean {
  const { knowledge } = view.doc;
  let at: string | null | undefined = inner;
  for (let steps = 0; typeof at === "string" && steps < 6; steps += 1) {
    if (at === outer && steps > 0) return true;
    const entity = knowledge.entity(at);
    if (entity?.country === outer) return true;
    at = entity?.parent ?? entity?.country ?? null;
  }
  return false;
}

/** Whether two places can be of one event: equal, nested, or one not said or not known ("the South Lawn" may well be in Washington). */
export const placesAgree = (view: View, a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  a === b ||
  a.startsWith("local:") !== b.startsWith("local:") ||
  isWithin(view, a, b) ||
  isWithin(view, b, a);
