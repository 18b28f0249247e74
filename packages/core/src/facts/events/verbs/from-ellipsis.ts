import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind, EventRole, EventType } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate, Role } from "../candidate.ts";
import { modalityOf } from "../modality/modality.ts";
import { echoOf } from "./echoes.ts";

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
const ANYBODY: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization", "person"]);
const UNDERGOING: ReadonlySet<EventRole> = new Set<EventRole>(["recipient", "host"]);

/**
 * "Canada ratified; Norway and Iceland followed", "Hungary followed suit", "Yemen did likewise", "so did Chad", "nor has Chad": those who do what the
 * clause or the sentence before tells. `before` holds the events told so far by verbs, in reading order. Returns events of the same kind, with the new actors.
 */
export function fromEllipsis(
  view: View,
  passage: Passage,
  times: EventTimes,
  before: readonly Candidate[],
): Candidate[] {
  const told = [...before];
  return passage.own.flatMap((clause) => {
    const echo = echoOf(view, clause);
    if (echo === null) return [];
    const model = echo.near
      ? toldRightBefore(view, passage, clause, told)
      : toldByStates(passage, clause, told);
    if (model === undefined || model.modality.negated !== echo.negated) return [];
    const kinds = echo.near ? ANYBODY : ACTORS;
    const actors = actorsOf(view, echo.doer, clause, kinds);
    const replaced = doersOf(view, model);
    const role =
      (echo.near ? replaced[0]?.role : undefined) ??
      model.roles.find((found) => !UNDERGOING.has(found.role))?.role ??
      LEADING[model.type];
    if (actors.length === 0 || role === undefined) return [];
    const named = new Set(actors.map(({ entity }) => entity));
    const kept = model.roles.filter(
      (one) =>
        !named.has(one.entity) &&
        (replaced.length > 0 && (echo.near || one.role === "participant")
          ? !replaced.includes(one)
          : UNDERGOING.has(one.role)),
    );
    const time = times.ofClause(passage, clause, clause.verb.head);
    const candidate: Candidate = {
      ...model,
      pattern: echo.near ? "so-did.verb" : "follow-suit.verb",
      passage,
      clause,
      trigger: clause.verb.head,
      triggerSpan: view.spanOf(clause.verb),
      roles: [...actors.map(({ entity, span }) => ({ entity, role, spans: [span] })), ...kept],
      // "visited Lima in May. So did Addo": where and when are taken up with the verb.
      place: echo.near ? model.place : null,
      when: time?.when ? { value: time.when, spans: [time.span] } : echo.near ? model.when : null,
      modality: modalityOf(view, passage, clause),
      indefinite: false,
    };
    told.push(candidate);
    return [candidate];
  });
}

/** Those of the model who do it, or whom it befalls in a passive: whom its subject names. */
export const doersOf = (view: View, { clause, roles }: Candidate): readonly Role[] => {
  const subject = clause?.subject;
  if (subject == null) return [];
  return roles.filter(({ spans }) =>
    spans.some(({ start }) => {
      const at = view.tokenAt(start);
      return subject.first <= at && at < subject.last;
    }),
  );
};

/** An act of states that was told before, for "followed suit". */
function toldByStates(passage: Passage, clause: Clause, before: readonly Candidate[]): Candidate | undefined {
  const told = before.filter(
    ({ type, trigger, passage: { index } }) =>
      FOLLOWED.has(type) &&
      trigger < clause.verb.head &&
      // A bare "followed" is of the sentence before.
      (passage.index - index <= 1 || clause.verb.lemma === "do" || clause.objects.length > 0),
  );
  // "The UAE, which sent its envoy back, and Kuwait, which did so in May": said in passing of what is said in passing beside it.
  const beside = clause.kind === "relative" ? told.findLast((one) => one.passage === passage) : undefined;
  // Of the news, before what is said of it in passing ("broke with Qatar, which they accuse of backing rebels").
  const model = beside ?? told.findLast((candidate) => candidate.clause?.kind !== "relative") ?? told.at(-1);
  // "granted independence to Mali and will do the same for Togo": the same is what this sentence tells, not what one before does.
  return model !== undefined && passage.clauses.some((other) => isToldBefore(other, clause, model, passage))
    ? undefined
    : model;
}

/** What the main clause right before tells, in the sentence or in the one before: "so did" takes up nothing else. */
function toldRightBefore(
  view: View,
  passage: Passage,
  clause: Clause,
  before: readonly Candidate[],
): Candidate | undefined {
  const within = (other: Passage): Clause | undefined =>
    other.own
      .filter(({ kind, verb }) => kind === "main" && verb.form === "finite" && verb.head < clause.verb.head)
      .at(-1);
  const last = view.passageBefore(passage);
  const model = within(passage) ?? (last === undefined ? undefined : within(last));
  return model === undefined ? undefined : before.find((candidate) => candidate.clause === model);
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

/** Those whom the clause names as doers, or those named "among them". */
function actorsOf(
  view: View,
  doer: NounPhrase | null,
  { obliques }: Clause,
  kinds: ReadonlySet<EntityKind>,
): readonly Party[] {
  const own = doer === null ? [] : partiesOf(view, doer, kinds);
  if (own.length > 0) return own;
  return obliques
    .filter(({ prep }) => prep === "among" || prep === "including")
    .flatMap(({ phrase }) => [phrase, ...phrase.appositions])
    .flatMap((phrase) => partiesOf(view, phrase, kinds));
}
