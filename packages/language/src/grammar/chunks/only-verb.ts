import { isEnd, isFinite, isPhrase } from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { COUNTS, NAMING } from "../words/lexicon.ts";
import { HORIZON, clausal, finiteLeft } from "./finite-left.ts";
import { wordSet } from "../../word-set.ts";

/** Verbs of saying that take a clause sooner than a noun. */
const SAYING = new Set(["say", "add", "insist", "argue", "think", "believe", "hope"]);

/** "agreed by phone": no doer. */
const MEANS = wordSet(
  "phone telephone letter video telegram cable mail consensus acclamation radio satellite sea air rail",
);

/** No verb stands between the participle and the start of its clause, something can be its subject, and none follows. */
export function isOnlyVerb(source: Source, chunks: readonly Chunk[], i: number): boolean {
  const by = chunks[i + 1];
  const verb = chunks[i]!.verb!;
  if (by?.word === "by" && !isMeans(source, chunks[i + 2]?.phrase)) return false;
  // A line without a full stop is a headline or a caption: "Parents prosecuted after treatment".
  if (chunks.at(-1)!.word !== "." && !isPhrase(by) && by?.word !== "that") return false;
  let subject = false;
  for (let j = beforeInsertion(chunks, i) - 1; j >= Math.max(0, i - HORIZON); j -= 1) {
    const chunk = chunks[j]!;
    if (chunk.kind === "relative") {
      // "whom the ministry expelled, returned": a relative clause set off by a comma ends with one.
      const insertion = chunks[j - 1]?.kind === "comma" && subject && chunks[i - 1]?.kind !== "comma";
      return (chunks[j - 1]?.kind !== "prep" || subject) && !finiteLeft(chunks, i, insertion);
    }
    const opens =
      chunk.kind === "mark" || chunk.kind === "break" || (chunk.kind === "prep" && clausal(chunks, j, i));
    // "..., and the minister left"
    if (
      chunk.kind === "cc" &&
      chunks[j - 1]?.kind === "comma" &&
      j === i - 2 &&
      subject &&
      (isEnd(chunks[i + 1]) ||
        (isPhrase(chunks[i + 1]) && !NAMING.has(verb.lemma) && !finiteLeft(chunks, i, false)))
    )
      return true;
    // "if the ministers agreed, Peru would sign": such a clause ends with its comma.
    if (opens)
      return (
        (subject || (chunk.word === "that" && j === i - 1)) &&
        !finiteLeft(chunks, i, chunk.kind === "mark" && chunk.word !== "that")
      );
    if (chunk.verb) {
      const reports = isFinite(chunk) && SAYING.has(chunk.verb.lemma) && isPhrase(chunks[j + 1]);
      return subject && reports && !finiteLeft(chunks, i, false);
    }
    if (isPhrase(chunk) && chunks[j - 1]?.kind !== "prep") subject = true;
  }
  return subject && i < HORIZON && !finiteLeft(chunks, i, false);
}

/** "Addo, who had been asked to come, landed": index of the comma that opens the relative clause, else `i`. */
function beforeInsertion(chunks: readonly Chunk[], i: number): number {
  if (chunks[i - 1]?.kind !== "comma") return i;
  let verbs = false;
  for (let j = i - 2; j > Math.max(0, i - HORIZON); j -= 1) {
    if (chunks[j]!.kind === "break") return i;
    verbs ||= isFinite(chunks[j]);
    // "the league, whose chief, Addo, offered": the clause is still without its verb.
    if (chunks[j]!.kind === "relative" && chunks[j - 1]?.kind === "comma") return verbs ? j - 1 : i;
  }
  return i;
}

const isMeans = ({ tokens }: Source, phrase: Phrase | null | undefined): boolean =>
  phrase != null &&
  (COUNTS.has(tokens[phrase.head]!.norm) ||
    (phrase.nounClass === "desc" && !phrase.determined && MEANS.has(tokens[phrase.head]!.norm)));
