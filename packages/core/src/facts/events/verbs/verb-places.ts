// Where what a verb tells was done: among the places of its clause those that are no one else's.

import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { nounsIn } from "../../shared/time-scope.ts";
import type { View } from "../../shared/view.ts";
import { topicPlaces } from "../arguments/places.ts";
import { isRole } from "../arguments/slots.ts";
import { AGREEING } from "../papers.ts";
import type { VerbPattern } from "../patterns/index.ts";
import { attached } from "./clause-reading.ts";
import { CAUSES, HAPPENINGS, SAID } from "./said-acts.ts";

/** "praised Addo for his mediation in Chad": what follows is of the deed, not of the praise. */
const CONTENT: ReadonlySet<string> = new Set(["for", "over", "of", "at", "about"]);

/** "broke off relations in protest at a raid in Lima" */
const REASONS: ReadonlySet<string> = wordSet(
  "protest response retaliation reaction reply answer condemnation rejection solidarity defiance revenge",
);
/** Papers are on something that lies somewhere. */
const PAPERS: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>([...AGREEING, "adoption"]);

/** Phrases of the clause whose places are not where it was done: they say whom it hits, what it is about, or why. */
export function placesOfOthers(view: View, clause: Clause, pattern: VerbPattern): readonly NounPhrase[] {
  const trigger = clause.verb.head;
  const { objects } = clause;
  // "on Myanmar" in "imposed sanctions on Myanmar" says whom, not where.
  const around = attached(clause, objects);
  const content = around.find(
    ({ prep, at }) => CONTENT.has(prep) && pattern.obliques?.[prep] === "about" && at > trigger,
  );
  const skip = around
    .filter(
      ({ prep, at }) =>
        isRole(pattern.obliques?.[prep]) ||
        pattern.obliques?.[prep] === "target" ||
        (content !== undefined && at > content.at),
    )
    .map(({ phrase }) => phrase);
  // "voiced concern at the arrest of students in Chad"
  if (content !== undefined) skip.push(...nounsIn([content.phrase]));
  if (PAPERS.has(pattern.type)) skip.push(...topicPlaces(view, clause));
  if (SAID.has(pattern.type)) {
    skip.push(...behindCause(view, clause));
    // "asked a court in The Hague to rule": where they are to whom something is said.
    skip.push(...objects.flatMap(({ modifiers }) => modifiers.map(({ phrase }) => phrase)));
  }
  // "condemned the raid on Chad": the place is the raid's.
  if (pattern.openObject === true) skip.push(...nounsIn(objects), ...thingsPlaces(view, clause));
  return skip;
}

/** "summoned the envoy after reports of raids in Chad": what follows is of the reports. */
function behindCause(view: View, { verb, obliques }: Clause): readonly NounPhrase[] {
  const cause = obliques.find(
    ({ prep, at, phrase }) =>
      (CAUSES.has(prep) || (prep === "in" && REASONS.has(view.lemma(phrase.head)))) &&
      at > verb.head &&
      view.timesAt(phrase.head).length === 0,
  );
  return cause === undefined ? [] : obliques.filter(({ at }) => at >= cause.at).map(({ phrase }) => phrase);
}

/** "condemned the massacre of villagers in Mali": the place behind what is condemned is where that was. */
const thingsPlaces = (view: View, { objects, obliques }: Clause): NounPhrase[] => {
  const thing = objects.find(({ head }) => HAPPENINGS.has(view.lemma(head)));
  return thing === undefined ? [] : obliques.flatMap(({ at, phrase }) => (at > thing.head ? [phrase] : []));
};
