/** What is said not to be so: "reports that they had met were false", "It is not true that", "denied reports of talks". */
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { CONFIRMING, DENYING, HEARSAY } from "./modality-words.ts";

/** Of these nobody vouches for what they are of. */
const RUMOURS = wordSet(`rumour rumor speculation hearsay gossip`);

const FALSE = wordSet(
  `false untrue baseless unfounded groundless incorrect inaccurate wrong erroneous fabricated fictitious nonsense rubbish lie fabrication fiction invention myth hoax falsehood fake bogus misleading`,
);
const TRUE = wordSet(`true correct accurate`);
const TRUTH = wordSet(`truth foundation basis substance`);
const ADVERBS = wordSet(
  `not completely entirely totally wholly utterly absolutely simply quite altogether patently a an pure`,
);
const TURNING_OUT: ReadonlySet<string> = new Set(["be", "prove", "turn"]);
/** "described the reports as false": how somebody sees what is told. */
const CALLING = wordSet(`describe call brand label denounce condemn characterise characterize portray`);

/** The token by which what the clause speaks of is said not to be so ("is untrue", "are not true", "are without foundation"); null for none. */
export function untrueIn(view: View, { verb, subject, objects, last }: Clause): number | null {
  if (verb.tense === "future" || verb.modal !== null) return null;
  if (TURNING_OUT.has(verb.lemma)) {
    let at = verb.last;
    // An adjective behind "be" stands outside the clause.
    while (at < verb.last + 4 && (ADVERBS.has(view.norm(at)) || /^(?:to|be|out)$/.test(view.norm(at))))
      at += 1;
    const [word, negated] = [view.norm(at), verb.negation !== null];
    if (negated ? TRUE.has(word) : FALSE.has(word)) return at;
    if (!negated && word === "without" && TRUTH.has(view.norm(at + 1))) return at;
    // "There was no truth in reports of"
    const none = objects.some(({ first, head }) => view.norm(first) === "no" && TRUTH.has(view.lemma(head)));
    return subject !== null && view.norm(subject.head) === "there" && none ? verb.head : null;
  }
  // "called reports of talks baseless", "described as untrue reports of talks"
  if (!CALLING.has(verb.lemma)) return null;
  for (let at = verb.last; at <= last; at += 1)
    if (FALSE.has(view.norm(at)) && (view.norm(at - 1) === "as" || /^[.,;]?$/.test(view.norm(at + 1))))
      return at;
  return null;
}

/** "falsely claim that", "a false report that", "inaccurate reports that": nobody who says so of a telling takes it for true. */
export function toldFalsely(view: View, { verb, subject, objects }: Clause, inner: Clause): number | null {
  for (const at of [verb.first - 1, verb.head - 1, verb.last]) if (FALSELY.has(view.norm(at))) return at;
  for (const phrase of [subject, ...objects]) {
    if (phrase === null || phrase.head >= inner.first || !HEARSAY.has(view.lemma(phrase.head))) continue;
    for (let at = phrase.first; at < phrase.head; at += 1) if (FALSE.has(view.norm(at))) return at;
  }
  return null;
}
const FALSELY = wordSet(
  "falsely wrongly wrongfully mistakenly erroneously incorrectly inaccurately untruthfully fraudulently misleadingly",
);

/** "a claim it shows him leaving", "a myth that Chad left": a clause that lacks nothing tells what the noun before it says, and not which it is. */
export function isContent(view: View, { kind, marker, first, objects }: Clause): boolean {
  if (kind !== "relative" || (marker !== null && marker !== "that")) return false;
  const noun = view.lemma(first - 1).toLowerCase();
  return (HEARSAY.has(noun) || FALSE.has(noun)) && objects.some(({ head }) => head > first);
}

/** "a fake letter says", "a screenshot purporting to be a headline says", "a viral post claims": a thing that nobody vouches for. */
export function isDoctored(view: View, { subject, verb }: Clause): boolean {
  if (subject === null) return false;
  // Only what describes the thing: those "who forged an alliance" are believed.
  for (let at = subject.first; at < subject.head; at += 1) if (DOCTORED.has(view.norm(at))) return true;
  if (/^purport(?:ing|ed)$/.test(view.norm(subject.head + 1)) && subject.head + 1 < verb.first) return true;
  // The Kathmandu Post is a paper.
  return view.token(subject.head)?.upos === "NOUN" && POSTS.has(view.lemma(subject.head));
}
const DOCTORED = wordSet(
  "fake bogus hoax spoof satirical doctored forged fabricated falsified manipulated altered photoshopped generated purported",
);
/** What anybody may put before the public. */
const POSTS = wordSet("post tweet meme screenshot reel hashtag caption");

/** "CLAIM: Chad has expelled the envoy", "The rumour: ...": what a fact-checker sets out to look into, under its label. */
export function isPutAsClaim(view: View, { sentence: { first } }: Passage): boolean {
  const at = view.norm(first) === "the" ? first + 1 : first;
  return view.norm(at + 1) === ":" && LABELS.has(view.norm(at));
}
const LABELS = wordSet("claim claims rumour rumor myth fiction false allegation hoax");

/** Whether what the clause speaks of is denied in it: "denied reports of talks", "reports of talks were dismissed". */
const isDenied = ({ verb: { lemma, negation } }: Clause): boolean => DENYING.has(lemma) && negation === null;

/** The noun on which the event hangs as on a mere account of it: "reports of a meeting", "speculation about talks"; null for none. */
function accountOver(view: View, clause: Clause, head: number): NounPhrase | null {
  const isOver = (phrase: NounPhrase): boolean => {
    if (!HEARSAY.has(view.lemma(phrase.head))) return false;
    const over = phrase.modifiers.find(
      ({ phrase: inner }) => inner.head === head || inner.conjuncts.some((one) => one.head === head),
    );
    return over?.prep === "of" || over?.prep === "about";
  };
  const { subject, objects, obliques } = clause;
  if (subject !== null && isOver(subject)) return subject;
  return objects.find(isOver) ?? obliques.find(({ phrase }) => isOver(phrase))?.phrase ?? null;
}

/** "rumours of talks", "reports of a meeting", but not "reports of his meeting", "gave an account of the talks": known by other means. */
const isOpen = (view: View, { head }: NounPhrase, event: number): boolean =>
  RUMOURS.has(view.lemma(head)) ||
  (view.isPlural(head) &&
    view.tokens
      .slice(head + 1, event)
      .every(({ upos, norm }) => /^(?:ADP|ADJ|NOUN|PROPN|NUM)$/.test(upos) || /^an?$/.test(norm)));

/**
 * What the account says of an event that hangs on it, by the clause it stands in: "negated" where that says that it is not so, "hypothetical" where it leaves
 * that open, with the token that says so; null where the event hangs on none, or the account stands.
 */
export function byAccount(
  view: View,
  { clauses }: Passage,
  head: number,
): { readonly says: "negated" | "hypothetical"; readonly at: number } | null {
  for (const clause of clauses) {
    const account = accountOver(view, clause, head);
    if (account === null) continue;
    const untrue = untrueIn(view, clause) ?? (isDenied(clause) ? clause.verb.head : null);
    if (untrue !== null) return { says: "negated", at: untrue };
    if (isOpen(view, account, head) && !CONFIRMING.has(clause.verb.lemma))
      return { says: "hypothetical", at: account.head };
  }
  return null;
}
