import type { Clause, VerbGroup } from "@chancery/language";

import type { Span } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import { ancestry, type Passage, type View } from "../../shared/view.ts";
import { governingNoun, isFelt, isOccasionTaken, isRank, linkOf } from "./governing-nouns.ts";
import { adverbNegation, CONDITIONS, isContingent, isFormer, isWished, ownStatus } from "./modality-own.ts";
import {
  ABANDONING,
  ABANDONING_PHRASES,
  ACCEPTING,
  DENYING,
  DOUBTING,
  FACTIVE,
  JUDGING,
  IMPLICATIVE,
  NEGATION_RAISING,
  PLANNING,
  PROPOSING,
  REFUSING,
  REPORTING,
  SAYING,
  type Status,
  stronger,
  THREATENING,
  TRAVELLING,
  UNFULFILLED,
  UNWILLING,
} from "./modality-words.ts";

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

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const HYPOTHETICAL_MARKERS: ReadonlySet<string> = new Set([...CONDITIONS, "whether", "lest", "should"]);
const NEGATING_MARKERS = words(`without`);
const INSTEAD = /^(?:instead of|rather than)$/;
const PROSPECTIVE_MARKERS: ReadonlySet<string> = new Set(["once", "until", "as soon as", "before"]);
/** "did not say when he would go": that he goes is taken for granted. */
const PRESUPPOSING_MARKERS = words(`when where why how who what which`);

const SETTING_OUT = words(`go head travel come return fly move`);

/** "Addo going to Peru for talks": in a headline the participle without an auxiliary tells of a journey that is to come. */
const isSettingOut = ({ sentence }: Passage, { verb, subject, parent }: Clause): boolean =>
  sentence.headline &&
  verb.form === "gerund" &&
  parent === null &&
  subject !== null &&
  subject.last === verb.first &&
  SETTING_OUT.has(verb.lemma);

/**
 * Status and polarity of what a clause tells: its own verb first, then the verbs that govern it, outward, as far as grammar binds it to
 * them. Speech is no bar: what is said to be planned is planned.
 */
export function modalityOf(view: View, passage: Passage, clause: Clause): Modality {
  const chain = ancestry(passage, clause);
  const cues: Span[] = [];
  let status = ownStatus(view, passage, clause);
  let negated = clause.verb.negation !== null;
  let purpose = false;
  const cue = (verb: VerbGroup): void => void cues.push(view.spanOf(verb));
  if (clause.verb.negation !== null) cues.push({ ...clause.verb.negation });
  const adverb = negated ? null : adverbNegation(view, clause);
  if (adverb !== null) {
    negated = true;
    cues.push(adverb);
  }
  const contingent = isContingent(view, passage, clause);
  // "Chad would sever ties and seek others, it added": the future as it was said.
  if (!contingent && status === "hypothetical" && isSaidBehind(passage, clause)) status = "planned";
  if (contingent) status = stronger(status, "hypothetical");
  if (isSettingOut(passage, clause)) status = stronger(status, "planned");
  if (status !== "actual") cue(clause.verb);
  // "Somalia yet to ratify": what is still to do is not done.
  if (adverb !== null && status === "planned" && view.text.slice(adverb.start, adverb.end).startsWith("yet"))
    status = "actual";

  /** The clause that an accompanying act goes with: what lies between says nothing of it. */
  let resumed: Clause | null = null;
  for (const [i, inner] of chain.entries()) {
    if (resumed !== null && inner !== resumed) continue;
    resumed = null;
    const { marker, kind } = inner;
    if (marker !== null) {
      if (HYPOTHETICAL_MARKERS.has(marker)) status = stronger(status, "hypothetical");
      if (NEGATING_MARKERS.has(marker) || INSTEAD.test(marker)) negated = !negated;
      if (PROSPECTIVE_MARKERS.has(marker) && inner.verb.tense === "present")
        status = stronger(status, "planned");
    }
    const outer: Clause | undefined =
      chain[i + 1] ?? (inner.parent === null ? undefined : passage.clauses[inner.parent]);
    if (isWished(view, inner, outer)) status = stronger(status, "hypothetical");
    if (outer === undefined || outer !== chain[i + 1]) break;
    // "refused to sign it, accusing Chad", "urged them to leave, expelling an envoy": done beside the act, whatever that is done to.
    const finite: Clause | undefined = isBeside(view, inner, outer)
      ? chain.slice(i + 1).find(({ verb }) => verb.form === "finite")
      : undefined;
    if (finite !== undefined) {
      const planned = finite !== outer && PLANNING.has(finite.verb.lemma) && !VOICED.has(inner.verb.lemma);
      const around = planned ? "planned" : ownStatus(view, passage, finite);
      if (around !== "ongoing") status = stronger(status, around);
      resumed = finite;
      continue;
    }
    // "a resolution, moved by Chad, to seat them": no more than moved.
    // "will vote on a resolution to seat them": what a text that is voted on would have done.
    const voted =
      (outer.verb.lemma === "move" && outer.verb.passive) ||
      (outer.verb.lemma === "vote" &&
        outer.obliques.some(
          ({ prep, at }) => prep === "on" && at < inner.verb.first && view.timesAt(at + 1).length === 0,
        ));
    if (kind === "infinitive" && voted) status = stronger(status, "proposed");
    // "expected it to be recalled when Italy recognises Kosovo": no tale of the past has its events in the present.
    if (
      marker === "when" &&
      inner.verb.tense === "present" &&
      !inner.verb.perfect &&
      (outer.verb.tense !== "present" || outer.verb.modal !== null)
    )
      status = stronger(status, "planned");
    // "is in Rwanda before jetting off to Berlin": that he leaves is still to come.
    if (
      marker === "before" &&
      inner.verb.form === "gerund" &&
      outer.verb.tense === "present" &&
      !outer.verb.perfect
    )
      status = stronger(status, "planned");
    // "will arrive a day after Chad's president is received": what comes first of what is to come.
    if (marker === "after" && inner.verb.tense === "present" && outer.verb.tense === "future")
      status = stronger(status, "planned");
    // "on the day when Peru enters the bloc, there will be": the day is still to come.
    if (marker === "when" && isOfDayAhead(passage, inner)) status = stronger(status, "planned");
    const nonfinite = inner.verb.form !== "finite";
    const { lemma } = outer.verb;
    const taken = isOccasionTaken(view, inner, outer) || isFelt(view, inner, outer);
    // "is unwilling to sign"
    if (kind === "infinitive" && UNWILLING.has(view.norm(linkOf(view, inner.verb) - 1))) {
      negated = !negated;
      cues.push(view.tokenSpan(linkOf(view, inner.verb) - 1));
      break;
    }
    // "were at the airport to welcome him": whoever is there to do it does it.
    if (kind === "infinitive" && lemma === "be" && isOnHand(view, inner, outer)) break;
    if (kind === "infinitive" && isSpokenFor(inner, outer)) break;
    const over = taken ? null : governingNoun(view, leadOf(view, passage, inner), outer);
    // "the first president to visit Cuba", "the only state to sign": it did.
    if (kind === "infinitive" && isRanked(view, inner)) break;
    if (over !== null) {
      const { says: noun, at } = over;
      const dropped =
        outer.verb.particle === null
          ? ABANDONING.has(lemma)
          : ABANDONING_PHRASES.has(`${lemma} ${outer.verb.particle}`);
      if (noun === "negated") negated = !negated;
      else if (dropped && noun !== "actual" && isKept(outer, chain[i + 2])) status = stronger(status, noun);
      else if (dropped && noun !== "actual") {
        // "dropped plans to visit": with the plan the visit is gone.
        negated = !negated;
        cue(outer.verb);
      } else if (noun === "proposed" && ACCEPTING.has(lemma)) status = stronger(status, "planned");
      else status = stronger(status, noun);
      if (noun !== "actual") cues.push(view.tokenSpan(at));
      break;
    }
    // "said he would go": the future as the past reports it.
    const conditional = contingent || (marker !== null && HYPOTHETICAL_MARKERS.has(marker));
    const reporting = outer.verb.form === "gerund" ? (chain[i + 2] ?? outer) : outer;
    if (
      kind === "complement" &&
      inner.verb.modal === "would" &&
      reporting.verb.tense === "past" &&
      !conditional
    )
      status = status === "hypothetical" && !inner.verb.perfect ? "planned" : status;
    // "denied that it had agreed", "denied having agreed": said not to be so.
    const gerund = kind === "infinitive" && inner.verb.form === "gerund";
    if ((kind === "complement" || gerund) && DENYING.has(lemma)) {
      negated = !negated;
      cue(outer.verb);
      if (gerund) break;
    }
    if (gerund && FACTIVE.has(lemma)) break;
    // "will be remembered for brokering it": whatever somebody is judged for was done.
    if (marker === "for" && inner.verb.form === "gerund" && JUDGING.has(lemma)) break;
    // "did not say that they had met" leaves it open, "does not believe that it will sign" says that it will not.
    if (kind === "complement" && outer.verb.negation !== null) {
      if (NEGATION_RAISING.has(lemma)) {
        negated = !negated;
        cue(outer.verb);
      } else if (SAYING.has(lemma) && (marker === null || !PRESUPPOSING_MARKERS.has(marker)))
        status = stronger(status, "hypothetical");
    }
    if (kind === "complement" && DOUBTING.has(lemma)) status = stronger(status, "hypothetical");
    // "is said to have met": the perfect is of what was done, the plain form of what lasts.
    if (nonfinite && kind === "infinitive" && !gerund && REPORTING.has(lemma)) {
      if (inner.verb.progressive) status = stronger(status, "ongoing");
      if (inner.verb.perfect || inner.verb.progressive) {
        if (outer.verb.negation !== null) negated = true;
        break;
      }
    }
    // "set its sights on restoring ties": aimed at.
    if (
      inner.verb.form === "gerund" &&
      lemma === "set" &&
      /^(?:sights?|hopes)$/.test(view.norm(inner.verb.first - 2))
    )
      status = stronger(status, "planned");
    // "Were Chad to leave, ...": a condition without an "if"; "ought to leave": advice.
    if (nonfinite && outer.subject === null && view.norm(outer.first) === "were")
      status = stronger(status, "hypothetical");
    if (nonfinite && outer.verb.modal === "ought") status = stronger(status, "proposed");
    if (kind === "infinitive" && isAsked(view, inner)) status = stronger(status, "hypothetical");
    // "refrained from criticising", "dissuaded Chad from signing".
    if (kind === "adverbial" && marker === "from" && REFUSING.has(lemma)) {
      negated = !negated;
      cue(outer.verb);
      continue;
    }
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
    // "was one of sixty to do so, having rejected the vote": done before, whatever the verb beside it.
    if (kind === "participial" && inner.verb.form === "gerund" && inner.verb.perfect) break;
    // "Meeting in Yalta, they agreed to divide": an aside before the verb is no part of what is agreed.
    if (kind === "participial" && inner.verb.form === "gerund" && inner.verb.head < outer.verb.first) {
      if (outer.verb.tense === "future") status = stronger(status, "planned");
      break;
    }
    // "efforts aimed at reaching a deal": what something is for is not done yet.
    if (kind === "adverbial" && nonfinite && outer.verb.passive && AIMING.has(lemma)) {
      status = stronger(status, "hypothetical");
      cue(outer.verb);
    }
    // "is committed to holding a vote", "looks forward to meeting": still to be done.
    if (kind === "adverbial" && marker === "to" && inner.verb.form === "gerund" && COMMITTED.has(lemma)) {
      status = stronger(status, "planned");
      cue(outer.verb);
    }
    // "called on Chad not to provoke them by threatening the ship": the means of what is not yet done.
    // "intends to go slowly in introducing visas": no more is done than intended.
    if (
      kind === "adverbial" &&
      (marker === "by" || marker === "in") &&
      nonfinite &&
      outer.verb.form === "infinitive"
    ) {
      if (outer.verb.negation !== null) negated = !negated;
      continue;
    }
    if (kind === "adverbial") {
      // "before flying to Oslo he will meet": what hangs on a plan is planned; a clause with a tense of its own says so itself.
      if (nonfinite && outer.verb.tense === "future") status = stronger(status, "planned");
      break;
    }
    // "The Council decided to extend the mandate": a body does by deciding what is its own to do.
    if (isOwnRuling(view, inner, outer)) break;
    if (nonfinite || kind === "complement") {
      // "cannot fail to raise it": it will have to.
      if (lemma === "fail" && outer.verb.modal !== null && outer.verb.negation !== null) {
        status = stronger(status, "hypothetical");
        cue(outer.verb);
        continue;
      }
      if (REFUSING.has(lemma) || `${lemma} ${outer.verb.particle ?? ""}` === "rule out") {
        // "did not rule out meeting": it may be.
        if (outer.verb.negation !== null && lemma === "rule") status = stronger(status, "hypothetical");
        else negated = !negated;
        cue(outer.verb);
      } else if (UNFULFILLED.has(lemma) && nonfinite && isPluperfect(outer)) {
        status = stronger(status, "hypothetical");
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
      } else if (kind === "infinitive" && EXPRESSED.has(inner.verb.lemma) && !TRAVELLING.has(lemma)) {
        // "recalled its envoy to protest the raid": by what is done it is said.
        cue(outer.verb);
      } else if (
        kind === "infinitive" &&
        inner.verb.tense !== "future" &&
        !IMPLICATIVE.has(lemma) &&
        !taken
      ) {
        // A bare purpose ("met to discuss", "wants to see") is an aim, not yet a fact.
        if (status === "actual" && TRAVELLING.has(lemma)) purpose = true;
        status = stronger(status, "planned");
      }
    }
    if (kind === "complement" && !nonfinite) break;
    const governing = ownStatus(view, passage, outer);
    if (nonfinite && governing !== "ongoing") status = stronger(status, governing);
    if (nonfinite && outer.verb.negation !== null && !REFUSING.has(lemma)) {
      negated = true;
      cues.push({ ...outer.verb.negation });
    }
  }
  return {
    status,
    negated,
    cues,
    ...(purpose && status === "planned" && { purpose }),
    ...(isFormer(view, passage, clause) && { recalled: true as const }),
  };
}

/** "will not give up the idea of signing", "refused to drop plans to visit": what is not given up is still meant. */
const isKept = ({ verb }: Clause, over: Clause | undefined): boolean =>
  verb.negation !== null ||
  (verb.form === "infinitive" && over !== undefined && REFUSING.has(over.verb.lemma));

/** "were at the airport to welcome him", "was on hand to receive her": in the past, and what is done where one comes or goes. */
const isOnHand = (view: View, { verb }: Clause, { verb: over, obliques }: Clause): boolean =>
  /^(?:welcome|greet|receive|meet|see)$/.test(verb.lemma) &&
  over.tense === "past" &&
  over.negation === null &&
  obliques.some(
    ({ prep, at, phrase }) =>
      at < verb.first &&
      (/^(?:at|on)$/.test(prep) || prep === "in") &&
      /^(?:airport|airfield|airbase|port|station|hand|tarmac|runway|pier|harbour|harbor|gate|steps|door)$/.test(
        view.norm(phrase.head).toLowerCase(),
      ),
  );

/** "the importance of reviving the talks and opening an office": of gerunds that "and" joins the one behind the preposition that all hang on. */
function leadOf(view: View, { clauses }: Passage, clause: Clause): Clause {
  const { verb, parent, kind } = clause;
  if (verb.form !== "gerund" || kind !== "adverbial" || !/^(?:and|or|,)$/.test(view.norm(verb.first - 1)))
    return clause;
  const lead = clauses.find(
    (other) =>
      other.parent === parent &&
      other.kind === kind &&
      other.verb.form === "gerund" &&
      other.marker !== null &&
      other.verb.first < verb.first,
  );
  return lead ?? clause;
}

/** A clause in the plain present on which a clause around it looks ahead. */
function isOfDayAhead({ clauses }: Passage, { verb, parent }: Clause): boolean {
  if (verb.tense !== "present" || verb.perfect || verb.progressive || verb.modal !== null) return false;
  let outer = parent === null ? undefined : clauses[parent];
  for (let steps = 0; outer !== undefined && steps < 4; steps += 1) {
    if (outer.verb.tense === "future" || outer.verb.modal !== null) return true;
    outer = outer.parent === null ? undefined : clauses[outer.parent];
  }
  return false;
}

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

/** A participle that a comma parts from the verb before it. */
const isBeside = (view: View, { kind, verb }: Clause, outer: Clause): boolean =>
  kind === "participial" &&
  verb.form === "gerund" &&
  !verb.perfect &&
  verb.head > outer.verb.last &&
  [verb.first - 1, verb.first - 2].some((at) => view.norm(at) === ",");

/** What somebody says there and then: "vowed to fight on, calling it a crime" has called it so. */
const VOICED = words(
  `accuse allege ask blame call castigate charge cite claim condemn congratulate criticise criticize demand denounce deny describe express
  hail insist invite offer praise protest reject reiterate say slam stress tell thank threaten urge voice vow warn welcome`,
);

/** "phoned him to apologise": what somebody speaks to another for he says. */
const isSpokenFor = ({ verb }: Clause, { verb: over }: Clause): boolean =>
  SPEAKING_TO.has(over.lemma) &&
  over.tense === "past" &&
  over.negation === null &&
  SPOKEN_FOR.has(verb.lemma);
const SPEAKING_TO = words(`call phone telephone ring cable write speak`);
const SPOKEN_FOR = words(
  `apologise apologize thank congratulate condole express convey offer wish praise condemn protest complain`,
);

/** What somebody says by what he does. */
const EXPRESSED = words(`protest`);

const COMMITTED = words(`commit dedicate devote pledge agree look consent`);

const AIMING = words(`aim gear direct target`);

/** "had planned to meet", "had been expected to": in a perfect of the past. */
const isPluperfect = ({ verb: { perfect, tense } }: Clause): boolean => perfect && tense === "past";

/** What a body brings about by its own word. */
const RULINGS: ReadonlySet<string> = new Set(
  "extend renew prolong establish impose lift suspend terminate create refer admit adopt endorse approve".split(
    " ",
  ),
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

/** "considering whether to expel": no more than a question. */
const isAsked = (view: View, { verb }: Clause): boolean => view.norm(linkOf(view, verb) - 1) === "whether";

/** Whether the infinitive hangs on a noun that is ranked among those who did it. */
function isRanked(view: View, { verb, subject }: Clause): boolean {
  const to = linkOf(view, verb);
  // "the strongest supporter of its bid to join": the bid is of what is not yet done, whoever is ranked before it.
  if (WISHES.test(view.lemma(to - 1))) return false;
  for (let i = to - 1, steps = 0; i > 0 && steps < 7; i -= 1, steps += 1) {
    if (isRank(view, i) && view.timesAt(i).length === 0) return subject === null || i < to;
    if (/^[,;:.]$/.test(view.norm(i)) || view.token(i)?.upos === "VERB") return false;
  }
  return false;
}

const WISHES =
  /^(?:bid|attempt|effort|plan|proposal|wish|desire|intention|refusal|failure|threat|hope|promise|offer)$/;

/** "proposed that the talks be held": the bare form after a verb of wishing. */
const isSubjunctive = ({ verb }: Clause): boolean =>
  verb.tense === "none" || verb.modal !== null || verb.tense === "present";

/** An event noun has no tense of its own: it is presupposed unless a plan or a wish governs it. */
export const PRESUPPOSED: Modality = { status: "actual", negated: false, cues: [] };
