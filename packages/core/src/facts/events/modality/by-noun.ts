import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { linkOf } from "../arguments/noun-links.ts";
import { governingNoun } from "./governing-nouns.ts";
import { ownStatus } from "./modality-own.ts";
import {
  ABANDONING,
  ABANDONING_PHRASES,
  ACCEPTING,
  PLANNING,
  PROPOSING,
  REFUSING,
  THREATENING,
  UNWILLING,
} from "./modality-words.ts";
import { isRank } from "./ranking.ts";
import type { Step, Tally } from "./tally.ts";

/** What the noun or adjective says that an infinitive or a gerund hangs on: "plans to visit", "is unwilling to sign", "the first to sign". */
export const byNoun: Step = ({ view, passage, inner, outer, over, taken }, tally) => {
  const infinitive = inner.kind === "infinitive";
  // "is unwilling to sign"
  if (infinitive && UNWILLING.has(view.norm(linkOf(view, inner.verb) - 1))) {
    tally.negate();
    tally.cues.push(view.tokenSpan(linkOf(view, inner.verb) - 1));
    return "stop";
  }
  // "is unlikely to sign": it may still.
  if (infinitive && view.norm(linkOf(view, inner.verb) - 1) === "unlikely") {
    tally.raise("hypothetical");
    tally.cues.push(view.tokenSpan(linkOf(view, inner.verb) - 1));
    return "stop";
  }
  // "were at the airport to welcome him": whoever is there to do it does it.
  if (infinitive && outer.verb.lemma === "be" && isOnHand(view, inner, outer)) return "stop";
  if (infinitive && isSpokenFor(inner, outer)) return "stop";
  const governing = taken ? null : governingNoun(view, leadOf(view, passage, inner), outer);
  // "the first president to visit Cuba", "the only state to sign": it did.
  if (infinitive && isRanked(view, inner)) return becomes(view, passage, outer, over, tally);
  if (governing === null) return null;
  const { says, at } = governing;
  if (says === "negated") tally.negate();
  else if (isDropped(outer) && says !== "actual" && isKept(outer, over)) tally.raise(says);
  else if (isDropped(outer) && says !== "actual") {
    // "dropped plans to visit": with the plan the visit is gone.
    tally.negate();
    tally.cue(outer.verb);
  } else if (
    (says === "proposed" || /^(?:bid|wish)$/.test(view.lemma(at))) &&
    ACCEPTING.has(outer.verb.lemma)
  )
    tally.raise("planned");
  else tally.raise(says);
  if (says !== "actual") tally.cues.push(view.tokenSpan(at));
  return "stop";
};

/** "will become the first president to visit Cuba", "hopes to be the first": he is not that yet; "landed to become the first" he is. */
function becomes(
  view: View,
  passage: Passage,
  outer: Clause,
  over: Clause | undefined,
  tally: Tally,
): "stop" | "skip" {
  if (!/^(?:become|be)$/.test(outer.verb.lemma)) return "stop";
  if (outer.verb.form === "infinitive") return over !== undefined && isDone(over) ? "stop" : "skip";
  const status = ownStatus(view, passage, outer);
  if (status !== "ongoing") tally.raise(status);
  return "stop";
}

/** An act of its own, which somebody did: no wish, plan or bid. */
const isDone = ({ verb: { lemma, tense, negation } }: Clause): boolean =>
  tense === "past" &&
  negation === null &&
  ![PLANNING, PROPOSING, THREATENING, REFUSING].some((verbs) => verbs.has(lemma));

/** "dropped", "gave up". */
const isDropped = ({ verb: { lemma, particle } }: Clause): boolean =>
  particle === null ? ABANDONING.has(lemma) : ABANDONING_PHRASES.has(`${lemma} ${particle}`);

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

/** "phoned him to apologise": what somebody speaks to another for he says himself. */
const isSpokenFor = ({ verb, subject }: Clause, { verb: over, subject: caller }: Clause): boolean =>
  SPEAKING_TO.has(over.lemma) &&
  // "called on the council to condemn it": whoever is called on has yet to.
  subject?.head === caller?.head &&
  over.tense === "past" &&
  over.negation === null &&
  SPOKEN_FOR.has(verb.lemma);
const SPEAKING_TO = wordSet(`call phone telephone ring cable write speak`);
const SPOKEN_FOR = wordSet(
  `apologise apologize thank congratulate condole express convey offer wish praise condemn protest complain`,
);

/** Whether the infinitive hangs on a noun that is ranked among those who did it. */
function isRanked(view: View, { verb, subject }: Clause): boolean {
  const to = linkOf(view, verb);
  // "the strongest supporter of its bid to join": the bid is of what is not yet done, whoever is ranked before it.
  if (WISHES.test(view.lemma(to - 1))) return false;
  for (let i = to - 1, steps = 0; i > 0 && steps < 10; i -= 1, steps += 1) {
    if (isRank(view, i) && view.timesAt(i).length === 0) return subject === null || i < to;
    if (/^[,;:.]$/.test(view.norm(i)) || view.token(i)?.upos === "VERB") return false;
  }
  return false;
}

const WISHES =
  /^(?:bid|attempt|effort|plan|proposal|wish|desire|intention|refusal|failure|threat|hope|promise|offer)$/;
