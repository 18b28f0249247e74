import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { attributes } from "./attributing.ts";
import { resumedCue } from "./content/resumed-cue.ts";
import { cueOf } from "./cues.ts";
import type { Voice } from "./speakers/voices.ts";

/**
 * "Addo said the port was shut, adding that it would open": the cue that a later one of the same speaker goes on from, where grammar makes
 * what is spoken of its subject; null for a cue of its own.
 */
export function resumedFrom(
  view: View,
  passage: Passage,
  clause: Clause,
  own: Voice | null,
  near: readonly QuotedSpan[],
): Clause | null {
  const { subject, verb } = clause;
  if (subject === null || resumedCue(view, clause) === null) return null;
  // "He said the premier had the right, but said it was odd": the comma leads back to who spoke, whoever he spoke of; so does a verb
  // by which speakers go on ("and described it as odd"), without one.
  const joined = /^(?:but|and)$/.test(view.norm(verb.first - 1)) && clause.kind === "complement";
  const again =
    joined && (view.norm(verb.first - 2) === "," ? AGAIN.test(verb.lemma) : GOING_ON.test(verb.lemma));
  if (own !== null && verb.form === "finite" && !again) return null;
  const outer = passage.clauses.filter(
    (other) =>
      other.verb.first < verb.first &&
      cueOf(other.verb) !== undefined &&
      !near.some(({ kind, inner }) => kind === "utterance" && overlaps(inner, view.spanOf(other.verb))),
  );
  const before = outer.at(-1);
  return before !== undefined && subject.first >= before.verb.last && attributes(view, passage, before)
    ? before
    : null;
}

const AGAIN =
  /^(?:say|add|argue|insist|note|stress|acknowledge|admit|concede|warn|describe|call|hail|praise|express|urge|reiterate)$/;

const GOING_ON =
  /^(?:add|stress|reiterate|describe|hail|praise|express|laud|commend|underline|underscore|emphasi[sz]e)$/;
