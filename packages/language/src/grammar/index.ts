/**
 * A hand-written grammar of news English over tagged tokens: chunks, noun phrases with their lists and appositions,
 * then clauses. One pass a step, every look ahead bounded, so time is linear in the text; it never throws.
 *
 * Conventions beyond the types: a date without a preposition ("Thursday", "last week", "Nov. 9, 2023") is an oblique
 * with `prep: ""`, never a subject or object; "where" and "when" of a relative clause give an oblique with that word as
 * its preposition and the antecedent as its phrase; the antecedent of "the deal which Peru signed" is the last object;
 * "no", "none" and "neither" at the head of a subject or first object count as the negation of the verb; what "not" sets
 * aside ("in Lima, not in Quito") is left out; gerunds governed by a verb ("suggested taking") are clauses of kind "infinitive" with `verb.form` "gerund".
 *
 * Two legs of one verb ("met in Geneva in May and in Lima in June") are obliques in the order of the text: a place goes
 * with the dates up to the next place. A verb left out ("Egypt signed on Monday, Jordan on Friday", "took Goma in May and
 * Bukavu in June") gives a clause of its own that repeats the verb's tokens; "did likewise" and "as did Peru" give one
 * with the lemma and objects of the clause before, at the tokens of "did". Of "signed and ratified the treaty" and "was
 * signed and ratified by Peru" both clauses have the object or doer. A subject behind its verb is the subject: "Present
 * were A and B" (lemma "be", no object), "Signing for Chad was A" (a progressive of "sign"); in "Among those who attended
 * were A and B" the list is an apposition to "those" as well, as it is to "them" in "among them A and B". A list with one
 * plural apposition ("A and B, the ministers of C and D,") has it on the coordination. Datelines, list numbers and
 * bullets are in no clause. Lines of a list have their subject in the words that lead to it ("The two sides agreed to:"; see steps.ts).
 */
import type { Analysis, Grammar } from "../types.ts";
import { linkBeside } from "./phrases/beside.ts";
import { readChunks, type Aside } from "./chunks/chunker.ts";
import { readClauses, type ClauseReading } from "./clauses/clauses.ts";
import { joinSteps, settleStep } from "./led.ts";
import type { Draft, Phrase } from "./model.ts";
import { resolveSubjects, Sealer } from "./seal.ts";
import { apposable } from "./phrases/apposable.ts";
import { readSource, type Source, type Unit } from "./source.ts";
import { stepsOf } from "./steps.ts";

/**
 * One Grammar a sentence, in order. `names` are token spans [first, last) to keep whole, such as the title of a treaty
 * with its "and" and commas; of nested spans the outermost counts.
 */
export function parseGrammar(analysis: Analysis, names: readonly Unit[] = []): readonly Grammar[] {
  const grammars = parseSentences(analysis, names);
  const steps = stepsOf(analysis);
  if (steps.length === 0) return grammars;
  const joined = joinSteps(analysis, names, steps);
  parseSentences(joined.analysis, joined.names).forEach((grammar, i) => {
    const step = steps[i];
    const from = joined.analysis.sentences[i]?.first;
    if (step === undefined || from === undefined) return;
    grammars[step.sentence] = settleStep(step, from, joined, grammar) ?? grammars[step.sentence]!;
  });
  return grammars;
}

function parseSentences(analysis: Analysis, names: readonly Unit[]): Grammar[] {
  const source = readSource(analysis, names);
  return analysis.sentences.map((sentence, index) => {
    const { chunks, asides } = readChunks(source, sentence.first, sentence.last);
    const drafts: Draft[] = [];
    const phrases: Phrase[] = [];
    const whole = readClauses(source, chunks, sentence.headline);
    drafts.push(...whole.drafts);
    phrases.push(...whole.phrases);
    for (const aside of asides) {
      const reading = readClauses(source, aside.chunks, sentence.headline);
      if (renamesInBrackets(source, aside, reading) || aside.bare) continue;
      drafts.push(...reading.drafts);
      phrases.push(...reading.phrases);
    }
    linkBeside(source, drafts, phrases);
    const pairs = [...new Map(source.pairs.splice(0).map((pair) => [pair[1], pair])).values()];
    resolveSubjects(drafts);
    const sealer = new Sealer();
    return {
      clauses: sealer.clauses(drafts, index, sentence.headline),
      phrases: [...new Set(phrases)].sort((a, b) => a.first - b.first).map((phrase) => sealer.phrase(phrase)),
      ...(pairs.length > 0 ? { pairs } : {}),
    };
  });
}

/** "three states (Peru, Chad and Fiji)", "Ana Ruiz (then head of the fund)": one phrase that fills the bracket names the phrase before it again. True where it did. */
function renamesInBrackets(source: Source, { chunks, behind }: Aside, { phrases }: ClauseReading): boolean {
  const [phrase] = phrases;
  const first = chunks.find(({ kind }) => kind !== "adv")?.first;
  if (phrases.length !== 1 || phrase!.first !== first || phrase!.last !== chunks.at(-1)!.last) return false;
  if (behind === null || behind.nounClass === "time" || phrase!.nounClass === "number") return false;
  const members = phrase!.conjuncts;
  // "three players (Chad, Peru and Fiji)" says where they are from.
  const named =
    behind.plural &&
    members.length > 0 &&
    members.every(
      ({ nounClass, nameType }) =>
        nounClass === "name" && !(behind.nounClass === "role" && nameType === "place"),
    );
  if (!named && apposable(source, behind, phrase!, true) === null) return false;
  behind.appositions.push(phrase!);
  return true;
}

export { styleAt } from "./chunks/styles.ts";
export { describe } from "./describe.ts";
