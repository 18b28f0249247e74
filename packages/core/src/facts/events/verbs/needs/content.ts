import { wordSet, type Clause } from "@chancery/language";

import type { EntityKind } from "../../../../record/index.ts";
import { partiesOf } from "../../../shared/parties.ts";
import { headMention } from "../../../shared/party.ts";
import { dependentsOf, type Passage, type View } from "../../../shared/view.ts";
import { isSpeakers } from "../verb-duties.ts";
import { hasDependent } from "./dependents.ts";

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
export const isAssertion = (view: View, passage: Passage, clause: Clause): boolean =>
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

const MISDEEDS: ReadonlySet<string> = wordSet(
  "crime atrocity brutality violation abuse massacre murder killing error mistake offence offense suicide genocide fraud sin blunder breach outrage aggression act excess",
);

const GIVEN: ReadonlySet<string> = wordSet(
  "lecture keynote conference class toast glimpse insight prayer flower wreath lunch dinner banquet explanation",
);

/** Whether something says what is promised or proposed: a dependent clause, or an object that is no person. */
export function hasContent(view: View, passage: Passage, clause: Clause): boolean {
  if (hasDependent(view, passage, clause)) {
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
