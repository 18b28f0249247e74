import type { Clause } from "@chancery/language";

import type { EntityKind, EventType } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { modalityOf } from "../modality/modality.ts";

/** Verbs that leave out the paper where it was told of right before. */
const PAPERS: Readonly<Record<string, EventType>> = {
  sign: "signing",
  countersign: "signing",
  ratify: "ratification",
};
const PEOPLE: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);

/**
 * "The two sides signed a truce. Addo signed for the rebels, and Quispe signed too": people whose paper is the one told of last. States that sign need no paper to
 * be told of ({@link fromVerbs}). `before`: what verbs told so far, in reading order.
 */
export function fromNullObjects(
  view: View,
  passage: Passage,
  times: EventTimes,
  before: readonly Candidate[],
): Candidate[] {
  return passage.own.flatMap((clause): Candidate[] => {
    const type = Object.hasOwn(PAPERS, clause.verb.lemma) ? PAPERS[clause.verb.lemma] : undefined;
    if (type === undefined || clause.subject === null || !isBare(clause)) return [];
    if (before.some((candidate) => candidate.clause === clause)) return [];
    const model = before.findLast(
      ({ type: told, trigger, modality }) =>
        told === type && trigger < clause.verb.head && modality.status === "actual" && !modality.negated,
    );
    const people = partiesOf(view, clause.subject, PEOPLE).filter(({ form }) => form === "name");
    const modality = modalityOf(view, passage, clause);
    if (model === undefined || people.length === 0 || modality.status !== "actual") return [];
    const time = times.ofClause(passage, clause, clause.verb.head);
    const role = type === "signing" ? "signatory" : "party";
    return [
      {
        ...model,
        // "signed as well": a hand besides those that the paper is of.
        pattern: isBesides(view, clause) ? "sign-too.verb" : "null-object.verb",
        passage,
        clause,
        trigger: clause.verb.head,
        triggerSpan: view.spanOf(clause.verb),
        roles: people.map(({ entity, span }) => ({ entity, role, spans: [span] })),
        place: null,
        when: time?.when ? { value: time.when, spans: [time.span] } : null,
        modality,
        indefinite: false,
      },
    ];
  });
}

const isBesides = (view: View, { verb: { first, last } }: Clause): boolean =>
  view.norm(first - 1) === "also" ||
  view.norm(last) === "too" ||
  (view.norm(last) === "as" && view.norm(last + 1) === "well");

/** A main clause with nothing behind its verb but whom they acted for, when and where. */
const isBare = ({ kind, verb, objects, obliques }: Clause): boolean =>
  kind === "main" &&
  verb.form === "finite" &&
  !verb.passive &&
  verb.particle === null &&
  objects.length === 0 &&
  obliques.every(({ prep }) => /^(?:|in|at|on|for|on behalf of|after|before)$/.test(prep));
