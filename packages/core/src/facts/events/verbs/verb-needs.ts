import type { Clause, NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import { headMention } from "../../shared/party.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import { inClass, type Filling } from "../arguments/arguments.ts";
import { modalityOf } from "../modality/modality.ts";
import type { VerbPattern } from "../patterns/index.ts";
import { isWithin } from "../arguments/places.ts";
import { strandedIn } from "./stranded.ts";
import { isSpeakers } from "./verb-duties.ts";

/** What the arguments have been found to fill, beside the roles. */
interface Filled {
  readonly passive: boolean;
  readonly objectFilled: boolean;
  readonly obliqueFilled: boolean;
}

/** What the pattern needs before it may speak and does not find; null where all is there. */
export function unmetNeed(
  view: View,
  passage: Passage,
  clause: Clause,
  pattern: VerbPattern,
  filling: Filling,
  { passive, objectFilled, obliqueFilled }: Filled,
): RefusalReason | null {
  const needs = pattern.needs ?? {};
  if (needs.object === true && !objectFilled) return "needs.object";
  if (
    pattern.type === "demand" &&
    clause.verb.lemma === "tell" &&
    !passive &&
    isOrderedOut(view, passage, clause)
  )
    return "needs.clause";
  if (clause.verb.lemma === "send" && pattern.type === "expulsion" && !passive && isOwn(view, clause))
    return "frame.nouns";
  if (needs.oblique === true && !obliqueFilled) return "needs.oblique";
  // "exchanged copies of the memorandum": what has been signed is handed over.
  if (pattern.type === "ratification" && clause.objects.some(({ head }) => COPIES.test(view.lemma(head))))
    return "frame.nouns";
  if (pattern.type === "request" && isQuestion(passage, clause)) return "needs.clause";
  if (pattern.type === "rejection" && isSilence(passage, clause)) return "needs.clause";
  if (visitsOwnState(view, filling)) return "sense.own-state";
  if (pattern.type === "visit" && isSight(view, clause)) return "frame.nouns";
  if (pattern.type === "meeting" && isOwnBody(view, filling)) return "needs.parties";
  if (needs.place === true && filling.place === null && filling.destinations.length === 0 && !filling.hosted)
    return "needs.place";
  if (needs.parties !== undefined && filling.roles.length < needs.parties) return "needs.parties";
  const { partyKinds } = pattern;
  if (
    partyKinds !== undefined &&
    !filling.roles.every(({ entity }) => partyKinds.includes(view.kindOf(entity) ?? "event"))
  )
    return "needs.kinds";
  if (
    needs.target === true &&
    filling.place === null &&
    !filling.roles.some(({ role }) => role === "recipient")
  )
    return "needs.target";
  if (needs.negated === true && !modalityOf(view, passage, clause).negated) return "needs.negated";
  if (needs.about === true && filling.about.length === 0) return "needs.about";
  if (needs.person === true && !filling.roles.some(({ entity }) => view.kindOf(entity) === "person"))
    return "needs.person";
  if (needs.statesman === true && !filling.roles.some(({ entity }) => isStatesman(view, entity)))
    return "needs.statesman";
  if (needs.across === true && !isAcross(view, filling)) return "needs.kinds";
  if (needs.content === true && !hasContent(view, passage, clause)) return "needs.content";
  if (needs.abroad === true && isAtHome(view, filling)) return "needs.abroad";
  if (needs.foreign === true && (isAtHome(view, filling) || !isOfKnownState(view, filling)))
    return "needs.abroad";
  if (needs.oneObject === true && (clause.objects.length !== 1 || passive || isStyled(view, clause)))
    return "needs.objects";
  if (needs.noObject === true && (hasObject(view, clause) || isGivenLate(view, clause) || passive))
    return "needs.objects";
  if (needs.clause === true && !hasDependent(passage, clause)) return "needs.clause";
  if (pattern.type === "promise" && needs.clause === true && isAssertion(view, passage, clause))
    return "needs.clause";
  if (needs.subjunctive === true && !hasSubjunctive(view, passage, clause)) return "needs.clause";
  if (needs.infinitive === true && !hasInfinitive(passage, clause)) return "needs.clause";
  if (needs.noInfinitive === true && (hasInfinitive(passage, clause) || isQuotedBidding(view, clause)))
    return "needs.clause";
  const { infinitiveOf } = needs;
  if (
    infinitiveOf !== undefined &&
    !dependentsOf(passage, clause).some(
      ({ kind, verb, objects }) =>
        // "ceased to be a member": it goes on to be something else.
        !(verb.lemma === "be" && objects.length > 0) &&
        // "promised not to expel them" threatens nobody.
        ((kind === "infinitive" && (pattern.type !== "threat" || verb.negation === null)) ||
          // "told the envoy that it would not go back on its word" sends him nowhere.
          (kind === "complement" &&
            (pattern.type !== "expulsion" || verb.negation === null) &&
            // "warned that the world faces a new enemy" threatens nobody with what is to come.
            (pattern.type !== "threat" || verb.modal !== null || verb.tense === "future"))) &&
        infinitiveOf.includes(verb.lemma),
    )
  )
    return "needs.clause";
  return null;
}

/** "called him “a man of peace”": what stands in quotation marks right behind the object says what he is called. */
const isStyled = (view: View, { objects }: Clause): boolean =>
  objects.some(
    ({ last }) =>
      /^["“‘'`]+$/.test(view.norm(last)) &&
      // "called the Assembly "more courageous""
      (/^(?:an?|the|his|her|its|more|most|less|very)$/.test(view.norm(last + 1)) ||
        view.token(last + 1)?.upos === "ADJ"),
  );

/** "flew to Oslo to brief a minister": what stands behind the verb's own phrases is another word's object. */
const hasObject = (view: View, clause: Clause): boolean => {
  const { objects, obliques, verb } = clause;
  const stranded = strandedIn(view, clause)?.phrase;
  return objects.some(
    (object) =>
      object !== stranded &&
      !obliques.some(({ prep, at }) => prep !== "" && at >= verb.last && at < object.first),
  );
};

/** "told two diplomats to leave": they are sent away. */
const isOrderedOut = (view: View, passage: Passage, clause: Clause): boolean =>
  clause.objects.some((object) => inClass(view, object, ["diplomats", "envoys"])) &&
  dependentsOf(passage, clause).some(
    ({ kind, verb }) => kind === "infinitive" && /^(?:leave|quit|depart)$/.test(verb.lemma),
  );

/** "handed over to the premier the invitation": a heavy object stands behind the one to whom. */
const isGivenLate = (view: View, { objects, obliques, verb }: Clause): boolean =>
  verb.lemma === "hand" &&
  objects.some(
    ({ first }) =>
      /^(?:the|an?|his|her|its|their)$/.test(view.norm(first)) &&
      obliques.some(
        ({ prep, phrase: { last } }) =>
          prep === "to" && (last === first || (last === first - 1 && view.norm(last) === ",")),
      ),
  );

/** "will send home 40 of its envoys": one's own people are called back, not expelled. */
const isOwn = (view: View, { objects }: Clause): boolean =>
  objects.some(
    ({ first, head }) =>
      view.tokens.slice(first, head).some(({ norm }) => OWN.test(norm)) ||
      (view.norm(head + 1) === "of" && OWN.test(view.norm(head + 2))),
  );
const OWN = /^(?:its|their|his|her|our|my)$/;

/** A state, a body, or a person with an office: those whose praise and blame are diplomacy. */
const isStatesman = (view: View, entity: string): boolean =>
  view.kindOf(entity) === "person" ? view.holdsOffice(entity) : true;

/** Two who take part are of different states. */
function isAcross(view: View, { roles }: Filling): boolean {
  const states = roles.map(({ entity }) => {
    const of = view.kindOf(entity) === "country" ? [entity] : view.statesOf(entity);
    return of.length > 0 ? of : homeOf(view, entity);
  });
  return states.some((own) =>
    states.some((other) => own.length > 0 && other.length > 0 && !own.some((state) => other.includes(state))),
  );
}

/** "visited the museum", "toured a car plant": sights within a journey that is told elsewhere. */
const isSight = (view: View, { objects, verb }: Clause): boolean =>
  /^(?:visit|tour)$/.test(verb.lemma) &&
  objects.length === 1 &&
  objects.every(({ head }) => SIGHTS.has(view.lemma(head).toLowerCase()));
const SIGHTS: ReadonlySet<string> = new Set(
  "museum library exhibition gallery factory plant farm school hospital shop market zoo theatre theater bazaar park garden fair laboratory".split(
    " ",
  ),
);

/** Nobody visits the state that he heads: such a reading has taken the wrong state for "the country". */
const visitsOwnState = (view: View, { roles, destinations }: Filling): boolean =>
  roles.some(
    ({ entity, role }) =>
      role === "visitor" &&
      [...view.statesOf(entity), ...homeOf(view, entity)].some((state) =>
        destinations.some(({ value }) => value === state),
      ),
  );

/** "The Secretary-General welcomed the Community to the session": nobody meets the body that he heads. */
const isOwnBody = (view: View, { roles }: Filling): boolean =>
  roles.length === 2 &&
  roles.some(
    ({ entity }) =>
      view.kindOf(entity) === "organization" &&
      roles.some((other) => other.entity !== entity && view.statesOf(other.entity).includes(entity)),
  );

const COPIES = /^(?:copy|text|document|draft|folder)$/;

/** "asked how he was": a question asks for nothing but an answer. */
const isQuestion = (passage: Passage, clause: Clause): boolean =>
  clause.verb.lemma === "ask" &&
  dependentsOf(passage, clause).some(
    ({ kind, marker, verb }) =>
      verb.first > clause.verb.head &&
      kind !== "relative" &&
      /^(?:how|why|what|whether|when|where|who|if)$/.test(marker ?? ""),
  ) &&
  !hasInfinitive(passage, clause);

/** "declined to comment", "refused to answer": who says nothing turns nothing down. */
const isSilence = (passage: Passage, clause: Clause): boolean =>
  /^(?:decline|refuse)$/.test(clause.verb.lemma) &&
  dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "infinitive" &&
      /^(?:comment|respond|answer|elaborate|say|name|specify|identify|reply|speculate)$/.test(verb.lemma),
  );

/** The state of a person whose office the article does not tell. */
function homeOf(view: View, entity: string): string[] {
  if (view.kindOf(entity) !== "person" || view.statesOf(entity).length > 0) return [];
  const state = view.doc.knowledge.entity(entity)?.country ?? null;
  return state === null ? [] : [state];
}

/** "Putin was in Moscow": at home nobody is a visitor. */
const isAtHome = (view: View, { roles, destinations }: Filling): boolean =>
  roles.some(({ entity }) =>
    [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? ""].some((state) =>
      destinations.some(({ value }) => value === state || isWithin(view, value, state)),
    ),
  );

const isOfKnownState = (view: View, { roles }: Filling): boolean =>
  roles.some(
    ({ entity }) => view.statesOf(entity).length > 0 || view.doc.knowledge.entity(entity)?.country != null,
  );

/** "called on Addo to “show restraint”": an infinitive whose verb stands in quotation marks. */
function isQuotedBidding(view: View, { verb }: Clause): boolean {
  const last = view.token(verb.first)?.sentence;
  for (let i = verb.last; i < verb.last + 30 && view.token(i)?.sentence === last; i += 1)
    if (view.norm(i) === "to" && /^["\u201c\u2018`']+$/.test(view.norm(i + 1))) return true;
  return false;
}

const hasInfinitive = (passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some(({ kind }) => kind === "infinitive");

function hasDependent(passage: Passage, clause: Clause): boolean {
  return dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "infinitive" ||
      (kind === "complement" && verb.first > clause.verb.first) ||
      // "denied having issued the remarks"
      (kind === "participial" &&
        clause.verb.lemma === "deny" &&
        verb.form === "gerund" &&
        verb.first > clause.verb.last - 1),
  );
}

function hasSubjunctive(view: View, passage: Passage, clause: Clause): boolean {
  return dependentsOf(passage, clause).some(
    ({ kind, verb, subject }) =>
      kind === "complement" &&
      verb.first > clause.verb.first &&
      (verb.modal === "should" ||
        verb.modal === "must" ||
        verb.tense === "none" ||
        view.norm(verb.first) === "be" ||
        isBareForm(view, subject, verb)),
  );
}

/** "that the union condemn": one of whom the verb has no ending. */
const isBareForm = (
  view: View,
  subject: NounPhrase | null,
  { form, tense, modal, first, lemma }: Clause["verb"],
): boolean =>
  form === "finite" &&
  tense === "present" &&
  modal === null &&
  subject !== null &&
  subject.conjuncts.length === 0 &&
  !view.isPlural(subject.head) &&
  /^(?:NN|NNP)$/.test(view.token(subject.head)?.xpos ?? "") &&
  view.norm(first) === lemma;

/** "suggested that Chad might have helped": what is thought to be so is not what is proposed. */
const isOpinion = (passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "complement" &&
      verb.form === "finite" &&
      (verb.perfect ||
        /^(?:might|may|could|would|will|can)$/.test(verb.modal ?? "") ||
        verb.tense === "past"),
  );

/**
 * "agreed that trade was vital", "agreed that sanctions could not help": what they hold to be so, where "agreed that the border will open" binds
 * them. What should be done two may bind themselves to; one alone only holds it ("the premier agrees that Chad should leave").
 */
const isShared = (view: View, passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "complement" &&
      verb.form === "finite" &&
      (verb.modal === null
        ? verb.tense === "present" || verb.tense === "past"
        : /^(?:can|could|may|might)$/.test(verb.modal) ||
          (/^(?:should|must|ought)$/.test(verb.modal) && isAlone(view, clause))),
  );

/** One subject, which is no plural: "the premier", but not "both sides". */
const isAlone = (view: View, { subject }: Clause): boolean =>
  subject !== null && subject.conjuncts.length === 0 && !view.isPlural(subject.head);

/** "assured them that Africa wants peace": what is so of others binds nobody, where "that it stands by them" does. */
const isAssertion = (view: View, passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some(
    ({ kind, verb, subject }) =>
      kind === "complement" &&
      verb.form === "finite" &&
      verb.modal === null &&
      (verb.tense === "present" || verb.tense === "past") &&
      subject !== null &&
      !isSpeakers(view, clause, subject),
  );

const PUT_FORWARD: ReadonlySet<string> = new Set(["propose", "suggest"]);
const BODIES: ReadonlySet<EntityKind> = new Set<EntityKind>(["organization", "agreement", "event"]);

const MISDEEDS: ReadonlySet<string> = new Set(
  "crime atrocity brutality violation abuse massacre murder killing error mistake offence offense suicide genocide fraud sin blunder breach outrage aggression act excess".split(
    " ",
  ),
);

const GIVEN: ReadonlySet<string> = new Set(
  "lecture keynote conference class toast glimpse insight prayer flower wreath lunch dinner banquet explanation".split(
    " ",
  ),
);

/** Whether something says what is promised or proposed: a dependent clause, or an object that is no person. */
function hasContent(view: View, passage: Passage, clause: Clause): boolean {
  if (hasDependent(passage, clause)) {
    if (clause.verb.lemma === "agree" && isShared(view, passage, clause)) return false;
    return clause.verb.lemma !== "suggest" || !isOpinion(passage, clause);
  }
  const { passive, lemma } = clause.verb;
  const things = [
    // "was promised support by": what is promised stays an object in the passive.
    ...(passive && clause.subject !== null ? [clause.subject, ...clause.objects] : clause.objects),
    ...clause.obliques
      .filter(({ prep }) => prep === "for" || prep === "on" || prep === "to")
      .map(({ phrase }) => phrase),
  ];
  // "offered a lecture at the institute": given, not proposed.
  if (lemma === "offer" && clause.objects.some(({ head }) => GIVEN.has(view.lemma(head)))) return false;
  // "brutalities committed by the troops": what is done, not what is promised.
  if (lemma === "commit" && things.some((phrase) => MISDEEDS.has(view.lemma(phrase.head)))) return false;
  return things.some((phrase) => {
    const head = headMention(view, phrase);
    // "proposed the Global Fund", "Rwanda denies it"
    if (head !== undefined && PUT_FORWARD.has(lemma) && BODIES.has(head.kind)) return true;
    if (/^(?:it|this|that)$/.test(view.norm(phrase.head)) && head?.kind !== "person") return lemma === "deny";
    return (
      partiesOf(view, phrase).length === 0 &&
      head?.kind !== "person" &&
      view.token(phrase.head)?.upos === "NOUN" &&
      view.timesAt(phrase.head).length === 0
    );
  });
}
