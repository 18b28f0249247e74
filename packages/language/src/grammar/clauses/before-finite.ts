import {
  finiteAfter,
  isEnd,
  isFinite,
  isJoiner,
  isPhrase,
  keepsObject,
  objectFollows,
  tells,
} from "../ahead.ts";
import type { Draft, Verb } from "../model.ts";
import { BARE_INFINITIVE } from "../words/lexicon.ts";
import { reducible } from "./garden-path.ts";
import type { Reader } from "./reader.ts";

/** A phrase with a preposition ended directly before. */
export const afterOblique = ({ comma, joiner, top }: Reader): boolean =>
  !comma && joiner === null && top.obliques.length > 0;

/** Chunk of the preposition that opens an insertion behind the subject, between commas; -1 where none stands there. */
export function insertionAt({ chunks, i }: Reader, { subject, obliques }: Draft): number {
  const inner = obliques.find(({ at }) => subject !== null && at >= subject.last);
  if (inner === undefined) return -1;
  for (let j = i - 1; j > Math.max(0, i - INSERTED); j -= 1)
    if (chunks[j]!.kind === "prep" && chunks[j - 1]?.kind === "comma" && chunks[j]!.first >= inner.at)
      return j;
  return -1;
}

const INSERTED = 16;

/** No object follows, and the clause gets another verb right after the next comma. */
export const verbAfterComma = (r: Reader): boolean =>
  (!objectFollows(r.chunks, r.i) || keepsObject(r.chunks, r.i)) && finiteAfterComma(r);

/** Whether behind the next comma a verb goes on, before any other verb or the end. */
export function finiteAfterComma({ chunks, i }: Reader): boolean {
  for (let j = i + 1; j < Math.min(chunks.length, i + 20); j += 1) {
    const joinedTo = isJoiner(chunks[j - 1]) && j > i + 1 && reducible(chunks[j]!.verb);
    if ((isFinite(chunks[j]) && !joinedTo) || isEnd(chunks[j])) return false;
    if (chunks[j]!.kind === "comma" && tells(chunks, j + 1)) return true;
    // "Four pilots, arrested on Monday, and an engineer were expelled"
    const joined = chunks[j]!.kind === "comma" && isJoiner(chunks[j + 1]) && isPhrase(chunks[j + 2]);
    if (joined && finiteAfter(chunks, j + 2, true) >= 0) return true;
  }
  return false;
}

/** "Addo, asked whether Chad would leave, said": between commas the subject was asked, and another verb is what it did. */
export function wasAsked({ chunks, i, comma }: Reader, { lemma }: Verb): boolean {
  if (!comma || !/^(?:ask|question|press|quiz)$/.test(lemma)) return false;
  if (!ASKING.test(chunks[i + 1]?.word ?? "")) return false;
  for (let j = i + 2; j < Math.min(chunks.length, i + 24); j += 1) {
    if (chunks[j]!.kind !== "comma" && isEnd(chunks[j])) return false;
    if (chunks[j]!.kind === "comma" && isFinite(chunks[j + 1])) return true;
  }
  return false;
}
const ASKING = /^(?:whether|if|about|by|on|what|why|how|when|where|who)$/;

/** "helped both leaders sign" */
export const caused = ({ comma, joiner, top }: Reader): boolean =>
  !comma &&
  joiner === null &&
  top.verb !== null &&
  BARE_INFINITIVE.has(top.verb.lemma) &&
  top.objects.length > 0;
