// When what a verb tells was done, where the time stands in another clause or is another deed's.

import { wordSet, type Clause } from "@chancery/language";

import type { TimeMention } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { partiesOf } from "../../shared/parties.ts";
import { isAhead } from "../../shared/time-scope.ts";
import type { Passage, View } from "../../shared/view.ts";
import { rulingOver } from "../modality/modality.ts";
import type { VerbPattern } from "../patterns/index.ts";
import { CAUSES, HAPPENINGS, SAID } from "./said-acts.ts";

/** The time of the deed: of its clause, of the one that rules it, or of whoever says or expects it; null where the one found is another's. */
export function timeOfDeed(
  view: View,
  passage: Passage,
  clause: Clause,
  { type }: VerbPattern,
  times: EventTimes,
): TimeMention | null {
  const ruling = rulingOver(view, passage, clause);
  const told =
    times.ofClause(passage, clause, clause.verb.head) ??
    (ruling === null ? null : times.ofClause(passage, ruling, ruling.verb.head)) ??
    (UNDERTAKEN.has(type) ? undertaking(view, passage, clause, times) : null) ??
    expected(passage, clause, times);
  const another =
    told !== null &&
    ((SAID.has(type) && isOfHappening(view, clause, told)) || isOfContent(view, clause, told));
  return another ? null : told;
}

/** "condemned the massacre of villagers in Mali on 29 November": the day in the calendar behind what is condemned is its own. */
function isOfHappening(
  view: View,
  { objects, obliques, verb }: Clause,
  { span, rule }: TimeMention,
): boolean {
  const at = view.tokenAt(span.start);
  if (at < verb.last || !/^time\.(?:date\.(?:day-month|month)|range)/.test(rule)) return false;
  const things = [
    ...objects,
    ...obliques.filter(({ prep }) => CAUSES.has(prep) || prep === "for").map(({ phrase }) => phrase),
  ];
  return things.some(({ first, head }) => first < at && HAPPENINGS.has(view.lemma(head)));
}

/** "invited him to Oslo next spring": what was done was not done at a time that is still to come. */
const isOfContent = (view: View, { verb }: Clause, { when }: TimeMention): boolean =>
  verb.tense === "past" && verb.form === "finite" && verb.modal === null && isAhead(view, when);

/** What somebody does with what is his own by saying that he will: the word is what a record of it has. */
const UNDERTAKEN: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>(["delegation-of-powers"]);
const DECLARING: ReadonlySet<string> = wordSet("say announce declare pledge promise vow undertake state");

/** "In late January he said he would delegate some of his powers": the time of one's own word, where what is to be done has none. */
function undertaking(view: View, passage: Passage, clause: Clause, times: EventTimes): TimeMention | null {
  const outer = clause.parent === null ? undefined : passage.clauses[clause.parent];
  if (clause.kind !== "complement" || outer === undefined || !DECLARING.has(outer.verb.lemma)) return null;
  if (outer.verb.passive || outer.subject === null || clause.subject === null) return null;
  const [speaker] = partiesOf(view, outer.subject);
  const [actor] = partiesOf(view, clause.subject);
  if (speaker === undefined || speaker.entity !== actor?.entity) return null;
  return times.ofClause(passage, outer, outer.verb.head);
}

/** "On 15 April, Addo is expected to visit Peru": the day before what is expected is that of what he is to do. */
function expected(passage: Passage, { kind, parent }: Clause, times: EventTimes): TimeMention | null {
  const outer = parent === null ? undefined : passage.clauses[parent];
  if (kind !== "infinitive" || outer === undefined || !outer.verb.passive) return null;
  return EXPECTING.has(outer.verb.lemma) && outer.verb.tense === "present"
    ? times.ofClause(passage, outer, outer.verb.head)
    : null;
}
const EXPECTING: ReadonlySet<string> = wordSet("expect schedule slate set tip plan");
