import type { Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";

/**
 * "said the port was shut, but insists that it will open", "said the port was shut, adding that ...": a cue of the speaker's own, though grammar
 * hangs it on what is said; where it begins.
 */
export function resumedCue(view: View, { verb, subject }: Clause): number | null {
  if (cueOf(verb) === undefined && !REMARKING.test(verb.lemma)) return null;
  let before = verb.first - 1;
  while (view.token(before)?.upos === "ADV" || view.norm(before) === "then") before -= 1;
  const mark = view.norm(before);
  if (verb.form === "gerund" || verb.form === "participle")
    return mark === "," || (verb.form === "gerund" && /^["”»]$/.test(mark)) ? before : null;
  const same = verb.form === "finite" && verb.tense !== "future" && verb.modal === null && !verb.passive;
  // With a subject right before it the verb is of that subject: "and Chad denied it".
  const shared = subject === null || subject.last <= before;
  return same && shared && /^(?:and|but)$/.test(mark) ? before : null;
}

const REMARKING = /^(?:refer|cite|point|talk|speak|accuse|thank|quote)$/;
