import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { clauseAt, dependentsOf, type Passage, type View } from "../../shared/view.ts";
import { nounStatusUnder } from "../modality/modality.ts";
import { CANCELLING, carrierKey, CARRIERS, OCCURRENCES } from "../patterns/index.ts";

/** Where an event noun stands in its clause, which decides who takes part and whether it happened. */
export interface Setting {
  readonly clause: Clause;
  /**
   * carried: "held talks"; occurring: "talks took place"; attended: "took part in the talks"; visiting: "is on a visit"; governed: "called
   * for talks", "plans a visit"; witnessed: "witnessed the signing", where and when, but not by whom; shunned: "skipped the summit", which stands
   * without whoever did; else mentioned.
   */
  readonly as:
    | "carried"
    | "occurring"
    | "attended"
    | "witnessed"
    | "shunned"
    | "visiting"
    | "after"
    | "governed"
    | "mentioned";
}

/** Verbs by whose passive an event is set for a day to come: "a referendum is pencilled in for the autumn". */
export const SCHEDULING: ReadonlySet<string> = wordSet("fix schedule slate pencil plan set expect foresee");

/** Nouns of how much there is of an event, or that it begins: what is told of them is told of it. */
const STRETCHES: ReadonlySet<string> = wordSet(
  "day hour week round series number couple month pair bout string flurry start beginning opening commencement",
);

export const DUE = /^(?:due|expected|awaited)$/;

const AFTER: ReadonlySet<string> = new Set([
  "after",
  "following",
  "before",
  "ahead of",
  "on the eve of",
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
  "engage",
  "partake",
  "represent",
]);

/** By these one comes to where something is to be held, if it is said to be for it: "crossed into Chad for a meeting", but "returned on a visit". */
export const COMING: ReadonlySet<string> = wordSet("return journey cross drive land rush hurry");

/** "is expected to discuss": what hangs on it is still to come, and done by its subject. */
export const isExpected = ({ lemma, passive, tense, perfect }: Clause["verb"]): boolean =>
  passive && tense === "present" && !perfect && /^(?:expect|schedule|slate|set|tip)$/.test(lemma);

/** Verbs of whoever is there while others do it. */
const WITNESSING: ReadonlySet<string> = new Set(["witness", "watch", "oversee", "grace"]);

/** Of what is to be, that it will not: "the talks fell through". */
const FAILING = "fall-through";

/** "call off" is not "call", but "wrap up" is "wrap". */
const isCarrier = (key: string, lemma: string): boolean =>
  CARRIERS.has(key) || (CARRIERS.has(lemma) && !CANCELLING.has(key));

/** "The summit, which was put off by a storm, was chaired by Addo": what is told of it in the end, not what came between. */
const inTheEnd = ({ clauses }: Passage, clause: Clause, { head }: NounPhrase): Clause =>
  CANCELLING.has(carrierKey(clause.verb))
    ? (clauses.find(
        ({ kind, subject, verb }) =>
          kind === "main" &&
          subject?.head === head &&
          verb.first > clause.verb.first &&
          verb.tense === "past" &&
          !CANCELLING.has(carrierKey(verb)) &&
          (CARRIERS.has(carrierKey(verb)) || OCCURRENCES.has(carrierKey(verb))),
      ) ?? clause)
    : clause;

/** How a noun stands in what is told; with `reduced` false, in the clause that holds it, whatever a relative or a participle behind it tells. */
export function settingOf(view: View, passage: Passage, phrase: NounPhrase, reduced = true): Setting | null {
  const around = clauseAt(passage, phrase.head);
  if (around === undefined) return null;
  const carrying = carriedInRelative(passage, phrase);
  // "resumed the talks that they had broken off": what is done to them now.
  const carriedNow =
    around !== carrying &&
    around.objects.some(({ head }) => head === phrase.head) &&
    CARRIERS.has(carrierKey(around.verb));
  if (carrying !== undefined && !carriedNow) return { clause: carrying, as: "carried" };
  const clause = inTheEnd(passage, around, phrase);
  const { passive } = clause.verb;
  const { lemma } = clause.verb;
  const key = carrierKey(clause.verb);
  const within = (outer: NounPhrase | null): boolean =>
    outer !== null &&
    (outer === phrase ||
      // "two days of talks", "a round of talks", "marking the start of a visit"
      (STRETCHES.has(view.lemma(outer.head)) &&
        outer.modifiers.some(({ prep, phrase: inner }) => prep === "of" && inner === phrase)) ||
      outer.conjuncts.includes(phrase) ||
      (outer.head === phrase.head && outer.first <= phrase.first));
  if (clause.objects.some(within) && (isCarrier(key, lemma) || CANCELLING.has(key)))
    return { clause, as: "carried" };
  // "are scheduled to begin in Oslo on 10 May": where and when the infinitive says.
  const scheduled = passive ? SCHEDULING.has(lemma) : lemma === "be" && DUE.test(view.norm(clause.verb.last));
  const to = scheduled && within(clause.subject) ? beginning(passage, clause) : undefined;
  if (to !== undefined) return { clause: to, as: "occurring" };
  // "The recognition by Peru is expected to be followed by that of Chad": what is to come is the second.
  if (scheduled && within(clause.subject) && isToBeFollowed(passage, clause))
    return { clause, as: "mentioned" };
  if (!passive && WITNESSING.has(lemma) && clause.objects.some(within)) return { clause, as: "witnessed" };
  if (isReceived(view, clause, phrase)) return { clause, as: "witnessed" };
  if (governs(clause, within)) return { clause, as: "governed" };
  // "Their talks followed the meeting at Davos in January": place and time are of what went before.
  const follows = !passive && (lemma === "follow" || lemma === "precede");
  if (follows && within(clause.subject)) return { clause, as: "mentioned" };
  if (follows && clause.verb.tense === "past" && clause.objects.some(within))
    return { clause, as: "occurring" };
  if (within(clause.subject)) {
    if (passive && (isCarrier(key, lemma) || CANCELLING.has(key) || SCHEDULING.has(lemma)))
      return { clause, as: "occurring" };
    // "are not part of the agenda": what is said of them does not tell that they were held, or that they were not.
    if (!passive && !isDescribedAway(view, clause) && (OCCURRENCES.has(lemma) || lemma === "take"))
      return { clause, as: "occurring" };
    if (!passive && key === FAILING) return { clause, as: "occurring" };
  }
  // "and in January came the signing of the accord": told behind its verb.
  if (!passive && lemma === "come" && clause.verb.particle === null && clause.objects.some(within))
    return { clause, as: "occurring" };
  // "are to preside over the session": they who lead it hold it.
  if (
    !passive &&
    lemma === "preside" &&
    clause.obliques.some(({ prep, phrase: inner }) => prep === "over" && within(inner))
  )
    return { clause, as: "carried" };
  const told = reduced ? toldInRelative(view, passage, clause, phrase) : null;
  const oblique = clause.obliques.find(({ phrase: inner }) => within(inner));
  // "invited them for a meeting, which will take place in May": what the relative clause tells is told of the meeting itself.
  if (told !== null && lemma === "invite") return { clause: told, as: "occurring" };
  if (oblique !== undefined) {
    if (lemma === "be" && oblique.prep === "on") return { clause, as: "visiting" };
    if (
      oblique.prep === "in" &&
      lemma === "take" &&
      clause.objects.some(({ head }) => view.lemma(head) === "part")
    )
      return { clause, as: "attended" };
    // "arrived on a visit", but not "went back on its recognition"
    const goes = oblique.prep === "for" || (oblique.prep === "on" && view.norm(clause.verb.last) !== "back");
    if (goes && ATTENDING.has(lemma)) return { clause, as: "attended" };
    if (oblique.prep === "for" && !passive && COMING.has(lemma)) return { clause, as: "attended" };
    if ((oblique.prep === "at" || oblique.prep === "in") && ATTENDING.has(lemma))
      return { clause, as: "attended" };
  }
  // "closed tonight with the adoption of a declaration", "ended in the signing of a pact"
  if (oblique?.prep === "with" && !passive && OCCURRENCES.has(lemma)) return { clause, as: "occurring" };
  if (told !== null) return { clause: told, as: "occurring" };
  // "Emerging from talks with Addo, Brandt said"
  const emerging = oblique?.prep === "from" && lemma === "emerge" && !passive;
  if (oblique?.prep === "during") return { clause: bidding(passage, clause), as: "after" };
  if (oblique !== undefined && (AFTER.has(oblique.prep) || emerging)) return { clause, as: "after" };
  return { clause, as: "mentioned" };
}

/** "urged Chad to leave during a meeting with Addo": whoever urges has met him, not those who are urged. */
const bidding = ({ clauses }: Passage, clause: Clause): Clause => {
  const outer = clause.kind === "infinitive" && clause.parent !== null ? clauses[clause.parent] : undefined;
  return outer !== undefined && BIDS.has(outer.verb.lemma) ? outer : clause;
};
const BIDS = wordSet(
  "urge ask call tell request press invite encourage advise implore exhort warn order instruct",
);

/** "are not part of the plan", "is not on the agenda". */
export const isDescribedAway = (view: View, { verb, objects, obliques }: Clause): boolean =>
  verb.lemma === "be" &&
  verb.negation !== null &&
  (objects.length > 0 ||
    obliques.some(
      ({ prep, phrase }) => prep === "on" && /^(?:agenda|list|table|cards?)$/.test(view.norm(phrase.head)),
    ));

/** "the talks he held with Addo in Lima", "the visit that she paid to Togo": a relative clause that has the noun for its object tells all of it. */
const carriedInRelative = ({ clauses }: Passage, { head, last }: NounPhrase): Clause | undefined =>
  clauses.find(
    ({ kind, verb, subject, objects, first }) =>
      kind === "relative" &&
      !verb.passive &&
      first >= last - 1 &&
      subject !== null &&
      subject.head !== head &&
      CARRIERS.has(carrierKey(verb)) &&
      objects.some((object) => object.head === head),
  );

/** "received the visit from Brandt", "hosted a visit by Brandt": told by whoever is at home. */
export const isReceived = (view: View, { verb, objects }: Clause, { head, modifiers }: NounPhrase): boolean =>
  !verb.passive &&
  /^(?:receive|host|welcome)$/.test(verb.lemma) &&
  view.lemma(head) === "visit" &&
  objects.some((object) => object.head === head) &&
  modifiers.some(({ prep }) => /^(?:from|by|of)$/.test(prep));

/** "are expected to open", "are due to be held": the infinitive that tells of it. */
const beginning = (passage: Passage, clause: Clause): Clause | undefined =>
  dependentsOf(passage, clause).find(
    ({ kind, verb }) =>
      kind === "infinitive" &&
      verb.first >= clause.verb.last &&
      (verb.passive ? CARRIERS.has(carrierKey(verb)) : OCCURRENCES.has(verb.lemma) || verb.lemma === "take"),
  );

const isToBeFollowed = (passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some(
    ({ kind, verb }) => kind === "infinitive" && verb.passive && verb.lemma === "follow",
  );

const OUTCOMES: ReadonlySet<string> = wordSet("outcome result conclusion end close course sideline margin");

/** "the session, which was held at Lima in May", "the talks opening on Monday", "the summit to be held in Oslo": what a clause that hangs on the noun tells of it. */
function toldInRelative(view: View, passage: Passage, clause: Clause, phrase: NounPhrase): Clause | null {
  return (
    dependentsOf(passage, clause).find(({ kind, subject, verb }) => {
      if (kind !== "relative" && kind !== "participial" && kind !== "infinitive") return false;
      // The antecedent may have been taken for the last noun of the phrase ("the session of the council, which").
      if (subject === null || verb.first < phrase.head) return false;
      // "the outcome of the meeting between A and B, held in Lima"
      const around =
        subject.first < phrase.first &&
        subject.last === phrase.last &&
        OUTCOMES.has(view.lemma(subject.head));
      if (!around && (subject.head < phrase.head || subject.head >= phrase.last)) return false;
      const key = carrierKey(verb);
      // "an election that was boycotted by the opposition" was held all the same.
      if (verb.passive && verb.lemma === "boycott") return false;
      if (verb.passive)
        return (
          (CARRIERS.has(key) && !/^(?:give|take|make|do|have)$/.test(key)) ||
          CANCELLING.has(key) ||
          SCHEDULING.has(verb.lemma)
        );
      return kind !== "infinitive" && OCCURRENCES.has(key);
    }) ?? null
  );
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
    // "On a visit to Oslo, Addo promised aid": what stands before the verb is not what is promised.
    obliques.some(
      ({ prep, phrase, at }) =>
        at > verb.first &&
        // "offered condolences on the death of Addo": what is offered stands before.
        (prep === "for" || prep === "to" || (prep === "on" && objects.length === 0)) &&
        within(phrase),
    )
  );
}

export const isCarriedBy = ({ clause, as }: Setting, verbs: readonly string[]): boolean =>
  (as === "carried" || as === "occurring" || as === "governed" || as === "attended") &&
  (verbs.includes(carrierKey(clause.verb)) || CANCELLING.has(carrierKey(clause.verb)));

/** "took part in the talks", "attended the talks": whoever is there, which says nothing of whose they are. */
export const isAttended = ({ as, clause }: Setting): boolean =>
  as === "attended" || (as === "carried" && clause.verb.lemma === "attend" && !clause.verb.passive);

/** "It was the first visit by an American president": what a thing is said to be tells of no second thing. */
export function isPredicate(view: View, { clause }: Setting, phrase: NounPhrase): boolean {
  const { verb, subject, objects } = clause;
  if (verb.lemma !== "be" || subject === null || view.norm(subject.head) === "there") return false;
  return objects.some(({ head, first }) => head === phrase.head && first <= phrase.first);
}
