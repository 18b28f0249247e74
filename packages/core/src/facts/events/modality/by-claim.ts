import { wordSet, type Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { HEARSAY, SHOWING } from "./modality-words.ts";
import type { Step } from "./tally.ts";
import { isContent, isDoctored } from "./untrue.ts";

/** What a thing, a noun or a picture makes of what it tells: of what nobody vouches for, what is only moved, feared or shown, it is not known that it was done. */
export const byClaim: Step = ({ view, inner, outer }, tally) => {
  const { kind, marker, verb, first } = inner;
  const complement = kind === "complement" || isContent(view, inner);
  // "a fake letter says that Chad left": it says so, and nobody else.
  if (complement && isDoctored(view, outer)) {
    tally.raise("hypothetical");
    tally.cue(outer.verb);
  }
  if (complement && marker === "that") {
    const noun = view.lemma(first - 1).toLowerCase();
    // "a proposal that Chad recognise Kosovo"
    const mooted = verb.tense !== "past" && MOOTING.has(noun);
    // "There is no evidence that Chad left": as far as is known it did not.
    if (mooted || isUnproved(view, first - 1)) {
      tally.raise(mooted ? "proposed" : "hypothetical");
      tally.cues.push(view.tokenSpan(first - 1));
    }
    // "Fears grew that Chad would attack"
    if (outer.subject !== null && isFeared(view, outer, inner)) {
      tally.raise("hypothetical");
      tally.cues.push(view.tokenSpan(outer.subject.head));
    }
  }
  // "a doctored image shows Addo meeting Brandt", "does not show him meeting her": whatever it shows, of the meeting nothing is known by it.
  if (kind !== "participial" || !SHOWING.has(outer.verb.lemma) || !isShownInVain(view, outer)) return null;
  tally.raise("hypothetical");
  tally.cue(outer.verb);
  return "skip";
};

const isShownInVain = (view: View, clause: Clause): boolean =>
  clause.verb.negation !== null ||
  isDoctored(view, clause) ||
  [clause.verb.first - 1, clause.verb.head - 1].some((at) => SUPPOSEDLY.test(view.norm(at)));
const SUPPOSEDLY = /^(?:purportedly|supposedly|allegedly|ostensibly|apparently)$/;

/** "no evidence", "little proof": what would make it known is not there. */
const isUnproved = (view: View, at: number): boolean =>
  PROOF.has(view.lemma(at).toLowerCase()) &&
  [at - 1, at - 2].some((before) => /^(?:no|little|without|any)$/.test(view.norm(before)));
const PROOF = wordSet(`evidence proof indication sign record confirmation suggestion trace`);

const MOOTING = wordSet(`proposal motion demand call suggestion recommendation request insistence plea`);

/** What fears, hopes and rumours are of, told behind a verb that says only how they fare. */
function isFeared(view: View, { subject, objects, verb }: Clause, inner: Clause): boolean {
  const noun = subject === null ? "" : view.lemma(subject.head).toLowerCase();
  return (
    FARING.has(verb.lemma) &&
    (HEARSAY.has(noun) || HOPES.has(noun)) &&
    objects.every(({ head }) => head > inner.first)
  );
}
const FARING = wordSet(
  `grow mount rise fade persist spread emerge surface circulate abound recede remain swirl increase dim arise`,
);
const HOPES = wordSet(`hope expectation concern worry possibility prospect danger risk`);
