// Whether two tellings of something said are of the same words: who promises twice has made two promises.

import type { EventType } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/** Of acts of speech: nothing keeps the two from being one. */
export const saysOne = (view: View, a: Candidate, b: Candidate): boolean =>
  (!JUDGING.has(a.type) || isFaced(a) === isFaced(b) || judgesSame(view, a, b)) &&
  (!SPOKEN.has(a.type) || saysSame(view, a, b));

/** Whether it is told whom it is about: "voiced satisfaction at the progress" is not "commended the mediator". */
const isFaced = ({ roles }: Candidate): boolean => roles.some(({ role }) => role === "recipient");
const JUDGING: ReadonlySet<EventType> = new Set<EventType>([
  "praise",
  "criticism",
  "accusation",
  "rejection",
]);

/** Acts of speech: who promises twice has made two promises, unless a headline tells of the one. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>([
  "promise",
  "proposal",
  "request",
  "demand",
  "denial",
  "threat",
]);

function saysSame(view: View, a: Candidate, b: Candidate): boolean {
  const [first] = a.trigger < b.trigger ? [a, b] : [b, a];
  const actors = ({ roles }: Candidate): string =>
    roles
      .filter(({ role }) => role === "actor")
      .map(({ entity }) => entity)
      .sort()
      .join(" ");
  return first.passage.block.kind === "title" || (actors(a) === actors(b) && sharesWords(view, a, b));
}

/** The same of praise and blame: told near each other, or in a word that both have. */
const judgesSame = (view: View, a: Candidate, b: Candidate): boolean => {
  if (Math.abs(a.passage.index - b.passage.index) <= NEAR) return saysSame(view, a, b);
  const words = new Set(contentOf(view, a));
  return contentOf(view, b).some((word) => words.has(word));
};
const NEAR = 3;

/** Two reports of one promise have a word of what is promised in common: "accepted the invitation" is not "assured that nobody would be expelled". */
function sharesWords(view: View, a: Candidate, b: Candidate): boolean {
  const words = new Set(contentOf(view, a));
  const others = contentOf(view, b);
  return words.size === 0 || others.length === 0 || others.some((word) => words.has(word));
}

/** Lemmas of the nouns and verbs that follow the telling verb in its sentence. */
const contentOf = (view: View, { trigger, passage: { sentence } }: Candidate): readonly string[] => {
  const out: string[] = [];
  for (let i = trigger + 1; i < sentence.last; i += 1) {
    const upos = view.token(i)?.upos;
    if (
      (upos === "NOUN" || upos === "VERB" || upos === "PROPN") &&
      !/^(?:have|make|do|be|take)$/.test(view.lemma(i))
    )
      out.push(view.lemma(i));
  }
  return out;
};
