import { isEnd, isNoun, isPhrase, isTime } from "../ahead.ts";
import type { Chunk } from "../model.ts";
import type { Source } from "../source.ts";
import { ADDRESSEE_VERBS, NAMING, SPEECH } from "../words/lexicon.ts";
import { animate, clausal } from "./finite-left.ts";

const NOMINATIVES = new Set(["i", "he", "she", "we", "they"]);

/** "they both signed": not a phrase of its own before a verb. */
export const FLOATING: ReadonlySet<string> = new Set(["both", "either", "neither", "all", "each"]);

/** "they signed", "Addo did not", "said the two states signed an accord", "Addo said", "warned that". */
export function marksPast(source: Source, chunks: readonly Chunk[], i: number): boolean {
  const verb = chunks[i]!.verb!;
  const subject = chunks[i - 1];
  if (!subject) return false;
  if (FLOATING.has(subject.word) && isNoun(chunks[i - 2])) return true;
  if (!subject.phrase) return false;
  const nominative =
    NOMINATIVES.has(source.tokens[subject.first]!.norm) && subject.last === subject.first + 1;
  const reporter = chunks[i - 2]?.verb;
  const reported = reporter?.form === "finite" && reporter.lemma === "say" && opensObject(chunks, i + 1);
  const saying = verb.lemma === "say" && subject.phrase.nounClass !== "time";
  // "before the plane left Lima": a phrase with an object is a clause.
  const dated =
    chunks[i - 2]?.kind === "prep" &&
    clausal(chunks, i - 2, i) &&
    isPhrase(chunks[i + 1]) &&
    !NAMING.has(verb.lemma);
  return (
    nominative ||
    dated ||
    attributed(chunks, i) ||
    reported ||
    verb.negation !== null ||
    saying ||
    tellsThat(chunks, i)
  );
}

/** "an envoy insisted in June that": who says so has said it; of those who are told something "people informed that" may be read. */
function tellsThat(chunks: readonly Chunk[], i: number): boolean {
  const { lemma } = chunks[i]!.verb!;
  if (!SPEECH.has(lemma) || ADDRESSEE_VERBS.has(lemma)) return false;
  let j = i + 1;
  while (
    chunks[j]?.kind === "adv" ||
    isTime(chunks[j]) ||
    (chunks[j]?.kind === "prep" && isTime(chunks[j + 1]))
  )
    j += 1;
  return chunks[j]?.word === "that" && chunks[j]?.kind === "mark";
}

/** "..., Secretary of State Rice announced on Monday": a speaker after all that was said. */
function attributed(chunks: readonly Chunk[], i: number): boolean {
  if (!SPEECH.has(chunks[i]!.verb!.lemma)) return false;
  const next = chunks[i + 1];
  if (!isEnd(next) && !isTime(next) && (next?.kind !== "prep" || next.word === "by")) return false;
  let j = i - 1;
  while (j > 1 && isNoun(chunks[j]) && chunks[j - 1]!.kind === "prep" && i - j < 6) j -= 2;
  const before = chunks[j - 1];
  return animate(chunks[j]?.phrase) && (before?.kind === "comma" || before?.kind === "quote") && j > 3;
}

const opensObject = (chunks: readonly Chunk[], i: number): boolean =>
  isNoun(chunks[i]) || (chunks[i]?.kind === "quote" && isNoun(chunks[i + 1]));
