import type { Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { linkOf } from "../arguments/noun-links.ts";
import { HELD_FROM } from "./modality-words.ts";
import { isNonfinite, type Step } from "./tally.ts";

/** Fixed turns: "set its sights on", "were Chad to leave", "ought to", "considering whether to", "refrained from". */
export const byWording: Step = ({ view, inner, outer, over }, tally) => {
  const { kind, marker, verb } = inner;
  const { lemma } = outer.verb;
  // "set its sights on restoring ties": aimed at.
  if (verb.form === "gerund" && lemma === "set" && /^(?:sights?|hopes)$/.test(view.norm(verb.first - 2)))
    tally.raise("planned");
  // "Were Chad to leave, ...": a condition without an "if"; "ought to leave": advice.
  if (isNonfinite(inner) && outer.subject === null && view.norm(outer.first) === "were")
    tally.raise("hypothetical");
  if (isNonfinite(inner) && outer.verb.modal === "ought") tally.raise("proposed");
  if (kind === "infinitive" && isAsked(view, inner)) tally.raise("hypothetical");
  // "refrained from criticising", "kept Chad from signing", "prevented a bomb thrown from a car from killing him".
  const holding = [outer, over].find((clause) => clause !== undefined && HELD_FROM.has(clause.verb.lemma));
  if (
    kind === "adverbial" &&
    marker === "from" &&
    holding !== undefined &&
    (holding === outer || outer.verb.form === "participle")
  ) {
    tally.negate();
    tally.cue(holding.verb);
    return "skip";
  }
  // "said that troops were being deployed": under way as the past reports it.
  if (
    kind === "complement" &&
    verb.passive &&
    verb.progressive &&
    outer.verb.tense === "past" &&
    verb.tense === "past"
  )
    tally.raise("ongoing");
  return null;
};

/** "considering whether to expel": no more than a question. */
const isAsked = (view: View, { verb }: Clause): boolean => view.norm(linkOf(view, verb) - 1) === "whether";
