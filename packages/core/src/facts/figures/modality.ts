import { wordSet, type Clause } from "@chancery/language";

import type { Status } from "../../record/index.ts";
import { ancestry, clauseAt, type Passage } from "../shared/view.ts";

const PLANNING: ReadonlySet<string> = wordSet(
  "plan intend aim seek hope expect pledge promise vow agree want target propose set schedule project forecast commit",
);
/** Verbs whose object is to come. */
export const FORESEEING: ReadonlySet<string> = new Set([
  "forecast",
  "predict",
  "project",
  "expect",
  "anticipate",
  "foresee",
]);
/** Nouns and verbs before the number that make a goal of it. */
const GOALS = /^(?:target|goal|aim|ambition|forecast|projected|planned|targeted)$/;

/** Words before a number that take what is counted for known. */
const DEFINITE = /^(?:the|these|those|its|their|his|her|all)$/;

export interface Modality {
  readonly status: Status;
  readonly negated: boolean;
}

/** Whether the figure is told as so, as coming, or as a condition. `words`: the lower-case words before it in its sentence. */
export function modalityOf(passage: Passage, token: number, words: readonly string[]): Modality {
  const clause = clauseAt(passage, token);
  if (!clause) return { status: "actual", negated: false };
  const chain = ancestry(passage, clause);
  const denied = clause.verb.negation !== null;
  // "would not speak of the 25 envoys", "hopes that leaders of the 16 states don't leave": what has its article is there, whatever is denied of it.
  if (denied && DEFINITE.test(words.at(-1) ?? "")) return { status: "actual", negated: false };
  if (chain.some(({ marker }) => marker === "if" || marker === "unless"))
    return { status: "hypothetical", negated: denied };
  const planned =
    (FORESEEING.has(clause.verb.lemma) && token >= clause.verb.last) ||
    coming(clause) ||
    hangsOnPlan(chain) ||
    words.slice(-8).some((word) => GOALS.test(word));
  return { status: planned ? "planned" : "actual", negated: denied };
}

const coming = ({ verb }: Clause): boolean =>
  verb.tense === "future" || (verb.modal !== null && !verb.perfect && verb.modal !== "can");

/** "plans to raise trade to $30 billion", "agreed to lend $2 billion". */
function hangsOnPlan(chain: readonly Clause[]): boolean {
  const [own, above] = chain;
  return own?.kind === "infinitive" && above !== undefined && PLANNING.has(above.verb.lemma);
}
