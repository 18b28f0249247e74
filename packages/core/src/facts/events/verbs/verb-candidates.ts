// From a clause and its arguments to the events that its verb tells.

import { wordSet, type Clause } from "@chancery/language";

import type { TimeMention } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { occasionsOf } from "../arguments/occasions.ts";
import { placeOf } from "../arguments/places.ts";
import { respectiveOccasions } from "../arguments/respective.ts";
import type { Candidate, Role } from "../candidate.ts";
import { modalityOf, type Modality } from "../modality/modality.ts";
import { isContingent } from "../modality/modality-own.ts";
import { isFurther } from "../nouns/noun-phrases.ts";
import type { VerbPattern } from "../patterns/index.ts";
import { gatheringBeside } from "./beside-gatherings.ts";
import { placesOfOthers } from "./verb-places.ts";
import { timeOfDeed } from "./verb-times.ts";

/** "signed an integration treaty": a new one, after another has been told. */
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "several", "two", "three"]);

/** "has been trying to bring them together", "failed to reconcile them": whoever tries to mediate does, whatever comes of it; the clause that says so. */
function trying({ clauses }: Passage, { kind, parent }: Clause, { type }: VerbPattern): Clause | null {
  const outer = parent === null ? undefined : clauses[parent];
  const tries = type === "mediation" && kind === "infinitive" && outer !== undefined;
  return tries && TRYING.has(outer.verb.lemma) && !outer.verb.passive && outer.verb.negation === null
    ? outer
    : null;
}
const TRYING: ReadonlySet<string> = wordSet("try attempt strive struggle labour labor work fail");

/** What the pattern's own words make of it: "is due in Lima" is a plan, "would not hear of it" a refusal that was given. */
function asWorded(
  view: View,
  passage: Passage,
  clause: Clause,
  { status }: VerbPattern,
  found: Modality,
): Modality {
  if (status === "planned" && found.status === "actual")
    return { ...found, status, cues: [...found.cues, view.spanOf(clause.verb)] };
  if (status !== "refused" || !found.negated) return found;
  const given = found.status !== "actual" && !isContingent(view, passage, clause);
  return { ...found, negated: false, status: given ? "actual" : found.status };
}

/** One candidate for each occasion, destination and, of separate meetings, partner that the clause tells of. */
export function candidatesOf(
  view: View,
  passage: Passage,
  clause: Clause,
  pattern: VerbPattern,
  filling: Filling,
  times: EventTimes,
): Candidate[] {
  const trigger = clause.verb.head;
  const beside = gatheringBeside(passage, clause);
  const time =
    timeOfDeed(view, passage, clause, pattern, times) ??
    (beside === null ? null : times.ofClause(passage, beside, beside.verb.head));
  const found = modalityOf(view, passage, trying(passage, clause, pattern) ?? clause);
  const modality = asWorded(view, passage, clause, pattern, found);
  // "a treaty signed in 1920": what is signed is the subject of its participle.
  const things =
    clause.verb.passive && clause.subject !== null ? [clause.subject, ...clause.objects] : clause.objects;
  const indefinite = things.some(({ first }) => INDEFINITE.has(view.norm(first)));
  const make = (roles: readonly Role[], place: Candidate["place"], when: TimeMention | null): Candidate => ({
    type: pattern.type,
    pattern: pattern.id,
    passage,
    clause,
    trigger,
    triggerSpan: view.spanOf(clause.verb),
    roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
    place,
    when: when?.when ? { value: when.when, spans: [when.span] } : null,
    about: filling.about,
    modality,
    anaphoric: pattern.supports === true,
    indefinite,
    ...([
      ...clause.objects,
      // "met with other Somali leaders"
      ...clause.obliques.flatMap(({ prep, phrase }) => (prep === "with" ? [phrase] : [])),
    ].some((phrase) => isFurther(view, phrase)) && { further: true as const }),
  });
  const skip = placesOfOthers(view, clause, pattern);
  const days = times.allOfClause(passage, clause, trigger);
  const respective = respectiveOccasions(view, clause, filling, days);
  if (respective !== null)
    return respective.map(({ roles, place, when, about }) => ({ ...make(roles, place, when), about }));
  const occasions = occasionsOf(view, clause, filling, days);
  if (occasions !== null)
    return occasions.map(({ roles, place, when, about = filling.about }) => ({
      ...make(roles, place ?? placeOf(view, clause, skip), when),
      about,
    }));
  return filling.byDestination().flatMap(({ roles, place: leg }) => {
    const place =
      leg ??
      placeOf(view, clause, skip) ??
      (beside === null ? null : placeOf(view, beside)) ??
      view.hereOf(passage, clause);
    // "met them separately for most of the time" tells of no one occasion.
    const once = place !== null || time !== null;
    return (once ? withEach(view, clause, pattern, roles) : [roles]).map((some) => make(some, place, time));
  });
}

/** "met separately with the presidents of Peru and Chile", "Peru and Chile met separately with him": one meeting with each. */
function withEach(
  view: View,
  { verb, last, objects, obliques, agent }: Clause,
  { type }: VerbPattern,
  roles: readonly Role[],
): (readonly Role[])[] {
  const apart =
    type === "meeting" &&
    view.tokens.slice(verb.first - 1, last).some(({ norm }) => /^(?:separately|individually)$/.test(norm));
  if (!apart) return [roles];
  const company = [
    ...objects,
    ...(verb.passive && agent !== null ? [agent] : []),
    ...obliques.filter(({ prep }) => prep === "with").map(({ phrase }) => phrase),
  ];
  const met = roles.filter(({ spans }) =>
    spans.some(({ start }) =>
      company.some((phrase) => phrase.first <= view.tokenAt(start) && view.tokenAt(start) < phrase.last),
    ),
  );
  const others = roles.filter((role) => !met.includes(role));
  if (met.length === 0 || others.length === 0) return [roles];
  return met.length === 1 ? others.map((one) => [one, ...met]) : met.map((one) => [...others, one]);
}
