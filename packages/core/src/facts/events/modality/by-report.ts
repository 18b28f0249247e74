import { wordSet } from "@chancery/language";

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
  SHOWING,
} from "./modality-words.ts";
import { isContent, toldFalsely, untrueIn } from "./untrue.ts";

/** "did not say when he would go": that he goes is taken for granted. */
const PRESUPPOSING_MARKERS = wordSet(`when where why how who what which`);

const SEEMING = wordSet(`appear seem purport claim`);

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
  // "appears to show Addo meeting Brandt"
  if (kind === "infinitive" && SEEMING.has(lemma) && SHOWING.has(verb.lemma)) tally.raise("hypothetical");
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
