import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { placeOf } from "../arguments/places.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { modalityOf } from "../modality/modality.ts";
import { carrierKey } from "../patterns/index.ts";

/** Sentences back within which a round finds whose it is. */
const REACH = 2;

/** What talks come in; of these only one that is told to go on is of talks told before. */
const ROUNDS: ReadonlySet<string> = wordSet(
  "round session meeting contact talk negotiation consultation discussion",
);

/** Those of talks at any rate: a meeting may be of the men who met, a round is of the sides. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["meeting"]);

/** Words by which a round is one more of those told of, or one of several. */
const MORE =
  /^(?:further|another|next|new|final|last|more|fresh|subsequent|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|closing|concluding)$/;

/** How much there is of talks: "two days of talks". */
const STRETCHES: ReadonlySet<string> = wordSet("hour day week month round session series");

/** Verbs by which a round comes about. */
const BEFALLING: ReadonlySet<string> = wordSet(
  "begin open start follow continue resume convene ensue conclude end commence",
);
const GOING_ON: ReadonlySet<string> = wordSet("continue resume follow ensue");

/** What the noun may say of itself: where, when and on what, but not whose it is. */
const UNSAID =
  /^(?:in|at|on|about|over|during|near|under|for|after|before|by|throughout|since|until|from|to)$/;

const TALKING: ReadonlySet<string> = new Set(["meeting", "negotiation"]);
const SIDES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization"]);
const ALL: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization", "person"]);

/**
 * "A and B held talks in January. The second round was held in Lima in May", "Further sessions followed in June": a round that does not say whose it is, of
 * the sides whose talks were told of last; of nobody named where these were men, who may have sent others, or were not named either. `told`: what was told before, in reading order, and what the nouns of this sentence tell.
 */
export function fromRounds(
  view: View,
  passage: Passage,
  times: EventTimes,
  told: readonly Candidate[],
): Candidate[] {
  return passage.own.flatMap((clause): Candidate[] => {
    const round = roundOf(view, clause);
    if (round === null) return beginningOf(view, passage, clause, times);
    const model = told.findLast(
      ({ type, trigger, passage: { index } }) =>
        TALKING.has(type) && trigger < round.phrase.head && passage.index - index <= REACH,
    );
    if (model === undefined || model.modality.negated || model.modality.status !== "actual") return [];
    const sides = model.roles.filter(({ role }) => role === "participant");
    // "Bolivia held talks with its creditors": the other side is nobody whom a round could name.
    if (sides.length === 1) return [];
    const kinds = OF_PEOPLE.has(round.noun) ? ALL : SIDES;
    const roles = sides.every(({ entity }) => kinds.has(view.kindOf(entity) ?? "event")) ? sides : [];
    const modality = modalityOf(view, passage, clause);
    if (modality.negated || (modality.status !== "actual" && modality.status !== "planned")) return [];
    const days = view.isPlural(round.phrase.head)
      ? times.allOfClause(passage, clause, round.phrase.head)
      : [];
    // "Further sessions followed on 16 June in Lima and again in Quito on 20 July": one on each day; which place is whose is not asked.
    const several = days.filter(({ when }) => when !== null && when.earliest === when.latest);
    const single = times.ofClause(passage, clause, round.phrase.head);
    return (several.length > 1 ? several : [single]).map((time) => ({
      type: OF_PEOPLE.has(round.noun) ? "meeting" : "negotiation",
      pattern: "round.noun",
      passage,
      clause,
      trigger: round.phrase.head,
      triggerSpan: view.tokenSpan(round.phrase.head),
      roles,
      ...NO_MORE_TOLD,
      place: several.length > 1 ? null : placeOf(view, clause, [round.phrase]),
      when: time?.when ? { value: time.when, spans: [time.span] } : null,
      modality,
      further: true,
    }));
  });
}

/** "Secret contacts began in Lagos in December 1982": talks of nobody named, which their place and time make known. */
function beginningOf(view: View, passage: Passage, clause: Clause, times: EventTimes): Candidate[] {
  const { subject, verb, objects } = clause;
  if (subject === null || verb.form !== "finite" || verb.passive || verb.tense !== "past") return [];
  if (!BEGINNING.has(carrierKey(verb)) || objects.length > 0 || view.lemma(subject.head) !== "contact")
    return [];
  if (!view.isPlural(subject.head) || isOwned(view, subject) || subject.first < subject.head - 1) return [];
  const time = times.ofClause(passage, clause, subject.head);
  const place = placeOf(view, clause, [subject]);
  const modality = modalityOf(view, passage, clause);
  if (place === null || time?.when == null || modality.negated || modality.status !== "actual") return [];
  return [
    {
      type: "negotiation",
      pattern: "contacts-begin.noun",
      passage,
      clause,
      trigger: subject.head,
      triggerSpan: view.tokenSpan(subject.head),
      roles: [],
      ...NO_MORE_TOLD,
      place,
      when: { value: time.when, spans: [time.span] },
      modality,
    },
  ];
}
const BEGINNING: ReadonlySet<string> = wordSet("begin start open commence");

/** What nouns tell, without those that say no more of a round than the round does. */
export const withoutRounds = (nouns: readonly Candidate[], rounds: readonly Candidate[]): Candidate[] =>
  nouns.filter(
    ({ type, roles, clause, trigger }) =>
      roles.length > 0 ||
      !GATHERED.has(type) ||
      !rounds.some(({ clause: own, trigger: head }) => own === clause && Math.abs(trigger - head) <= NEXT_TO),
  );
const GATHERED: ReadonlySet<string> = new Set(["meeting", "negotiation", "summit"]);

/** "round of talks": tokens between the round and what it is of. */
const NEXT_TO = 4;

/** The round that the clause tells of and its noun; null where it is none, or somebody's own. */
function roundOf(
  view: View,
  { verb, subject, objects, obliques, kind }: Clause,
): { readonly phrase: NounPhrase; readonly noun: string } | null {
  // "The turning point was the round held at Lima on 20 May"
  const held = kind === "participial" && verb.passive && verb.lemma === "hold";
  if (subject === null || (verb.form !== "finite" && !held) || verb.negation !== null) return null;
  if (!isBefalling(view, verb, objects)) return null;
  const inner = STRETCHES.has(view.lemma(subject.head))
    ? subject.modifiers.find(({ prep }) => prep === "of")?.phrase
    : undefined;
  // "a new round of fighting": of what the round is, was not read as a noun.
  if (inner === undefined && view.norm(subject.head + 1) === "of") return null;
  const parts = inner === undefined ? [subject] : [subject, inner];
  const noun = view.lemma((inner ?? subject).head);
  if (!ROUNDS.has(noun) || parts.some((part) => isOwned(view, part))) return null;
  if (obliques.some(({ prep }) => !UNSAID.test(prep))) return null;
  const more = view.tokens.slice(subject.first, subject.head).some(({ norm }) => MORE.test(norm));
  const goes =
    GOING_ON.has(carrierKey(verb)) && (inner !== undefined || noun === "talk" || noun === "negotiation");
  return more || goes || (held && noun === "round")
    ? { phrase: subject, noun: inner === undefined ? noun : view.lemma(inner.head) }
    : null;
}

/** "was held", "took place", "followed". */
const isBefalling = (view: View, verb: Clause["verb"], objects: Clause["objects"]): boolean => {
  if (verb.passive) return verb.lemma === "hold";
  const [object] = objects;
  if (object === undefined) return BEFALLING.has(carrierKey(verb));
  return verb.lemma === "take" && objects.length === 1 && view.norm(object.head) === "place";
};

/** Somebody's, or of a kind of its own: "talks with the unions", "a session of parliament", "Congress sessions". */
const isOwned = (view: View, phrase: NounPhrase): boolean =>
  phrase.possessor !== null ||
  phrase.conjuncts.length > 0 ||
  partiesOf(view, phrase).length > 0 ||
  view.mentionsIn(phrase.first, phrase.head + 1).length > 0 ||
  view.tokens
    .slice(phrase.first, phrase.head)
    .some(
      ({ upos, norm }) =>
        (upos === "NOUN" || upos === "PROPN") && !/^(?:peace|border|trade|follow-up)$/.test(norm),
    ) ||
  phrase.modifiers.some(
    ({ prep, phrase: inner }) =>
      !(UNSAID.test(prep) || (prep === "of" && ROUNDS.has(view.lemma(inner.head)))),
  );
