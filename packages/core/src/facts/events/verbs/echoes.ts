/** Clauses that say no more than that somebody did what was told: "followed suit", "did likewise", "so did Chad", "nor has Chad", "as did Chad". */
import type { Clause, NounPhrase } from "@chancery/language";

import type { View } from "../../shared/view.ts";

/** What such a clause says. */
export interface Echo {
  /** Who did so too. */
  readonly doer: NounPhrase | null;
  /** "Nor did Chad": what is taken up was not done, and not by these either. */
  readonly negated: boolean;
  /** "so did", "as did", "nor did" take up the clause right before; "followed suit" takes up an act of states that may have been told some sentences before. */
  readonly near: boolean;
}

/** Auxiliaries that stand for the verb before. */
const STANDING: ReadonlySet<string> = new Set(["do", "have", "be", "will"]);

/** The echo that the clause is; null for any other clause. */
export function echoOf(view: View, clause: Clause): Echo | null {
  const { verb, objects, subject } = clause;
  if (verb.passive) return null;
  const turned = turnedEcho(view, clause);
  if (turned !== null) return turned;
  if (verb.negation !== null) return null;
  if (verb.lemma === "follow" && objects.every(({ head }) => view.lemma(head) === "suit"))
    return { doer: subject, negated: false, near: false };
  if (verb.lemma !== "do") return null;
  const [next, last] = [view.norm(verb.last), view.norm(verb.last + 1)];
  const same = next === "likewise" || next === "so" || (next === "the" && last === "same");
  return same ? { doer: subject, negated: false, near: false } : null;
}

/** "So did Peru", "nor has Peru", "as did Peru": an auxiliary before its subject, with nothing behind it but who. */
function turnedEcho(view: View, { verb, subject, objects, kind }: Clause): Echo | null {
  if (!STANDING.has(verb.lemma) || verb.last - verb.first > 1 || kind === "relative") return null;
  const opening = view.norm(verb.first - 1) === "too" ? verb.first - 2 : verb.first - 1;
  const word = view.norm(opening);
  if (!OPENING.has(word)) return null;
  const doer = [subject, ...objects].find((phrase) => phrase?.first === verb.last) ?? null;
  if (doer === null || !isClosed(view, doer)) return null;
  return { doer, negated: word !== "so" && word !== "as", near: true };
}

const OPENING: ReadonlySet<string> = new Set(["so", "as", "nor", "neither"]);

/** Nothing is told behind the doer: a stop, a mark, a time or place, or who he is. */
const isClosed = (view: View, { last }: NounPhrase): boolean =>
  view.timesAt(last).length > 0 ||
  /^(?:[.,;:)!?–—]|-|on|in|at|last|later|yesterday|today|and|but|who|which|whose|)$/.test(view.norm(last));
