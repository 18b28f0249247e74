import { wordSet, type Clause } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { ownStatus } from "./modality-own.ts";
import {
  IMPLICATIVE,
  PLANNING,
  PROPOSING,
  REFUSING,
  THREATENING,
  TRAVELLING,
  UNFULFILLED,
} from "./modality-words.ts";
import { isNonfinite, type Link, type Step, type Tally } from "./tally.ts";

/** What the verb makes of what hangs on it: "refused to", "plans to", "urged them to", "met to", and its own tense and polarity beside that. */
export const byVerb: Step = (link, tally) => {
  const { view, passage, inner, outer } = link;
  const nonfinite = isNonfinite(inner);
  // "The Council decided to extend the mandate": a body does by deciding what is its own to do.
  if (isOwnRuling(view, inner, outer)) return "stop";
  if (nonfinite || inner.kind === "complement") {
    // "cannot fail to raise it": it will have to.
    if (outer.verb.lemma === "fail" && outer.verb.modal !== null && outer.verb.negation !== null) {
      tally.raise("hypothetical");
      tally.cue(outer.verb);
      return "skip";
    }
    govern(link, tally);
  }
  if (inner.kind === "complement" && !nonfinite) return "stop";
  const governing = ownStatus(view, passage, outer);
  if (nonfinite && governing !== "ongoing") tally.raise(governing);
  if (nonfinite && outer.verb.negation !== null && !REFUSING.has(outer.verb.lemma)) {
    tally.negated = true;
    tally.cues.push({ ...outer.verb.negation });
  }
  return null;
};

/** The first class of verbs that the outer one is of settles it. */
function govern({ view, inner, outer, taken }: Link, tally: Tally): void {
  const nonfinite = isNonfinite(inner);
  const { lemma, particle, negation } = outer.verb;
  if (REFUSING.has(lemma) || `${lemma} ${particle ?? ""}` === "rule out") {
    // "did not rule out meeting": it may be.
    if (negation !== null && lemma === "rule") tally.raise("hypothetical");
    else tally.negate();
    tally.cue(outer.verb);
  } else if (UNFULFILLED.has(lemma) && nonfinite && isPluperfect(outer)) {
    tally.raise("hypothetical");
    tally.cue(outer.verb);
  } else if (lemma === "seek" && PERSUADING.has(inner.verb.lemma) && outer.verb.tense === "past") {
    // "sought to persuade Peru to abstain": tried, and no more is said.
    tally.raise("hypothetical");
    tally.cue(outer.verb);
  } else if (PROPOSING.has(lemma) && (nonfinite || isSubjunctive(inner))) {
    tally.raise("proposed");
    tally.cue(outer.verb);
  } else if (PLANNING.has(lemma) && nonfinite) {
    tally.raise("planned");
    tally.cue(outer.verb);
  } else if (THREATENING.has(lemma) && nonfinite) {
    tally.raise("hypothetical");
    tally.cue(outer.verb);
  } else if (inner.kind === "infinitive" && EXPRESSED.has(inner.verb.lemma) && !TRAVELLING.has(lemma)) {
    // "recalled its envoy to protest the raid": by what is done it is said.
    tally.cue(outer.verb);
  } else if (isBroughtOff(view, inner, outer)) {
    tally.cue(outer.verb);
  } else if (
    inner.kind === "infinitive" &&
    inner.verb.tense !== "future" &&
    !IMPLICATIVE.has(lemma) &&
    !taken
  ) {
    // A bare purpose ("met to discuss", "wants to see") is an aim, not yet a fact.
    if (tally.status === "actual" && TRAVELLING.has(lemma)) tally.purpose = true;
    tally.raise("planned");
  }
}

/** "was able to broker a pact", "were glad to meet him": what somebody was like as he did it. Of what he is able to do nothing is told. */
const isBroughtOff = (view: View, inner: Clause, { verb }: Clause): boolean =>
  inner.kind === "infinitive" &&
  verb.lemma === "be" &&
  verb.tense === "past" &&
  verb.modal === null &&
  DOING.has(view.norm(inner.verb.first - 1));
const DOING = wordSet(`able glad pleased proud delighted honoured honored privileged fortunate lucky`);

/** What moves others to do something, where it succeeds. */
const PERSUADING = wordSet(`persuade convince dissuade induce prompt get force compel`);

/** What somebody says by what he does. */
const EXPRESSED = wordSet(`protest`);

/** "had planned to meet", "had been expected to": in a perfect of the past. */
const isPluperfect = ({ verb: { perfect, tense } }: Clause): boolean => perfect && tense === "past";

/** "proposed that the talks be held": the bare form after a verb of wishing. */
const isSubjunctive = ({ verb }: Clause): boolean =>
  verb.tense === "none" || verb.modal !== null || verb.tense === "present";

/** What a body brings about by its own word. */
const RULINGS: ReadonlySet<string> = wordSet(
  "extend renew prolong establish impose lift suspend terminate create refer admit adopt endorse approve",
);
const isOwnRuling = (view: View, { verb }: Clause, { verb: over, subject }: Clause): boolean =>
  RULINGS.has(verb.lemma) &&
  verb.form === "infinitive" &&
  !verb.passive &&
  over.lemma === "decide" &&
  over.tense === "past" &&
  subject !== null &&
  partiesOf(view, subject).some(({ kind }) => kind === "organization");

/** The clause by which a body does what the clause tells ("The Council decided on Monday to extend it"); null for any other clause. */
export function rulingOver(view: View, { clauses }: Passage, clause: Clause): Clause | null {
  const outer = clause.parent === null ? undefined : clauses[clause.parent];
  return outer !== undefined && isOwnRuling(view, clause, outer) ? outer : null;
}
