import { wordSet, type Clause } from "@chancery/language";

import type { Span } from "../../../record/index.ts";
import { ancestry, type Passage, type View } from "../../shared/view.ts";
import { asAdjunct, byOwnTense } from "./apart.ts";
import { besideAct } from "./beside.ts";
import { byClaim } from "./by-claim.ts";
import { byNoun } from "./by-noun.ts";
import { byReport } from "./by-report.ts";
import { byTime } from "./by-time.ts";
import { byVerb } from "./by-verb.ts";
import { byWording } from "./by-wording.ts";
import { framed } from "./framed.ts";
import { isFelt, isOccasionTaken } from "./occasions.ts";
import { byMarker } from "./markers.ts";
import { adverbNegation, isContingent, isFormer, isWanted, isWished, ownStatus } from "./modality-own.ts";
import type { Status } from "./modality-words.ts";
import { Tally, type Step } from "./tally.ts";
import { isPutAsClaim } from "./untrue.ts";

export { rulingOver } from "./by-verb.ts";
export { nounStatusUnder, type Status } from "./modality-words.ts";

/** Whether it happened, and the words that say so. */
export interface Modality {
  readonly status: Status;
  readonly negated: boolean;
  readonly cues: readonly Span[];
  /** Planned only as the aim of a journey ("flew to Oslo to meet"): where the text also tells it as done, it is that. */
  readonly purpose?: true;
  /** Told as of earlier days though nothing dates it: "which formerly recognised Taiwan". */
  readonly recalled?: true;
}

/** In order: what a clause and the one that it hangs on say together of what is told in it. */
const STEPS: readonly Step[] = [byTime, byNoun, byReport, byClaim, byWording, byOwnTense, asAdjunct, byVerb];

/**
 * Status and polarity of what a clause tells: its own verb first, then the verbs that govern it, outward, as far as grammar binds it to
 * them. Speech is no bar: what is said to be planned is planned.
 */
export function modalityOf(view: View, passage: Passage, clause: Clause): Modality {
  const chain = ancestry(passage, clause);
  const contingent = isContingent(view, passage, clause);
  const tally = ofItself(view, passage, clause, contingent);
  /** The clause that an accompanying act goes with. */
  let resumed: Clause | null = null;
  for (const [i, inner] of chain.entries()) {
    if (resumed !== null && inner !== resumed) continue;
    byMarker(inner, tally);
    const outer: Clause | undefined =
      chain[i + 1] ?? (inner.parent === null ? undefined : passage.clauses[inner.parent]);
    if (isWished(view, inner, outer)) tally.raise("hypothetical");
    if (outer !== undefined && isWanted(inner, outer)) {
      tally.raise("proposed");
      tally.cue(outer.verb);
    }
    if (outer === undefined || outer !== chain[i + 1]) break;
    resumed = besideAct(view, passage, chain, i, tally);
    if (resumed !== null) continue;
    const taken = isOccasionTaken(view, inner, outer) || isFelt(view, inner, outer);
    const link = { view, passage, inner, outer, over: chain[i + 2], contingent, taken };
    let said: ReturnType<Step> = null;
    for (const step of STEPS) {
      said = step(link, tally);
      if (said !== null) break;
    }
    if (said === "stop") break;
  }
  const { status, negated, cues, purpose } = tally;
  return {
    status,
    negated,
    cues,
    ...(purpose && status === "planned" && { purpose }),
    ...(isFormer(view, passage, clause) && { recalled: true as const }),
  };
}

/** What the clause says of itself, whatever it hangs on. */
function ofItself(view: View, passage: Passage, clause: Clause, contingent: boolean): Tally {
  const tally = new Tally(view, isRegretted(clause) ? "actual" : ownStatus(view, passage, clause));
  const { negation } = clause.verb;
  if (isRegretted(clause)) return tally;
  if (negation !== null) tally.cues.push({ ...negation });
  const adverb = negation === null ? adverbNegation(view, clause) : null;
  if (adverb !== null) tally.cues.push(adverb);
  tally.negated = negation !== null || adverb !== null;
  // "Chad would sever ties and seek others, it added": the future as it was said.
  if (!contingent && tally.status === "hypothetical" && isSaidBehind(passage, clause))
    tally.status = "planned";
  if (contingent || isPutAsClaim(view, passage)) tally.raise("hypothetical");
  const frame = framed(view, passage, clause);
  if (frame !== null) tally.raise(frame);
  if (isSettingOut(passage, clause)) tally.raise("planned");
  if (tally.status !== "actual") tally.cue(clause.verb);
  // "Somalia yet to ratify": what is still to do is not done.
  if (
    adverb !== null &&
    tally.status === "planned" &&
    view.text.slice(adverb.start, adverb.end).startsWith("yet")
  )
    tally.status = "actual";
  return tally;
}

/** "should never have been severed": what somebody wishes undone was done. */
const isRegretted = ({ verb }: Clause): boolean =>
  /^(?:should|ought)$/.test(verb.modal ?? "") && verb.perfect && verb.negation !== null;

const SETTING_OUT: ReadonlySet<string> = wordSet("go head travel come return fly move");

/** "Addo going to Peru for talks": in a headline the participle without an auxiliary tells of a journey that is to come. */
const isSettingOut = ({ sentence }: Passage, { verb, subject, parent }: Clause): boolean =>
  sentence.headline &&
  verb.form === "gerund" &&
  parent === null &&
  subject !== null &&
  subject.last === verb.first &&
  SETTING_OUT.has(verb.lemma);

/** A plain clause with "would" before a sibling that a later verb of saying governs. */
function isSaidBehind({ clauses }: Passage, { kind, verb, subject }: Clause): boolean {
  if (kind !== "main" || verb.modal !== "would" || verb.perfect || subject === null) return false;
  return clauses.some((other) => {
    const said = other.kind === "complement" && other.parent !== null ? clauses[other.parent] : undefined;
    return (
      other.subject?.head === subject.head &&
      other.verb.first > verb.last &&
      said !== undefined &&
      said.verb.first > other.verb.last &&
      said.verb.tense === "past"
    );
  });
}

/** An event noun has no tense of its own: it is presupposed unless a plan or a wish governs it. */
export const PRESUPPOSED: Modality = { status: "actual", negated: false, cues: [] };
