/** The antecedent of a relative clause: the nearest phrase that its word and the number of its verb allow. */
import { isPerson } from "../phrases/likeness.ts";
import { rightEdge } from "../phrases/apposable.ts";
import type { Phrase, Verb } from "../model.ts";
import type { Source } from "../source.ts";

const PLURAL_FORMS = new Set(["are", "were", "have", "do", "'re", "'ve"]);

/** "plural", "singular" or "any", by the form of the first word of the verb group. */
function numberOf(source: Source, verb: Verb | null): "plural" | "singular" | "any" {
  if (verb === null || verb.form !== "finite") return "any";
  const tag = source.tags[verb.first]!;
  const { norm } = source.tokens[verb.first]!;
  if (PLURAL_FORMS.has(norm) || tag === "VBP") return "plural";
  return tag === "VBZ" || norm === "was" ? "singular" : "any";
}

/**
 * `before` is the phrase that ends where the clause begins; `verb` its verb where the antecedent is its subject; `apart`
 * tells what stands between, if anything.
 */
export function antecedentOf(
  source: Source,
  before: Phrase,
  word: string,
  verb: Verb | null,
  apart: "comma" | "date" | null = null,
): Phrase {
  const number = numberOf(source, verb);
  const edge = (apart ? headsOf(before, word, apart) : rightEdge(before)).reverse();
  const allowed = edge.filter((phrase) => {
    if (phrase.nounClass === "time" && word !== "when") return false;
    if (
      number === "plural" &&
      !phrase.plural &&
      phrase.conjuncts.length === 0 &&
      phrase.nounClass !== "pronoun"
    )
      return false;
    if (number === "singular" && (phrase.plural || phrase.conjuncts.length > 0)) return false;
    // Of a whole list only where the verb is plural; else of its last member, which is nearer.
    return phrase.conjuncts.length === 0 || number === "plural";
  });
  if (word === "who" || word === "whom") {
    const human = allowed.find((phrase) => isHuman(source, phrase));
    return human ?? allowed.find(({ nounClass }) => nounClass !== "name") ?? allowed[0] ?? before;
  }
  if (word === "which") return allowed.find((phrase) => phrase.nounClass !== "role") ?? allowed[0] ?? before;
  return allowed[0] ?? before;
}

/**
 * Across a comma or a date a clause describes the whole: not the place in "a statement in Lima on Friday which", nor one
 * side of "relations between Peru and Chile, which".
 */
function headsOf(before: Phrase, word: string, apart: "comma" | "date"): Phrase[] {
  const edge = rightEdge(before);
  if (word !== "which" && word !== "that") return edge;
  for (const [n, phrase] of edge.entries()) {
    const inner = phrase.modifiers.at(-1);
    if (!inner || phrase.nounClass !== "desc") continue;
    const place = apart === "date" && /^(?:in|at|near)$/.test(inner.prep);
    if (inner.prep === "between" || place) return edge.slice(0, n + 1);
  }
  return edge;
}

function isHuman(source: Source, phrase: Phrase): boolean {
  if (phrase.conjuncts.length > 0) return phrase.conjuncts.some((member) => isHuman(source, member));
  if (phrase.nounClass === "role" || phrase.nounClass === "pronoun") return true;
  if (phrase.appositions.some(({ nounClass }) => nounClass === "role")) return true;
  if (phrase.nounClass !== "name") return false;
  return isPerson(source, phrase);
}
