import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { PLANNING } from "./modality-words.ts";
import type { Step } from "./tally.ts";

/** What the tense around a clause of time, or a text that is voted on, makes of what is told in it. */
export const byTime: Step = ({ view, passage, inner, outer, over }, tally) => {
  const { kind, marker, verb } = inner;
  // "a resolution, moved by Chad, to seat them": no more than moved.
  // "will vote on a resolution to seat them": what a text that is voted on would have done.
  const voted =
    (outer.verb.lemma === "move" && outer.verb.passive) ||
    (outer.verb.lemma === "vote" &&
      outer.obliques.some(
        ({ prep, at }) => prep === "on" && at < verb.first && view.timesAt(at + 1).length === 0,
      ));
  if (kind === "infinitive" && voted) tally.raise("proposed");
  // "expected it to be recalled when Italy recognises Kosovo": no tale of the past has its events in the present.
  if (
    isWhen(view, inner) &&
    verb.tense === "present" &&
    !verb.perfect &&
    (outer.verb.tense !== "present" || outer.verb.modal !== null)
  )
    tally.raise("planned");
  // "was not about to leave until the pact was dissolved": in the past, as it was said of what was then to come.
  const denied =
    outer.verb.negation !== null || (outer.verb.form === "infinitive" && over?.verb.negation != null);
  if (marker === "until" && verb.tense === "past" && denied && isOfAhead(outer)) tally.raise("planned");
  // "is in Rwanda before jetting off to Berlin": that he leaves is still to come.
  if (marker === "before" && verb.form === "gerund" && outer.verb.tense === "present" && !outer.verb.perfect)
    tally.raise("planned");
  // "is expected to speak before flying to Oslo": no sooner than what is expected.
  if (marker === "before" && verb.form === "gerund" && outer.verb.form === "infinitive" && isLookedTo(over))
    tally.raise("planned");
  // "will arrive a day after Chad's president is received": what comes first of what is to come.
  if (marker === "after" && verb.tense === "present" && outer.verb.tense === "future") tally.raise("planned");
  // "on the day when Peru enters the bloc, there will be": the day is still to come.
  if (marker === "when" && isOfDayAhead(passage, inner)) tally.raise("planned");
  return null;
};

/** "when Chad signs", "only when", "the moment Chad signs", "the day Chad signs". */
const isWhen = (view: View, { kind, marker, first }: Clause): boolean =>
  marker === null
    ? kind === "relative" && MOMENTS.has(view.lemma(first - 1))
    : /(?:^|\s)when$|^whenever$/.test(marker) || (marker.startsWith("the ") && MOMENTS.has(marker.slice(4)));
const MOMENTS: ReadonlySet<string> = wordSet("day moment minute hour instant second");

/** What is planned, or said of what is to come. */
const isLookedTo = (over: Clause | undefined): boolean =>
  over !== undefined && (PLANNING.has(over.verb.lemma) || over.verb.tense === "future");

/** "would not leave", "was not about to leave", "refused to leave". */
const isOfAhead = ({ verb: { modal, form, tense } }: Clause): boolean =>
  modal !== null || form === "infinitive" || tense === "future";

/** A clause in the plain present on which a clause around it looks ahead. */
function isOfDayAhead({ clauses }: Passage, { verb, parent }: Clause): boolean {
  if (verb.tense !== "present" || verb.perfect || verb.progressive || verb.modal !== null) return false;
  let outer = parent === null ? undefined : clauses[parent];
  for (let steps = 0; outer !== undefined && steps < 4; steps += 1) {
    if (outer.verb.tense === "future" || outer.verb.modal !== null) return true;
    outer = outer.parent === null ? undefined : clauses[outer.parent];
  }
  return false;
}
