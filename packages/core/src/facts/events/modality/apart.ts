import { wordSet, type Clause } from "@chancery/language";

import { isNonfinite, type Step } from "./tally.ts";

/** Clauses that stand on a tense of their own, whatever they hang on: relatives, what came before, what is told aside. */
export const byOwnTense: Step = ({ inner, outer }, tally) => {
  const { kind, verb } = inner;
  // A relative clause and its reduced form ("formed by Peru in 1983") stand on their own tense.
  if (
    kind === "relative" ||
    (kind === "main" && !isNonfinite(inner)) ||
    (kind === "participial" && verb.passive)
  )
    return "stop";
  // "was one of sixty to do so, having rejected the vote": done before, whatever the verb beside it.
  if (kind === "participial" && verb.form === "gerund" && verb.perfect) return "stop";
  // "Meeting in Yalta, they agreed to divide": an aside before the verb is no part of what is agreed.
  if (kind === "participial" && verb.form === "gerund" && verb.head < outer.verb.first) {
    if (outer.verb.tense === "future") tally.raise("planned");
    // "Expelling him would be a mistake": itself what is weighed.
    if (outer.subject === null && WEIGHED.test(outer.verb.modal ?? "")) tally.raise("hypothetical");
    return "stop";
  }
  return null;
};

const WEIGHED = /^(?:would|could|might|may|can)$/;

/** Clauses that say when, by what means or to what end: "by threatening the ship", "aimed at reaching a deal", "before flying to Oslo". */
export const asAdjunct: Step = ({ inner, outer }, tally) => {
  const { kind, marker, verb } = inner;
  if (kind !== "adverbial") return null;
  const nonfinite = isNonfinite(inner);
  // "efforts aimed at reaching a deal": what something is for is not done yet.
  if (nonfinite && outer.verb.passive && AIMING.has(outer.verb.lemma)) {
    tally.raise("hypothetical");
    tally.cue(outer.verb);
  }
  // "suspected of attacking", "was charged with attacking" by nobody who is named: whether he did is open.
  if ((marker === "of" || marker === "with") && nonfinite && isUnproved(outer)) {
    tally.raise("hypothetical");
    tally.cue(outer.verb);
  }
  // "is committed to holding a vote", "looks forward to meeting": still to be done.
  if (marker === "to" && verb.form === "gerund" && COMMITTED.has(outer.verb.lemma)) {
    tally.raise("planned");
    tally.cue(outer.verb);
  }
  // "called on Chad not to provoke them by threatening the ship": the means of what is not yet done.
  // "intends to go slowly in introducing visas": no more is done than intended.
  if ((marker === "by" || marker === "in") && nonfinite && outer.verb.form === "infinitive") {
    if (outer.verb.negation !== null) tally.negate();
    return "skip";
  }
  // "before flying to Oslo he will meet": what hangs on a plan is planned; a clause with a tense of its own says so itself.
  if (nonfinite && outer.verb.tense === "future") tally.raise("planned");
  return "stop";
};

const COMMITTED = wordSet(`commit dedicate devote pledge agree look consent`);

const isUnproved = ({ verb, agent }: Clause): boolean =>
  verb.lemma === "suspect" || (UNPROVED.has(verb.lemma) && verb.passive && agent === null);
const UNPROVED = wordSet(`accuse indict charge`);

const AIMING = wordSet(`aim gear direct target`);
