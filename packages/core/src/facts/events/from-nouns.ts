import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { partiesOf } from "../shared/parties.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";
import { Filling, inClass } from "./arguments.ts";
import type { Candidate, Role } from "./candidate.ts";
import { modalityOf, nounStatusUnder, PRESUPPOSED, type Modality } from "./modality.ts";
import {
  CANCELLING,
  carrierKey,
  CARRIERS,
  HOSTING,
  NOUNS_BY_LEMMA,
  OCCURRENCES,
  type NounPattern,
} from "./patterns/index.ts";
import { placeOf } from "./places.ts";
import type { EventTimes } from "../shared/event-times.ts";

/** Where an event noun stands in its clause, which decides who takes part and whether it happened. */
interface Setting {
  readonly clause: Clause;
  /**
   * carried: "held talks"; occurring: "talks took place"; attended: "took part in the talks"; visiting: "is on a visit"; governed: "called
   * for talks", "plans a visit"; else mentioned.
   */
  readonly as: "carried" | "occurring" | "attended" | "visiting" | "after" | "governed" | "mentioned";
}

/** "The talks took place in Oslo": a definite noun without arguments points back at what was told before. */
const POINTING: ReadonlySet<string> = new Set(["the", "this", "these", "that", "those"]);

const STRETCHES: ReadonlySet<string> = new Set(
  "day hour week round series number couple month pair bout string flurry".split(" "),
);

const AFTER: ReadonlySet<string> = new Set([
  "after",
  "following",
  "before",
  "ahead of",
  "prior to",
  "during",
  "at",
  "in",
]);
const ATTENDING: ReadonlySet<string> = new Set([
  "take",
  "participate",
  "attend",
  "speak",
  "arrive",
  "gather",
  "appear",
  "be",
  "go",
  "come",
  "travel",
  "fly",
  "invite",
  "meet",
  "join",
]);

/** Events that nouns tell: "talks with", "his trip last month to", "the signing of". */
export function fromNouns(view: View, passage: Passage, times: EventTimes): Candidate[] {
  return allPhrases(view, passage.phrases).flatMap((phrase) => {
    const patterns = NOUNS_BY_LEMMA.get(view.lemma(phrase.head)) ?? [];
    for (const pattern of patterns) {
      if (!isNamed(view, phrase, pattern)) continue;
      const candidates = read(view, passage, phrase, pattern, times);
      if (candidates.length > 0) return candidates;
    }
    return [];
  });
}

/** Maximal phrases and all that is inside them, each once. */
function allPhrases(view: View, phrases: readonly NounPhrase[]): NounPhrase[] {
  const all = new Map<string, NounPhrase>();
  const add = (phrase: NounPhrase): void => {
    const key = `${phrase.first}:${phrase.head}`;
    if (all.has(key)) return;
    if (phrase.conjuncts.length === 0) all.set(key, phrase);
    for (const conjunct of spread(view, phrase)) add(conjunct);
    for (const apposition of phrase.appositions) add(apposition);
    if (phrase.possessor !== null) add(phrase.possessor);
    for (const { phrase: inner } of phrase.modifiers) add(inner);
  };
  for (const phrase of phrases) add(phrase);
  return [...all.values()];
}

/**
 * Members of a list, each with what it shares with the others: "his trip to Kenya and visit to Chad" has one possessor, "the Arab League and
 * African Union summits" one noun.
 */
function spread(view: View, { conjuncts, first }: NounPhrase): NounPhrase[] {
  const [leader] = conjuncts;
  const last = conjuncts.at(-1);
  if (leader === undefined || last === undefined) return [];
  const named = conjuncts.slice(0, -1).every(({ head }) => view.mentionAt(head) !== undefined);
  if (named && NOUNS_BY_LEMMA.has(view.lemma(last.head)) && last.head > last.first)
    return [{ ...last, first, conjuncts: [] }];
  return conjuncts.map((conjunct) =>
    conjunct.possessor === null && leader.possessor !== null
      ? { ...conjunct, possessor: leader.possessor }
      : conjunct,
  );
}

/** "phone call" asks for its first word too; a noun that is part of a name ("the Munich Conference") is that name. */
function isNamed(view: View, phrase: NounPhrase, { nouns, unlessBefore, plural }: NounPattern): boolean {
  const head = view.lemma(phrase.head);
  if (plural?.includes(head) === true && !view.isPlural(phrase.head)) return false;
  if (unlessBefore?.includes(view.norm(phrase.head - 1)) === true) return false;
  return nouns.some((noun) => {
    const parts = noun.split(" ");
    if (parts.at(-1) !== head) return false;
    return parts.slice(0, -1).every((word, i) => view.norm(phrase.head - parts.length + 1 + i) === word);
  });
}

function read(
  view: View,
  passage: Passage,
  phrase: NounPhrase,
  pattern: NounPattern,
  times: EventTimes,
): Candidate[] {
  const filling = new Filling(view, pattern.destinationRole);
  const setting = settingOf(view, passage, phrase);
  if (setting !== null && isPredicate(view, setting, phrase)) return [];
  const { carriedBy, modifierNouns, requires } = pattern;
  if (carriedBy !== undefined && (setting === null || !isCarriedBy(setting, carriedBy))) return [];
  const filled = new Set<string>();
  if (pattern.possessor !== undefined && phrase.possessor !== null)
    filling.fill(pattern.possessor, possessorOf(view, setting, phrase.possessor));
  if (pattern.adjective !== undefined) fillAdjectives(view, phrase, pattern, filling);
  for (const { prep, phrase: inner } of modifiersOf(phrase, modifierNouns)) {
    const slot = pattern.modifiers?.[prep];
    const classes = modifierNouns?.[prep];
    if (slot === undefined) continue;
    if (classes !== undefined && !inClass(view, inner, classes)) return [];
    if (filling.fill(slot, inner, classes, pattern.aboutKinds)) filled.add(prep);
    // "the withdrawal of Soviet troops": those whose troops they are.
    if (classes !== undefined && pattern.ownersAre !== undefined)
      filling.fillOwners(pattern.ownersAre, inner);
  }
  const sibling = fillFromNeighbours(view, passage, setting, phrase, pattern, filling);
  const bare = filling.roles.length === 0 && filling.about.length === 0;
  if (setting !== null) fillFromClause(view, setting, phrase, pattern, filling);
  const attending =
    bare && filling.roles.length > 0 && setting?.as === "attended" && POINTING.has(view.norm(phrase.first));
  const pointer = bare && filling.roles.length === 0 && POINTING.has(view.norm(phrase.first));
  const needs = pointer ? {} : (pattern.needs ?? {});
  const role = pattern.carrier ?? pattern.possessor;
  const placed = filling.place !== null || filling.destinations.length > 0;
  if (needs.subject === true && !filling.roles.some((found) => found.role === role)) return [];
  if (needs.place === true && !placed && !filling.hosted) return [];
  if (!pointer && requires !== undefined && !requires.some((prep) => filled.has(prep))) return [];
  if (needs.object === true && filling.about.length === 0) return [];
  if (
    needs.parties !== undefined &&
    filling.roles.length < needs.parties &&
    !isPlaced(view, phrase, pattern, filling)
  )
    return [];

  const trigger = phrase.head;
  const bound = setting !== null && setting.as !== "mentioned" && setting.as !== "after";
  const time =
    times.ofPhrase(phrase.first, phrase.last, trigger) ??
    (sibling === null ? null : times.ofPhrase(sibling.first, sibling.last, sibling.head)) ??
    (bound ? times.ofClause(passage, setting.clause, trigger) : null);
  const found = modality(view, passage, setting, phrase.head);
  return filling.byDestination().flatMap(({ roles, place }) =>
    byBody(view, phrase, pattern, roles).map((roles) => ({
      type: pattern.type,
      pattern: pattern.id,
      passage,
      clause: setting?.clause ?? null,
      trigger,
      triggerSpan: view.tokenSpan(trigger),
      roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
      place: place ?? (bound ? placeOf(view, setting.clause, [phrase]) : null),
      when: time?.when ? { value: time.when, spans: [time.span] } : null,
      about: filling.about,
      modality: found,
      anaphoric: pointer,
      ...(attending && { attending }),
      ...(isApart(view, phrase) && { apart: true as const }),
      indefinite: false,
    })),
  );
}

/** "It was the first visit by an American president": what a thing is said to be tells of no second thing. */
function isPredicate(view: View, { clause }: Setting, phrase: NounPhrase): boolean {
  const { verb, subject, objects } = clause;
  if (verb.lemma !== "be" || subject === null || view.norm(subject.head) === "there") return false;
  return objects.some(({ head, first }) => head === phrase.head && first <= phrase.first);
}

/** "On his arrival in Lima, President Addo said": a pronoun before the clause's subject that points forward means that subject. */
function possessorOf(view: View, setting: Setting | null, possessor: NounPhrase): NounPhrase {
  const subject = setting?.clause.subject ?? null;
  const forward =
    subject !== null &&
    possessor.head < subject.first &&
    view.mentionAt(possessor.head) === undefined &&
    /^(?:his|her|its|their)$/.test(view.norm(possessor.head));
  return forward ? subject : possessor;
}

/** A noun's own phrases; where it asks for a kind of thing ("deployment of troops to Angola"), those that hang on that thing too. */
function modifiersOf({ modifiers }: NounPhrase, classes: NounPattern["modifierNouns"]): readonly Oblique[] {
  if (classes === undefined) return modifiers;
  return modifiers.flatMap((modifier) =>
    classes[modifier.prep] === undefined ? [modifier] : [modifier, ...modifier.phrase.modifiers],
  );
}

const APART: ReadonlySet<string> = new Set(
  "separate bilateral one-on-one tete-a-tete tête-à-tête private informal trilateral".split(" "),
);
const isApart = (view: View, { first, head }: NounPhrase): boolean =>
  view.tokens.slice(first, head).some(({ norm }) => APART.has(norm));

const isCarriedBy = ({ clause, as }: Setting, verbs: readonly string[]): boolean =>
  (as === "carried" || as === "occurring" || as === "governed") && verbs.includes(carrierKey(clause.verb));

/** "the CSTO and EEU summits": a plural noun with two bodies tells of a session each. */
function byBody(
  view: View,
  { head }: NounPhrase,
  { type }: NounPattern,
  roles: readonly Role[],
): (readonly Role[])[] {
  const bodies = roles.filter(({ entity }) => view.kindOf(entity) === "organization");
  if (bodies.length < 2 || type === "visit" || !view.isPlural(head)) return [roles];
  return bodies.map((body) => roles.filter((role) => role === body || !bodies.includes(role)));
}

/** "peace talks in Geneva": a meeting known by its place, whoever took part. */
const isPlaced = (
  view: View,
  phrase: NounPhrase,
  { type }: NounPattern,
  { place, roles }: Filling,
): boolean =>
  (type === "meeting" || type === "negotiation" || type === "summit") &&
  place !== null &&
  roles.length === 0 &&
  view.kindOf(place.value) === "place" &&
  phrase.modifiers.some(({ prep }) => prep === "in" || prep === "at") &&
  /^(?:talk|negotiation|summit|conference)$/.test(view.lemma(phrase.head));

/** "the Kyrgyz visit", "Russian-Kazakh talks", "the CSTO summit": names before the noun. */
function fillAdjectives(view: View, phrase: NounPhrase, pattern: NounPattern, filling: Filling): void {
  const start = phrase.possessor === null ? phrase.first : phrase.possessor.last;
  for (const { entity, kind, span, form, group, last } of view.mentionsIn(start, phrase.head)) {
    const slot = pattern.adjective;
    // "Russian-led talks" are not talks with Russia.
    const compound = view.norm(last) === "-" && view.mentionAt(last + 1) === undefined;
    if (slot === undefined || compound || form === "pronoun" || form === "nominal") continue;
    for (const id of group ?? [entity]) {
      if (slot === "place") filling.place ??= { value: id, spans: [span] };
      else if (
        slot !== "about" &&
        slot !== "destination" &&
        (kind === "country" || kind === "organization" || kind === "person")
      ) {
        filling.addRole(id, slot, { spans: [span] });
      }
    }
  }
}

/** "call off" is not "call", but "wrap up" is "wrap". */
const isCarrier = (key: string, lemma: string): boolean =>
  CARRIERS.has(key) || (CARRIERS.has(lemma) && !CANCELLING.has(key));

function settingOf(view: View, passage: Passage, phrase: NounPhrase): Setting | null {
  const clause = clauseAt(passage, phrase.head);
  if (clause === undefined) return null;
  const { passive } = clause.verb;
  const { lemma } = clause.verb;
  const key = carrierKey(clause.verb);
  const within = (outer: NounPhrase | null): boolean =>
    outer !== null &&
    (outer === phrase ||
      // "two days of talks", "a round of talks"
      (STRETCHES.has(view.lemma(outer.head)) &&
        outer.modifiers.some(({ prep, phrase: inner }) => prep === "of" && inner === phrase)) ||
      outer.conjuncts.includes(phrase) ||
      (outer.head === phrase.head && outer.first <= phrase.first));
  if (clause.objects.some(within) && (isCarrier(key, lemma) || CANCELLING.has(key)))
    return { clause, as: "carried" };
  if (governs(clause, within)) return { clause, as: "governed" };
  if (within(clause.subject)) {
    if (passive && (isCarrier(key, lemma) || CANCELLING.has(key))) return { clause, as: "occurring" };
    if (!passive && (OCCURRENCES.has(lemma) || lemma === "take")) return { clause, as: "occurring" };
  }
  const oblique = clause.obliques.find(({ phrase: inner }) => within(inner));
  if (oblique !== undefined) {
    if (lemma === "be" && oblique.prep === "on") return { clause, as: "visiting" };
    if (
      oblique.prep === "in" &&
      lemma === "take" &&
      clause.objects.some(({ head }) => view.lemma(head) === "part")
    )
      return { clause, as: "attended" };
    if ((oblique.prep === "for" || oblique.prep === "on") && ATTENDING.has(lemma))
      return { clause, as: "attended" };
    if ((oblique.prep === "at" || oblique.prep === "in") && ATTENDING.has(lemma))
      return { clause, as: "attended" };
    if (AFTER.has(oblique.prep)) return { clause, as: "after" };
  }
  return { clause, as: "mentioned" };
}

/** "called for talks", "agreed to a summit", "rejected talks": a verb of wishing, planning or refusing has the noun as what is wished. */
function governs(
  { verb, objects, obliques, subject }: Clause,
  within: (phrase: NounPhrase | null) => boolean,
): boolean {
  if ((verb.particle !== null && verb.particle !== "for") || nounStatusUnder(verb.lemma) === null)
    return false;
  if (verb.passive) return within(subject);
  return (
    (verb.lemma !== "call" && objects.some(within)) ||
    obliques.some(({ prep, phrase }) => (prep === "for" || prep === "to" || prep === "on") && within(phrase))
  );
}

/** Who takes part by the clause: the one who holds, attends, pays; after talks with B, the one who then did something. */
function fillFromClause(
  view: View,
  { clause, as }: Setting,
  phrase: NounPhrase,
  pattern: NounPattern,
  filling: Filling,
): void {
  const { carrier } = pattern;
  if (carrier === undefined || as === "occurring" || as === "mentioned") return;
  // Who calls for talks or announces a visit need not take part.
  const sidedOnly = [...phrase.modifiers, ...clause.obliques].some(({ prep }) => prep === "with");
  if (
    as === "governed" &&
    !sidedOnly &&
    !/^(?:plan|schedule|agree|prepare|refuse|decline|reject|avoid)$/.test(clause.verb.lemma)
  )
    return;
  const subject = clause.verb.passive ? clause.agent : clause.subject;
  if (subject === null) return;
  if (as === "after") {
    // "After talks with Addo, Brandt flew home": an indefinite noun with one side named lacks the subject's.
    const sided = phrase.modifiers.some(({ prep }) => prep === "with");
    if (!sided || phrase.possessor !== null || filling.roles.length === 0 || clause.verb.passive) return;
  }
  const hosting = as === "carried" && HOSTING.has(clause.verb.lemma);
  const people = new Set<EntityKind>(["person", "country", "organization"]);
  for (const { entity, span } of partiesOf(view, subject, people)) {
    const role = hosting ? (carrier === "visitor" ? "host" : "organizer") : carrier;
    if (role === "about" || role === "place" || role === "destination") continue;
    filling.addRole(entity, role, { spans: [span] });
  }
  // "held talks on Monday with Kenya": what belongs to the noun may stand behind the verb's own complements.
  for (const { prep, phrase: inner } of clause.obliques) {
    const slot = pattern.modifiers?.[prep];
    if (slot !== undefined && slot !== "place" && as === "carried") filling.fill(slot, inner);
  }
}

const holds = ({ first, last }: NounPhrase, token: number): boolean => first <= token && token < last;

/**
 * What grammar hangs elsewhere: "the ratification of the statute by Kenya", where the agent stands behind the noun, and "his trip to Kenya and a visit
 * to Chad", where the second journey is the first one's traveller's. Returns that first noun.
 */
function fillFromNeighbours(
  view: View,
  passage: Passage,
  setting: Setting | null,
  phrase: NounPhrase,
  pattern: NounPattern,
  filling: Filling,
): NounPhrase | null {
  if (setting === null) return null;
  const { clause } = setting;
  const by = clause.obliques.find(({ prep, at }) => prep === "by" && at === phrase.last);
  const slot = pattern.modifiers?.["by"];
  if (by !== undefined && slot !== undefined && !clause.verb.passive) filling.fill(slot, by.phrase);
  const { possessor } = pattern;
  if (possessor !== "visitor" || filling.roles.some(({ role }) => role === possessor)) return null;
  if (setting.as !== "mentioned" || (clause.subject?.first ?? 0) > phrase.first) return null;
  const other = allPhrases(view, passage.phrases).find(
    (candidate) =>
      candidate.head < phrase.head &&
      candidate.head > clause.first &&
      candidate.possessor !== null &&
      pattern.nouns.includes(view.lemma(candidate.head)),
  );
  if (other === undefined || other.possessor === null) return null;
  return filling.fill(possessor, other.possessor) ? other : null;
}

function modality(view: View, passage: Passage, setting: Setting | null, head: number): Modality {
  if (setting === null || setting.as === "mentioned") return PRESUPPOSED;
  if (setting.as === "after") {
    const ahead = setting.clause.obliques.find(
      ({ prep, phrase }) => prep === "ahead of" && holds(phrase, head),
    );
    return ahead === undefined
      ? PRESUPPOSED
      : { status: "planned", negated: false, cues: [view.tokenSpan(ahead.at)] };
  }
  const found = modalityOf(view, passage, setting.clause);
  if (
    (setting.as === "carried" || setting.as === "occurring") &&
    CANCELLING.has(carrierKey(setting.clause.verb))
  ) {
    return { ...found, negated: !found.negated, cues: [...found.cues, view.spanOf(setting.clause.verb)] };
  }
  if (setting.as === "governed") {
    const under = nounStatusUnder(setting.clause.verb.lemma);
    const cues = [...found.cues, view.spanOf(setting.clause.verb)];
    if (under === "negated") return { ...found, negated: !found.negated, cues };
    if (under !== null) return { status: under, negated: found.negated, cues };
  }
  if (setting.as === "visiting" && found.status === "actual" && setting.clause.verb.tense === "present") {
    return { ...found, status: "ongoing", cues: [view.spanOf(setting.clause.verb)] };
  }
  return found;
}
