import { finiteAfter, isFinite, isNoun, isPhrase, isTime, skipFronted } from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import { CLAUSAL_PREPS, REPORTING, SPEECH } from "../words/lexicon.ts";

/** Chunks looked at on either side. */
export const HORIZON = 40;

/** "after Addo signed": the preposition is the clause's own. */
export const clausal = (chunks: readonly Chunk[], j: number, i: number): boolean =>
  CLAUSAL_PREPS.has(chunks[j]!.word) &&
  j === i - 2 &&
  isPhrase(chunks[j + 1]) &&
  !/^(?:for|in|like)$/.test(chunks[j]!.word);

/**
 * Whether a finite verb follows that no marker, relative word or speaker claims: it is then the verb of the clause,
 * and the participle describes a noun.
 */
export function finiteLeft(chunks: readonly Chunk[], i: number, toComma: boolean): boolean {
  let owed = 0;
  let comma = false;
  /** The verb last passed had an owner: "when he came and saw" has two. */
  let owned = false;
  for (let j = i + 1; j < Math.min(chunks.length, i + HORIZON); j += 1) {
    const chunk = chunks[j]!;
    const next = chunks[j + 1];
    if (chunk.word === ";" || chunk.word === ":" || chunk.word === ".") return false;
    if (chunk.kind === "comma") {
      if (toComma) return false;
      comma = true;
    }
    if (chunk.kind === "relative" || chunk.kind === "wh" || chunk.kind === "mark") {
      if (!next?.verb || isFinite(next) || chunk.word === "that") owed += 1;
    } else if (
      chunk.kind === "prep" &&
      CLAUSAL_PREPS.has(chunk.word) &&
      !/^(?:for|in|like)$/.test(chunk.word)
    ) {
      const verb = isTime(next) ? -1 : finiteAfter(chunks, j + 1, false);
      if (verb >= 0 && (comma || animate(chunks[j + 1]?.phrase) || chunks[verb]!.verb!.lemma !== "be"))
        owed += 1;
    } else if (chunk.kind === "cc") {
      // "and in June, after a lull, Peru signed"
      const start = skipFronted(chunks, j + 1);
      const opens = isPhrase(chunks[start]) && finiteAfter(chunks, start, true) >= 0;
      if (opens && (chunks[j - 1]?.kind === "comma" || chunk.word === "but") && owed === 0) return false;
      const joined = isFinite(chunks[start]) || (next?.kind === "adv" && isFinite(chunks[j + 2]));
      if (joined && owed === 0 && !owned) return false;
      if (joined && owned) owed += 1;
    } else if (isFinite(chunk)) {
      if (owed > 0) {
        owed -= 1;
        owned = true;
      } else if (!attributes(chunks, j)) return true;
    }
    // "saying it means that", "saying Peru would": what is told has a verb of its own.
    const telling = chunk.verb && SPEECH.has(chunk.verb.lemma) && !isFinite(chunk);
    if (telling && isPhrase(next) && finiteAfter(chunks, j + 1, false) >= 0) owed += 1;
    if (
      owned &&
      isFinite(chunk) &&
      REPORTING.has(chunk.verb!.lemma) &&
      isPhrase(next) &&
      finiteAfter(chunks, j + 1, false) >= 0
    )
      owed += 1;
  }
  return false;
}

/** Whom a verb may be said of as of somebody who acts. */
export const animate = (phrase: Phrase | null | undefined): boolean =>
  phrase?.nounClass === "name" || phrase?.nounClass === "role" || phrase?.nounClass === "pronoun";

/** "..., Addo said" and "..., said Addo": the speaker of it all. */
function attributes(chunks: readonly Chunk[], j: number): boolean {
  if (!SPEECH.has(chunks[j]!.verb!.lemma)) return false;
  const separates = (chunk: Chunk | undefined): boolean => chunk?.kind === "comma" || chunk?.kind === "quote";
  if (separates(chunks[j - 1])) return isPhrase(chunks[j + 1]);
  let k = j - 1;
  while (k > 0 && (isNoun(chunks[k]) || chunks[k]!.kind === "prep" || chunks[k]!.kind === "cc") && j - k < 9)
    k -= 1;
  return separates(chunks[k]);
}
