import type { Clause, VerbGroup } from "@chancery/language";

import type { BlockKind, Fact, Span } from "../../record/index.ts";
import { ancestry, type Passage, type View } from "../shared/view.ts";

export type Status = Fact["status"];

/** Whether it happened, and the words that say so. */
export interface Modality {
  readonly status: Status;
  readonly negated: boolean;
  readonly cues: readonly Span[];
  /** Planned only as the aim of a journey ("flew to Oslo to meet"): where the text also tells it as done, it is that. */
  readonly purpose?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "plans to sign": the act is planned, whatever the tense of the verb before it. */
const PLANNING =
  words(`plan intend prepare schedule expect agree decide hope aim want promise pledge vow undertake commit seek wish set due mean
  arrange resolve announce intend consent await need ready`);
/** "suggested holding": the act is somebody's proposal. */
const PROPOSING =
  words(`propose suggest offer urge ask call invite request demand recommend advise encourage advocate appeal press order instruct
  oblige require authorise authorize allow permit let enable`);
/** "refused to sign", "failed to meet": it did not happen. */
const REFUSING = words(
  `refuse decline fail reject avoid forget neglect rebuff forbid prohibit prevent stop bar cancel`,
);
/** "to have met", "managed to sign", "began to withdraw": it did. */
const IMPLICATIVE = words(`manage begin start continue come help get go gather assemble vote proceed`);

/** "denied that they had met": what is denied is said not to have been. */
const DENYING = words(`deny dispute refute`);
/** "threatened to attack": it may never come. */
const THREATENING = words(`threaten try attempt struggle strive dare risk`);
/** "flew to Oslo to meet": the aim of a journey. */
const TRAVELLING = words(`meet arrive travel fly return leave head sail journey depart be summon`);

/** "his decision to sign", "the move to indict": what nouns say of the act that they govern. */
const GOVERNING_NOUNS: ReadonlyMap<string, Status | "negated"> = new Map(
  Object.entries({
    actual: "decision move step vote",
    planned: "plan intention promise agreement pledge commitment readiness order deal schedule timetable",
    proposed: "proposal offer call demand request invitation suggestion appeal",
    hypothetical:
      "attempt effort bid chance opportunity right ability power threat desire wish hope willingness authority",
    negated: "refusal failure reluctance inability unwillingness",
  } satisfies Partial<Record<Status | "negated", string>>).flatMap(([status, nouns]) =>
    nouns.split(" ").map((noun): [string, Status | "negated"] => [noun, status as Status | "negated"]),
  ),
);

/**
 * What a verb says of an event noun that it has as its object: "plans a visit", "called for talks", "rejected talks". Null where it presupposes
 * the event or has nothing to say of it.
 */
export function nounStatusUnder(lemma: string): Status | "negated" | null {
  if (NOUN_REFUSING.has(lemma)) return "negated";
  if (NOUN_PROPOSING.has(lemma)) return "proposed";
  return NOUN_PLANNING.has(lemma) ? "planned" : null;
}
const NOUN_REFUSING = words(`refuse reject decline forgo avoid`);
const NOUN_PROPOSING = words(`propose suggest offer urge demand recommend advocate request call seek`);
const NOUN_PLANNING = words(
  `plan schedule agree announce prepare expect await promise arrange provide envisage foresee fix slate set`,
);

const RANK: Readonly<Record<Status, number>> = {
  actual: 0,
  ongoing: 1,
  planned: 2,
  proposed: 3,
  hypothetical: 4,
};
const stronger = (a: Status, b: Status): Status => (RANK[a] >= RANK[b] ? a : b);

const HYPOTHETICAL_MARKERS = words(`if unless whether lest should`);
const NEGATING_MARKERS = words(`without`);
const INSTEAD = /^(?:instead of|rather than)$/;
const PROSPECTIVE_MARKERS = words(`once until`);

/** What the verb's own form says. Headlines and captions tell news in the present. */
function ownStatus(verb: VerbGroup, kind: BlockKind): Status {
  const news = kind === "title" || kind === "subtitle" || kind === "heading" || kind === "caption";
  // "must be ratified by June" is a duty still to be met, "may be ratified" no more than a chance.
  if (verb.modal !== null && verb.tense !== "future") {
    return /^(?:may|might|could|would|can)$/.test(verb.modal) ? "hypothetical" : "planned";
  }
  if (verb.tense === "future") return "planned";
  if (verb.tense === "present" && verb.progressive && !news) return "ongoing";
  return "actual";
}

/**
 * Status and polarity of what a clause tells: its own verb first, then the verbs that govern it, outward, as far as grammar binds it to
 * them. Speech is no bar: what is said to be planned is planned.
 */
export function modalityOf(view: View, passage: Passage, clause: Clause): Modality {
  const chain = ancestry(passage, clause);
  const cues: Span[] = [];
  let status = ownStatus(clause.verb, passage.block.kind);
  let negated = clause.verb.negation !== null;
  let purpose = false;
  const cue = (verb: VerbGroup): void => void cues.push(view.spanOf(verb));
  if (clause.verb.negation !== null) cues.push({ ...clause.verb.negation });
  if (status !== "actual") cue(clause.verb);

  for (const [i, inner] of chain.entries()) {
    const { marker, kind } = inner;
    if (marker !== null) {
      if (HYPOTHETICAL_MARKERS.has(marker)) status = stronger(status, "hypothetical");
      if (NEGATING_MARKERS.has(marker) || INSTEAD.test(marker)) negated = !negated;
      if (PROSPECTIVE_MARKERS.has(marker) && inner.verb.tense === "present")
        status = stronger(status, "planned");
    }
    const outer = chain[i + 1];
    if (outer === undefined) break;
    const nonfinite = inner.verb.form !== "finite";
    const { lemma } = outer.verb;
    const noun =
      kind === "infinitive" && inner.verb.form === "infinitive"
        ? GOVERNING_NOUNS.get(nounBefore(view, inner))
        : undefined;
    // "the first president to visit Cuba", "the only state to sign": it did.
    if (kind === "infinitive" && isRanked(view, inner)) break;
    if (noun !== undefined) {
      if (noun === "negated") negated = !negated;
      else status = stronger(status, noun);
      if (noun !== "actual") cues.push(view.tokenSpan(inner.verb.first - 1));
      break;
    }
    // "denied that it had agreed": said not to be so.
    if (kind === "complement" && DENYING.has(lemma)) {
      negated = !negated;
      cue(outer.verb);
    }
    // "said he would go": the future as the past reports it.
    if (kind === "complement" && inner.verb.modal === "would" && outer.verb.tense === "past")
      status = status === "hypothetical" ? "planned" : status;
    // "said that troops were being deployed": under way as the past reports it.
    if (
      kind === "complement" &&
      inner.verb.passive &&
      inner.verb.progressive &&
      outer.verb.tense === "past" &&
      inner.verb.tense === "past"
    )
      status = stronger(status, "ongoing");
    // A relative clause and its reduced form ("formed by Peru in 1983") stand on their own tense.
    if (
      kind === "relative" ||
      (kind === "main" && !nonfinite) ||
      (kind === "participial" && inner.verb.passive)
    )
      break;
    // "Meeting in Yalta, they agreed to divide": an aside before the verb is no part of what is agreed.
    if (kind === "participial" && inner.verb.form === "gerund" && inner.verb.head < outer.verb.first) {
      if (outer.verb.tense === "future") status = stronger(status, "planned");
      break;
    }
    if (kind === "adverbial") {
      // "before flying to Oslo he will meet": what hangs on a plan is planned; a clause with a tense of its own says so itself.
      if (nonfinite && outer.verb.tense === "future") status = stronger(status, "planned");
      break;
    }
    if (nonfinite || kind === "complement") {
      if (REFUSING.has(lemma)) {
        negated = !negated;
        cue(outer.verb);
      } else if (PROPOSING.has(lemma) && (nonfinite || isSubjunctive(inner))) {
        status = stronger(status, "proposed");
        cue(outer.verb);
      } else if (PLANNING.has(lemma) && nonfinite) {
        status = stronger(status, "planned");
        cue(outer.verb);
      } else if (THREATENING.has(lemma) && nonfinite) {
        status = stronger(status, "hypothetical");
        cue(outer.verb);
      } else if (kind === "infinitive" && inner.verb.tense !== "future" && !IMPLICATIVE.has(lemma)) {
        // A bare purpose ("met to discuss", "wants to see") is an aim, not yet a fact.
        if (status === "actual" && TRAVELLING.has(lemma)) purpose = true;
        status = stronger(status, "planned");
      }
    }
    if (kind === "complement" && !nonfinite) break;
    const governing = ownStatus(outer.verb, passage.block.kind);
    if (nonfinite && governing !== "ongoing") status = stronger(status, governing);
    if (nonfinite && outer.verb.negation !== null && !REFUSING.has(lemma)) {
      negated = true;
      cues.push({ ...outer.verb.negation });
    }
  }
  return { status, negated, cues, ...(purpose && status === "planned" && { purpose }) };
}

const RANKING: ReadonlySet<string> = words(`first second third last latest only sole next-to-last`);

/** Whether the infinitive hangs on a noun that is ranked among those who did it. */
function isRanked(view: View, { verb, subject }: Clause): boolean {
  const to = view.norm(verb.first) === "to" ? verb.first : verb.first - 1;
  for (let i = to - 1, steps = 0; i > 0 && steps < 7; i -= 1, steps += 1) {
    if (
      (RANKING.has(view.norm(i)) || /^\d+(?:st|nd|rd|th)$/.test(view.norm(i))) &&
      view.timesAt(i).length === 0
    )
      return subject === null || i < to;
    if (/^[,;:.]$/.test(view.norm(i)) || view.token(i)?.upos === "VERB") return false;
  }
  return false;
}

/** Lemma of the noun that stands right before "to" and the verb. */
function nounBefore(view: View, { verb }: Clause): string {
  const at = view.norm(verb.first) === "to" ? verb.first - 1 : verb.first - 2;
  return view.token(at)?.upos === "NOUN" ? view.lemma(at) : "";
}

/** "proposed that the talks be held": the bare form after a verb of wishing. */
const isSubjunctive = ({ verb }: Clause): boolean =>
  verb.tense === "none" || verb.modal !== null || verb.tense === "present";

/** An event noun has no tense of its own: it is presupposed unless a plan or a wish governs it. */
export const PRESUPPOSED: Modality = { status: "actual", negated: false, cues: [] };
