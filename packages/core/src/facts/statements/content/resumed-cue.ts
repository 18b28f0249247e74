import type { Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";

/**
 * "said the port was shut, but insists that it will open", "said the port was shut, adding that ...": a cue of the speaker's own, though grammar
 * hangs it on what is said; where it begins.
 */
export function resumedCue(view: View, clause: Clause): number | null {
  const { verb, subject } = clause;
  if (!isRemark(view, clause)) return null;
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

/** "and called it “dead”", "and showed that it was": a cue by what it has behind it; "and never called a donor", "and showing disregard" tell of deeds. */
function isRemark(view: View, { verb, objects, obliques }: Clause): boolean {
  const cue = cueOf(verb);
  if (cue === undefined) return REMARKING.test(verb.lemma);
  const behind = objects[0]?.last ?? verb.last;
  const marked = [verb.last, behind, behind + 1].some((at) => /^["“„«]$/.test(view.norm(at)));
  if (NAMING.test(cue.lemma))
    return (
      objects.length > 1 ||
      marked ||
      obliques.some(({ prep }) => prep === "as") ||
      !/^(?:NOUN|PROPN|PRON)$/.test(view.token(objects[0]?.head ?? verb.head)?.upos ?? "NOUN")
    );
  return cue.shows !== true || marked || objects.length === 0 || view.norm(verb.last) === "that";
}
const NAMING = /^(?:call|brand|label|term|dub)$/;
