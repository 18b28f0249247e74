import type { Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";

/** "Chad closed the embassy and expelled its staff, a source said": the verbs before the last are said too, where none of them is a cue itself. */
export function openingOf({ clauses }: Passage, own: ReadonlySet<Clause>, { verb }: Clause): number {
  let start = Infinity;
  for (const clause of clauses) {
    if (clause.verb.first >= verb.first) break;
    if (own.has(clause)) continue;
    // "The time had come to say “enough”": nobody says it, as nobody does who welcomes or thanks.
    const said = cueOf(clause.verb);
    // "Chad expects trade to grow from what it was, Addo told us": what is thought is told by whoever speaks.
    if (said !== undefined && clause.verb.form === "finite" && !said.judges && said.force !== "think")
      return Infinity;
    if (clause.kind !== "main") continue;
    start = Math.min(start, clause.first);
  }
  return start;
}

/** The clause without its "that"; "saying that deeds, not words, were needed" where grammar takes the word for one of the noun's. */
export const startOf = (view: View, cue: Clause, { first, marker, subject }: Clause): number =>
  // "said no more than a dozen knew": what limits a number is of it, though grammar leaves it to the cue.
  marker === null && first - 1 === cue.verb.last && LIMITING.test(view.norm(first - 1))
    ? first - 1
    : withoutMarker(view, cue, { first, marker, subject });

const LIMITING = /^(?:no|not|only|nearly|almost|about|around|roughly|just|even|at)$/;

const withoutMarker = (
  view: View,
  cue: Clause,
  { first, marker, subject }: Pick<Clause, "first" | "marker" | "subject">,
): number =>
  marker === "that" ||
  (view.norm(first) === "that" &&
    opensThere(cue, first) &&
    // "that export sales remain": no "that" stands before a plural.
    (isConjunction(view, first) || (subject?.first === first && view.isPlural(subject.head))))
    ? first + 1
    : first;

/** Right behind the cue, or behind whom it tells. */
export const opensThere = ({ verb, objects }: Clause, first: number): boolean =>
  first === verb.last || objects.some(({ last }) => last === first);

/** "said that ports were shut": before such words "that" at the index is no word of theirs. */
export const isConjunction = (view: View, at: number): boolean =>
  /^(?:NNS|NNPS|NNP|PRP|DT|EX|CD)$/.test(view.token(at + 1)?.xpos ?? "");
