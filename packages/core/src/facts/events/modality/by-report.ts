import { wordSet, type Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import type { Step } from "./tally.ts";
import { isGerundObject, isNonfinite } from "./tally.ts";
import { HYPOTHETICAL_MARKERS } from "./markers.ts";
import {
  CONFIRMING,
  DENYING,
  DOUBTING,
  FACTIVE,
  HEARSAY,
  JUDGING,
  NEGATION_RAISING,
  REFUSING,
  REPORTING,
  SAYING,
} from "./modality-words.ts";
import { FALSE, isDoctored, toldFalsely, untrueIn } from "./untrue.ts";

/** "did not say when he would go": that he goes is taken for granted. */
const PRESUPPOSING_MARKERS = wordSet(`when where why how who what which`);

/** "a claim it shows him leaving", "a myth that Chad left": a clause that lacks nothing tells what the noun before it says, and not which it is. */
const isContent = (view: View, { kind, marker, first, objects }: Clause): boolean =>
  kind === "relative" &&
  (marker === null || marker === "that") &&
  (HEARSAY.has(view.lemma(first - 1).toLowerCase()) || FALSE.has(view.lemma(first - 1).toLowerCase())) &&
  objects.some(({ head }) => head > first);

const shownInVain = (view: View, clause: Clause): boolean =>
  clause.verb.negation !== null ||
  isDoctored(view, clause) ||
  [clause.verb.first - 1, clause.verb.head - 1].some((at) => SUPPOSEDLY.test(view.norm(at)));
const SUPPOSEDLY = /^(?:purportedly|supposedly|allegedly|ostensibly|apparently)$/;

const SEEMING = wordSet(`appear seem purport claim`);
const SHOWING = wordSet(`show depict picture portray feature capture`);

/** "no evidence", "little proof": what would make it known is not there. */
const isUnproved = (view: View, at: number): boolean =>
  PROOF.has(view.lemma(at).toLowerCase()) &&
  [at - 1, at - 2].some((before) => /^(?:no|little|without|any)$/.test(view.norm(before)));
const MOOTING = wordSet(`proposal motion demand call suggestion recommendation request insistence plea`);

/** What fears, hopes and rumours are of, told behind a verb that says only how they fare. */
const isFeared = (view: View, { subject, objects, verb }: Clause, inner: Clause): boolean =>
  subject !== null &&
  objects.every(({ head }) => head > inner.first) &&
  FARING.has(verb.lemma) &&
  (HEARSAY.has(view.lemma(subject.head).toLowerCase()) || HOPES.has(view.lemma(subject.head).toLowerCase()));
const FARING = wordSet(
  `grow mount rise fade persist spread emerge surface circulate abound recede remain swirl increase dim arise`,
);
const HOPES = wordSet(`hope expectation concern worry possibility prospect danger risk`);
const PROOF = wordSet(`evidence proof indication sign record confirmation suggestion trace`);

const BIDDING = wordSet(`say stress insist declare state argue emphasise emphasize reiterate maintain`);

/** What a verb of saying or thinking makes of what is said: "denied that", "doubts that", "is said to have met". */
export const byReport: Step = ({ view, inner, outer, over, contingent }, tally) => {
  const { kind, marker, verb } = inner;
  const { lemma } = outer.verb;
  const complement = kind === "complement" || isContent(view, inner);
  const gerund = isGerundObject(inner);
  // "said he would go": the future as the past reports it.
  const conditional = contingent || (marker !== null && HYPOTHETICAL_MARKERS.has(marker));
  const reporting = outer.verb.form === "gerund" ? (over ?? outer) : outer;
  if (complement && verb.modal === "would" && reporting.verb.tense === "past" && !conditional)
    tally.status = tally.status === "hypothetical" && !verb.perfect ? "planned" : tally.status;
  // "insisted that Chad must leave": it is asked to.
  if (complement && verb.modal === "must" && BIDDING.has(lemma)) tally.raise("proposed");
  // "Suppose that he went": told to be imagined.
  if (complement && outer.subject === null && /^(?:suppose|imagine)$/.test(lemma))
    tally.raise("hypothetical");
  // "denied that it had agreed", "denied having agreed": said not to be so.
  if ((complement || gerund) && DENYING.has(lemma)) {
    tally.negate();
    tally.cue(outer.verb);
    if (gerund) return "stop";
  }
  // "It is not true that they met", "reports that they had met were false", "falsely claimed that they met"
  const untrue = complement ? (untrueIn(view, outer) ?? toldFalsely(view, outer, inner)) : null;
  if (untrue !== null) {
    tally.negate();
    tally.cues.push(view.tokenSpan(untrue));
    return "stop";
  }
  // "asked about reports that Chad had left": so it is told by somebody; whether it is so stays open until somebody confirms it.
  if (
    complement &&
    (marker === "that" || kind === "relative") &&
    // The noun alone: an agency that "reported that they met" tells it.
    !(lemma === "report" && outer.verb.head === inner.first - 1) &&
    HEARSAY.has(view.lemma(inner.first - 1).toLowerCase()) &&
    !DENYING.has(lemma) &&
    !REFUSING.has(lemma) &&
    !CONFIRMING.has(lemma)
  )
    tally.raise("hypothetical");
  // "a fake letter says that Chad left": it says so, and nobody else.
  if (complement && isDoctored(view, outer)) tally.raise("hypothetical");
  // "There is no evidence that Chad left": as far as is known it did not.
  if (complement && marker === "that" && isUnproved(view, inner.first - 1)) tally.raise("hypothetical");
  // "a proposal that Chad recognise Kosovo"
  if (complement && marker === "that" && verb.tense !== "past" && MOOTING.has(view.lemma(inner.first - 1)))
    tally.raise("proposed");
  // "Fears grew that Chad would attack"
  if (complement && marker === "that" && isFeared(view, outer, inner)) tally.raise("hypothetical");
  // "appears to show Addo meeting Brandt"
  if (kind === "infinitive" && SEEMING.has(lemma) && SHOWING.has(verb.lemma)) tally.raise("hypothetical");
  // "a doctored image shows Addo meeting Brandt", "does not show him meeting her": whatever it shows, of the meeting nothing is known by it.
  if (kind === "participial" && SHOWING.has(lemma) && shownInVain(view, outer)) {
    tally.raise("hypothetical");
    return "skip";
  }
  if (gerund && FACTIVE.has(lemma)) return "stop";
  // "will be remembered for brokering it": whatever somebody is judged for was done.
  if (marker === "for" && verb.form === "gerund" && JUDGING.has(lemma)) return "stop";
  // "did not say that they had met" leaves it open, "does not believe that it will sign" says that it will not.
  if (complement && outer.verb.negation !== null) {
    if (NEGATION_RAISING.has(lemma)) {
      tally.negate();
      tally.cue(outer.verb);
    } else if (SAYING.has(lemma) && (marker === null || !PRESUPPOSING_MARKERS.has(marker)))
      tally.raise("hypothetical");
  }
  if (complement && DOUBTING.has(lemma)) tally.raise("hypothetical");
  // "is said to have met": the perfect is of what was done, the plain form of what lasts.
  if (isNonfinite(inner) && kind === "infinitive" && !gerund && REPORTING.has(lemma)) {
    if (verb.progressive) tally.raise("ongoing");
    if (verb.perfect || verb.progressive) {
      if (outer.verb.negation !== null) tally.negated = true;
      return "stop";
    }
  }
  return null;
};
