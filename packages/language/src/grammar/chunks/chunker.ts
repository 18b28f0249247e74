/** The flat reading of a sentence: noun phrases, verb groups and the words between them, in one pass. */
import type { Chunk, ChunkKind, Phrase, Verb } from "../model.ts";
import { isAdjectiveTag, isVerbTag, type Source } from "../source.ts";
import { CLAUSAL_PREPS, PREPOSITIONS, SUBORDINATORS } from "../words/lexicon.ts";
import { addresseeEnd } from "./addressees.ts";
import { readBasePhrase } from "./base-phrases.ts";
import { joinedBehind } from "./behind-brackets.ts";
import { captionOnly, closing, isList, longFormOf } from "./brackets.ts";
import { DASHES, isInserted, pairsUp, parts } from "./dashes.ts";
import { captionEnd, juniorEnd, prayerEnd } from "./left-out.ts";
import { multiword, wordsOf } from "./multiwords.ts";
import { openingEnd } from "./openings.ts";
import { FLOATING } from "./past-marks.ts";
import { repairParticiples } from "./past-tenses.ts";
import { quantified } from "./quantities.ts";
import { pushVerb } from "./verb-chunks.ts";
import { readVerbGroup } from "./verb-groups.ts";

const RELATIVES = new Set(["who", "whom", "which", "whose"]);

const QUOTES = new Set(['"', "''", "``", "“", "”", "‘", "’", "'"]);

/** The flat reading of a stretch of a sentence. */
export interface Reading {
  readonly chunks: readonly Chunk[];
  readonly asides: readonly Aside[];
}

/** What stood in brackets and is read apart, as a clause of its own or as what renames the phrase before them. */
export interface Aside {
  readonly chunks: readonly Chunk[];
  /** The phrase right before the bracket. */
  readonly behind: Phrase | null;
  /** Without a verb and no list: nothing unless it renames. */
  readonly bare: boolean;
}

/** Reads the tokens from `first` up to `last` from left to right; each is taken up once, but for brackets, which are read apart. */
export function readChunks(source: Source, first: number, last: number): Reading {
  const asides: Aside[] = [];
  const chunks: Chunk[] = [];
  let i = openingEnd(source, first, last);
  while (i < last) {
    const { norm } = source.tokens[i]!;
    if (norm === "(" || norm === "[") {
      const close = closing(source, i, last);
      if (close > 0) {
        const joined = joinedBehind(source, i, close, last, chunks);
        if (joined === null) aside(source, i + 1, close, chunks, asides);
        else chunks[chunks.length - 1] = joined;
        i = joined?.last ?? close + 1;
        continue;
      }
    }
    const prayer = prayerEnd(source, i, last);
    if (prayer > 0) {
      i = prayer;
      continue;
    }
    const junior = juniorEnd(source, i, last, chunks);
    if (junior > 0) {
      i = junior;
      continue;
    }
    const caption = captionEnd(source, i, last);
    if (caption > 0) {
      i = caption;
      continue;
    }
    i = step(source, i, last, chunks);
  }
  repairParticiples(source, chunks);
  return { chunks, asides };
}

function step(source: Source, i: number, last: number, chunks: Chunk[]): number {
  const push = (
    kind: ChunkKind,
    end: number,
    phrase: Phrase | null = null,
    verb: Verb | null = null,
  ): number => {
    chunks.push({ kind, first: i, last: end, word: wordsOf(source, i, end), phrase, verb });
    return end;
  };
  const { tokens, tags } = source;
  const tag = tags[i]!;
  const { norm } = tokens[i]!;
  if (source.unitEnds[i]! <= i) {
    const multi = multiword(source, i, last);
    const amount = quantified(source, i, multi?.end ?? i + 1, last, chunks);
    if (amount) return push("np", amount.last, amount);
    if (multi) return push(multi.kind, multi.end);
    // "the king himself said"
    if (tag === "PRP" && /sel(?:f|ves)$/.test(norm) && chunks.at(-1)?.kind === "np")
      return push("adv", i + 1);
    if (norm === "," || (norm === ";" && parts(source, i, last))) return push("comma", i + 1);
    if (norm === ";" || norm === ":" || DASHES.has(norm) || norm === "..." || norm === "…")
      return push("break", i + 1);
    if (QUOTES.has(norm) && tag !== "POS") return push("quote", i + 1);
    if (RELATIVES.has(norm) && (tag.startsWith("W") || tokens[i]!.text === norm))
      return push("relative", i + 1);
    if (norm === "that" && (tag === "WDT" || tag === "IN")) return push("mark", i + 1);
    if (FLOATING.has(norm) && i + 1 < last && pairsUp(source, i, last, chunks))
      // "envoys of both Peru and Chad": between a preposition and its phrase the word stands for nothing.
      return chunks.at(-1)?.kind === "prep" ? i + 1 : push("adv", i + 1);
    if (tag === "CC" || norm === "&" || norm === "nor" || norm === "plus") return push("cc", i + 1);
    if (norm === "what" || norm === "whatever" || norm === "whoever") return push("wh", i + 1);
    if (norm === "once" && isInserted(source, i, last)) return push("adv", i + 1);
    if (SUBORDINATORS.has(norm) && tag !== "DT" && norm !== "that") return push("mark", i + 1);
    const isPreposition = PREPOSITIONS.has(norm) || CLAUSAL_PREPS.has(norm);
    if (isPreposition && (tag === "IN" || tag === "TO" || tag === "VBG" || tag === "CC") && tag !== "TO") {
      if (tag === "VBG" && tags[i + 1] === "IN") return push("adv", i + 1);
      const pending = tag !== "VBG" || readBasePhrase(source, i + 1, last) !== null;
      if (pending) return push("prep", i + 1);
    }
    // "more pictures, so our readers may learn"
    if (tag === "IN" && !isVerbTag(tag)) return push(norm === "so" ? "mark" : "prep", i + 1);
    const phraseFirst = tag === "VBN" || tag === "VBG" ? null : undefined;
    if (phraseFirst === undefined || tag === "VBN") {
      const end = addresseeEnd(source, i, last, chunks);
      const phrase = tag === "VBN" ? participleNoun(source, i, last) : readPhrase(source, i, end);
      if (phrase) return push("np", phrase.last, phrase);
    }
    const verb = readVerbGroup(source, i, last);
    if (verb) return pushVerb(source, verb, last, chunks);
  }
  const phrase = readPhrase(source, i, last);
  if (phrase) return push("np", phrase.last, phrase);
  if (isAdjectiveTag(tag)) return push("adj", i + 1);
  if (tag.startsWith("RB") || tag === "RP") return push("adv", i + 1);
  if (tag === "." && norm !== ".") return push("break", i + 1);
  return push("other", i + 1);
}

const readPhrase = (source: Source, i: number, last: number): Phrase | null =>
  isVerbTag(source.tags[i]!) && source.tags[i] !== "VBN" ? null : readBasePhrase(source, i, last);

/** "increased cooperation" after a preposition or a verb. */
function participleNoun(source: Source, i: number, last: number): Phrase | null {
  const phrase = readBasePhrase(source, i, last);
  return phrase && phrase.last > i + 1 ? phrase : null;
}

/** Brackets: a single phrase is an apposition to the noun before, a clause is read apart, the rest is left out. */
function aside(source: Source, first: number, last: number, chunks: readonly Chunk[], asides: Aside[]): void {
  if (first >= last || captionOnly(source, first, last)) return;
  const inner = readChunks(source, first, last).chunks;
  const phrase = inner.length === 1 ? (inner[0]?.phrase ?? null) : null;
  const before = phrase ? longFormOf(source, phrase, chunks) : undefined;
  // "(4)" and "(1998)" refer to a list, a note or a year, and rename nothing.
  if (
    phrase &&
    before &&
    phrase.nounClass !== "number" &&
    phrase.nounClass !== "time" &&
    before.nounClass !== "time"
  )
    before.appositions.push(phrase);
  else if (inner.length > 1) {
    const bare = !isList(inner) && inner.every(({ verb }) => verb === null);
    asides.push({ chunks: inner, behind: chunks.at(-1)?.phrase ?? null, bare });
  }
}
