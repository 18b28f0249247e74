import type { Clause } from "@chancery/language";

import type { EntityKind, EventRole, EventType } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { modalityOf } from "../modality/modality.ts";

/** Acts in which one state follows another. */
const FOLLOWED: ReadonlySet<EventType> = new Set<EventType>([
  "recognition",
  "breaking-relations",
  "establishing-relations",
  "ratification",
  "accession",
  "signing",
  "termination",
  "sanction",
  "restriction",
  "expulsion",
  "withdrawal",
  "criticism",
  "praise",
  "vote",
]);

/** "once all five have ratified it": who did so has that role, though nobody had it before. */
const LEADING: Readonly<Partial<Record<EventType, EventRole>>> = {
  ratification: "party",
  signing: "signatory",
};

const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization"]);
const UNDERGOING: ReadonlySet<EventRole> = new Set<EventRole>(["recipient", "host"]);

/**
 * "Canada ratified; Norway and Iceland followed", "Hungary followed suit", "Yemen did likewise": states that do what the clause or the sentence before tells.
 * `before` holds the events told so far by verbs, in reading order. Returns events of the same kind, with the new actors.
 */
export function fromEllipsis(
  view: View,
  passage: Passage,
  times: EventTimes,
  before: readonly Candidate[],
): Candidate[] {
  return passage.own.flatMap((clause) => {
    if (!isFollowing(view, clause)) return [];
    const told = before.filter(
      ({ type, trigger, passage: { index } }) =>
        FOLLOWED.has(type) &&
        trigger < clause.verb.head &&
        // A bare "followed" is of the sentence before.
        (passage.index - index <= 1 || clause.verb.lemma === "do" || clause.objects.length > 0),
    );
    // Of the news, before what is said of it in passing ("broke with Qatar, which they accuse of backing rebels").
    const model = told.findLast((candidate) => candidate.clause?.kind !== "relative") ?? told.at(-1);
    if (model === undefined || model.modality.negated) return [];
    // "granted independence to Mali and will do the same for Togo": the same is what this sentence tells, not what one before does.
    const own = passage.clauses.some((other) => isToldBefore(other, clause, model, passage));
    if (own) return [];
    const actors = actorsOf(view, clause);
    const role = model.roles.find((found) => !UNDERGOING.has(found.role))?.role ?? LEADING[model.type];
    if (actors.length === 0 || role === undefined) return [];
    const named = new Set(actors.map(({ entity }) => entity));
    const kept = model.roles.filter(({ role, entity }) => UNDERGOING.has(role) && !named.has(entity));
    const time = times.ofClause(passage, clause, clause.verb.head);
    return [
      {
        ...model,
        pattern: "follow-suit.verb",
        passage,
        clause,
        trigger: clause.verb.head,
        triggerSpan: view.spanOf(clause.verb),
        roles: [...actors.map(({ entity, span }) => ({ entity, role, spans: [span] })), ...kept],
        place: null,
        when: time?.when ? { value: time.when, spans: [time.span] } : null,
        modality: modalityOf(view, passage, clause),
        indefinite: false,
      },
    ];
  });
}

/** A clause of the sentence with the subject of this one that tells something else than the model. */
const isToldBefore = (other: Clause, clause: Clause, model: Candidate, passage: Passage): boolean =>
  clause.verb.lemma === "do" &&
  model.passage !== passage &&
  other.kind === "main" &&
  other.verb.head < clause.verb.head &&
  other.verb.form === "finite" &&
  other.subject !== null &&
  other.subject.head === clause.subject?.head &&
  (other.objects.length > 0 || other.obliques.length > 0);

/** "followed", "followed suit", "did likewise", "did the same". */
function isFollowing(view: View, { verb, objects }: Clause): boolean {
  if (verb.passive || verb.negation !== null) return false;
  if (verb.lemma === "follow") return objects.every(({ head }) => view.lemma(head) === "suit");
  if (verb.lemma !== "do") return false;
  const [next, last] = [view.norm(verb.last), view.norm(verb.last + 1)];
  return next === "likewise" || next === "so" || (next === "the" && last === "same");
}

/** The subject's states, or those named "among them". */
function actorsOf(view: View, { subject, obliques }: Clause): readonly Party[] {
  const own = subject === null ? [] : partiesOf(view, subject, ACTORS);
  if (own.length > 0) return own;
  return obliques
    .filter(({ prep }) => prep === "among" || prep === "including")
    .flatMap(({ phrase }) => [phrase, ...phrase.appositions])
    .flatMap((phrase) => partiesOf(view, phrase, ACTORS));
}
