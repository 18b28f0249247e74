/** The flat reading of a sentence: noun phrases, verb groups and the words between them, in one pass. */
import { readBasePhrase } from "./base-phrases.ts";
import {
  BE_FORMS,
  CAPTION_WORDS,
  CLAUSAL_PREPS,
  DO_FORMS,
  HAVE_FORMS,
  MODAL_FORMS,
  MULTIWORDS,
  MULTIWORD_STARTS,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBORDINATORS,
} from "../words/lexicon.ts";
import type { Chunk, ChunkKind, Phrase, Verb } from "../model.ts";
import { openingEnd } from "./openings.ts";
import { FLOATING, repairParticiples } from "./past-tenses.ts";
import { isAdjectiveTag, isProperTag, isVerbTag, type Source } from "../source.ts";
import { joinInverted, readVerbGroup } from "./verb-groups.ts";

const RELATIVES = new Set(["who", "whom", "which", "whose"]);
const QUOTES = new Set(['"', "''", "``", "“", "”", "‘", "’", "'"]);
const DASHES = new Set(["—", "–", "--", "-", "―"]);
const LONGEST_MULTIWORD = 5;

export interface Reading {
  readonly chunks: readonly Chunk[];
  /** What stood in brackets and was a clause of its own. */
  readonly asides: readonly (readonly Chunk[])[];
}

export function readChunks(source: Source, first: number, last: number): Reading {
  const asides: Chunk[][] = [];
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

/**
 * "told reporters Chad would leave", "told the lawmakers Addo had gone": a plural right behind the verb is whom one tells, and the name behind it
 * begins what one tells. Where such an addressee ends; `last` where none stands at the token.
 */
function addresseeEnd({ tokens, tags }: Source, i: number, last: number, chunks: readonly Chunk[]): number {
  const verb = chunks.at(-1)?.verb;
  if (!verb || verb.passive || !TELLING.has(verb.lemma)) return last;
  const noun = tags[i] === "DT" ? i + 1 : i;
  const name = tags[noun] === "NNS" && /^NNPS?$/.test(tags[noun + 1] ?? "") && noun + 2 < last;
  // "told ministers Addo and Brandt": they bear the title.
  const shared = tokens[noun + 2]?.norm === "and" || tokens[noun + 3]?.norm === "and";
  return name && !shared ? noun + 1 : last;
}
const TELLING: ReadonlySet<string> = new Set("tell inform assure remind".split(" "));

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
    if (FLOATING.has(norm) && i + 1 < last && pairsUp(source, i, last, chunks)) return push("adv", i + 1);
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
    if (tag === "IN" && !isVerbTag(tag)) return push("prep", i + 1);
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

/** What bodies have that decides, meets or serves them: behind a body's short form it is that body's. */
const ORGANS: ReadonlySet<string> = new Set(
  "council committee commission secretariat assembly parliament court board bureau summit".split(" "),
);

/**
 * "African Union (AU) Commission chairman Ana Ruiz", "the Lake Organization (LO) Council of Ministers": a short form in brackets amid one phrase. The phrase from the
 * name on; null where another begins behind the bracket, as "told the United Nations (UN) Peru would" has it.
 */
function joinedBehind(
  source: Source,
  open: number,
  close: number,
  last: number,
  chunks: readonly Chunk[],
): Chunk | null {
  const { tokens, tags } = source;
  const name = chunks.at(-1);
  const short = /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}+$/u.test(tokens[open + 1]!.text) && close === open + 2;
  if (name?.kind !== "np" || name.last !== open || name.phrase === null) return null;
  const { first, possessor, determined } = name.phrase;
  if (isLaidDown(tokens.slice(open + 1, close))) {
    const bearer = readBasePhrase(source, close + 1, last);
    if (bearer === null || bearer.nounClass !== "name" || bearer.determined) return null;
    const phrase = { ...bearer, first, possessor: possessor ?? bearer.possessor, determined };
    return { ...name, last: bearer.last, phrase };
  }
  if (!short || name.phrase.nounClass !== "name") return null;
  const office = tokens
    .slice(close + 1, Math.min(last, close + 5))
    .findIndex(
      ({ lemma }, i) => ROLE_NOUNS.has(lemma.toLowerCase()) || (i === 0 && ORGANS.has(lemma.toLowerCase())),
    );
  if (
    office < 0 ||
    !tags.slice(close + 1, close + 2 + office).every((tag) => /^(?:NNP?S?|JJ|HYPH)$/.test(tag))
  )
    return null;
  const rest = readBasePhrase(source, close + 1, last);
  if (rest === null || rest.last <= close + 1 + office || rest.determined) return null;
  const phrase = { ...rest, first, possessor: possessor ?? rest.possessor, determined };
  return { ...name, last: rest.last, phrase };
}

/** "Karl B. Brandt, Jr., said": behind its comma the word belongs to the name, and a second comma parts nothing; 0 where none stands. */
function juniorEnd({ tokens }: Source, at: number, last: number, chunks: readonly Chunk[]): number {
  const name = chunks.at(-1);
  if (tokens[at]!.norm !== "," || at + 1 >= last || name?.phrase?.nounClass !== "name" || name.last !== at)
    return 0;
  if (!/^(?:jr|sr)\.?$/.test(tokens[at + 1]!.norm)) return 0;
  let end = at + 2;
  if (tokens[end]?.text === "." && tokens[end]?.spaceBefore === false && end + 1 < last) end += 1;
  return tokens[end]?.norm === "," && end + 1 < last ? end + 1 : end;
}

/** "General (Rtd) Addo": between a rank and its bearer, that he has left the forces. */
const isLaidDown = (inside: Source["tokens"]): boolean =>
  inside.length > 0 && inside.length < 3 && /^(?:rtd|retd|ret|retired)\.?$/.test(inside[0]!.norm);

/** ", may God protect him,": a wish for whoever was named, from one mark to the next, is no part of what is told; 0 where none stands. */
function prayerEnd({ tokens }: Source, at: number, last: number): number {
  const opening = tokens[at]!.norm;
  if (opening !== "," && !DASHES.has(opening)) return 0;
  if (tokens[at + 1]?.norm !== "may" || !/^(?:god|allah)$/.test(tokens[at + 2]?.norm ?? "")) return 0;
  for (let i = at + 3; i < Math.min(last, at + 14); i += 1) if (tokens[i]!.norm === opening) return i;
  return 0;
}

/** "Chad, once an ally of Libya, joined": what somebody was, between two commas or dashes and without a verb of its own. */
function isInserted({ tokens, tags }: Source, at: number, last: number): boolean {
  const opening = tokens[at - 1]?.norm ?? "";
  if (tags[at + 1] !== "DT" || (opening !== "," && !DASHES.has(opening))) return false;
  for (let i = at + 1; i < last; i += 1) {
    if (tokens[i]!.norm === opening) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** "met Addo, President of Ghana; Brandt, ...; and Kim, ...": a semicolon between members of a list, with a name and no verb up to the next one. */
function parts({ tokens, tags }: Source, at: number, last: number): boolean {
  let from = tokens[at + 1]?.norm === "and" ? at + 2 : at + 1;
  if (tokens[from]?.norm === "the") from += 1;
  if (!isProperTag(tags[from] ?? "") && !/^\p{Lu}/u.test(tokens[from]?.text ?? "")) return false;
  let named = true;
  for (let i = from; i < last && tokens[i]!.norm !== ";"; i += 1) {
    // "- which includes Addo, the envoy; and Brandt - will visit": the dash closes the insertion.
    if (DASHES.has(tokens[i]!.norm) && tokens[i]!.spaceBefore) break;
    if (isVerbTag(tags[i]!)) return false;
    if (tokens[i]!.norm === ",") named = false;
    // "signed for Peru; Brandt for Austria": a verb left out, unless the preposition is an office's.
    const own = tokens[i]!.norm === "of" || ROLE_NOUNS.has(tokens[i - 1]!.lemma.toLowerCase());
    if (named && tags[i] === "IN" && !own) return false;
  }
  return true;
}

/** "both Angola and Zambia", "neither signed nor ratified", "they all agreed": the word is no part of a phrase. */
function pairsUp({ tokens, tags }: Source, i: number, last: number, chunks: readonly Chunk[]): boolean {
  const { norm } = tokens[i]!;
  if (isVerbTag(tags[i + 1]!)) return norm === "neither" || chunks.at(-1)?.kind === "np";
  const joiner = norm === "both" ? "and" : norm === "neither" ? "nor" : norm === "either" ? "or" : "";
  for (let j = i + 2; j < Math.min(last, i + 8); j += 1) {
    const word = tokens[j]!.norm;
    if (word === joiner) return isProperTag(tags[i + 1]!) || tags[i + 1] === "DT" || tags[i + 1] === "PRP$";
    if (word === "," || isVerbTag(tags[j]!)) return false;
  }
  return false;
}

const readPhrase = (source: Source, i: number, last: number): Phrase | null =>
  isVerbTag(source.tags[i]!) && source.tags[i] !== "VBN" ? null : readBasePhrase(source, i, last);

/** "increased cooperation" after a preposition or a verb. */
function participleNoun(source: Source, i: number, last: number): Phrase | null {
  const phrase = readBasePhrase(source, i, last);
  return phrase && phrase.last > i + 1 ? phrase : null;
}

/** A verb group; with "Did Peru sign" the subject is put before the joined group, as if it were a statement. */
function pushVerb(source: Source, verb: Verb, last: number, chunks: Chunk[]): number {
  const { tokens } = source;
  const before = chunks.at(-1);
  const opens =
    !before ||
    before.kind === "wh" ||
    before.kind === "quote" ||
    before.kind === "comma" ||
    before.kind === "mark" ||
    before.kind === "break" ||
    before.kind === "adv" ||
    before.kind === "cc" ||
    neverBefore(chunks);
  const { norm } = tokens[verb.head]!;
  const auxiliary = BE_FORMS.has(norm) || HAVE_FORMS.has(norm) || DO_FORMS.has(norm) || MODAL_FORMS.has(norm);
  const resume = verb.negation && verb.negation.start >= tokens[verb.head]!.end ? verb.last + 1 : verb.last;
  if (opens && auxiliary && verb.first === verb.head && verb.form === "finite") {
    const subject = readBasePhrase(source, resume, last);
    const joined = subject && subject.last < last ? joinInverted(source, verb, subject.last, last) : null;
    if (subject && joined) {
      const never = neverBefore(chunks) ? chunks.splice(-2)[0] : undefined;
      const denied = never && { start: tokens[never.first]!.start, end: tokens[never.first]!.end };
      // "offered, should Peru ask, to mediate": such an order of words is a condition.
      if (norm === "should" && source.tokens[last - 1]?.norm !== "?")
        chunks.push({
          kind: "mark",
          first: verb.first,
          last: verb.first,
          word: "if",
          phrase: null,
          verb: null,
        });
      chunks.push(
        { kind: "np", first: subject.first, last: subject.last, word: "", phrase: subject, verb: null },
        {
          kind: "vg",
          first: verb.first,
          last: joined.last,
          word: joined.lemma,
          phrase: null,
          verb: denied ? { ...joined, first: subject.last, negation: denied } : joined,
        },
      );
      return joined.last;
    }
  }
  chunks.push({ kind: "vg", first: verb.first, last: resume, word: verb.lemma, phrase: null, verb });
  return resume;
}

/** "Never before had Peru met Chad": the verb goes before its subject, and is denied. */
const neverBefore = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-1)?.word === "before" && chunks.at(-2)?.word === "never";

const LIMITS = new Set(["at least", "at most", "more than", "less than", "up to", "over", "under", "around"]);
const FRACTIONS = new Set([
  "quarter",
  "third",
  "half",
  "fifth",
  "dozen",
  "hundred",
  "million",
  "decade",
  "century",
]);

/** "at least eight states", "of over 200 people", "more than a quarter": a bound is part of its number's phrase. */
function quantified(
  source: Source,
  at: number,
  end: number,
  last: number,
  chunks: readonly Chunk[],
): Phrase | null {
  if (end >= last || !LIMITS.has(wordsOf(source, at, end))) return null;
  const { tokens, tags } = source;
  const number = tags[end] === "CD" || tags[end] === "$";
  const fraction = tokens[end]!.norm === "a" && FRACTIONS.has(tokens[end + 1]?.norm ?? "");
  // "rose over 200 metres" and "held over two days" keep their preposition.
  if (!number && !fraction) return null;
  if (end === at + 1 && chunks.at(-1)?.kind !== "prep") return null;
  if (tokens[at]!.norm === "up" && chunks.at(-1)?.kind === "vg") return null;
  const phrase = readBasePhrase(source, end, last);
  if (phrase) phrase.first = at;
  return phrase;
}

function multiword(source: Source, at: number, last: number): { kind: ChunkKind; end: number } | null {
  const start = source.tokens[at]!.norm;
  if (!MULTIWORD_STARTS.has(start)) return null;
  let text = start;
  let found: { kind: ChunkKind; end: number } | null = null;
  for (let i = at + 1; i < Math.min(last, at + LONGEST_MULTIWORD); i += 1) {
    text += ` ${source.tokens[i]!.norm}`;
    const kind = MULTIWORDS.get(text);
    if (kind) found = { kind, end: i + 1 };
  }
  return found;
}

const wordsOf = ({ tokens }: Source, first: number, end: number): string => {
  // Most chunks that are no phrases are one word.
  let words = tokens[first]!.norm;
  for (let i = first + 1; i < end; i += 1) words += ` ${tokens[i]!.norm}`;
  return words;
};

/** Index of the bracket that closes the one at `open`; 0 when none does within 60 tokens. */
function closing(source: Source, open: number, last: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(last, open + 60); i += 1) {
    const { norm } = source.tokens[i]!;
    if (norm === "(" || norm === "[") depth += 1;
    else if (norm === ")" || norm === "]") {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return 0;
}

/** Brackets: a single phrase is an apposition to the noun before, a clause is read apart, the rest is left out. */
function aside(
  source: Source,
  first: number,
  last: number,
  chunks: readonly Chunk[],
  asides: Chunk[][],
): void {
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
  else if (inner.some(({ verb }) => verb !== null) || isList(inner)) asides.push([...inner]);
}

const LISTED: ReadonlySet<ChunkKind> = new Set(["np", "comma", "cc", "prep"]);

/** "(Peru, Chad and Fiji)": phrases with commas and a conjunction between them, and nothing else. */
const isList = (inner: readonly Chunk[]): boolean =>
  inner[0]?.kind === "np" &&
  inner.some(({ kind }) => kind === "cc" || kind === "comma") &&
  inner.every(({ kind }) => LISTED.has(kind));

/** Chunks that a long form in front of its acronym may have. */
const LONGEST_FORM = 8;

/** Whom a bracket renames: what stands before it, of a name in several phrases ("Office for Human Rights (OHR)") the one that begins it. */
function longFormOf(
  { tokens }: Source,
  { first, last }: Phrase,
  chunks: readonly Chunk[],
): Phrase | undefined {
  const before = chunks.at(-1)?.phrase ?? undefined;
  const letters = tokens[first]!.text;
  if (last !== first + 1 || !/^\p{Lu}{2,}$/u.test(letters)) return before;
  for (let j = chunks.length - 1; j >= Math.max(0, chunks.length - LONGEST_FORM); j -= 1) {
    const { phrase, kind } = chunks[j]!;
    if (phrase === null && kind !== "prep" && kind !== "cc" && kind !== "comma") break;
    // It has to begin with a capital, as the acronym is one.
    const words = phrase ? tokens.slice(phrase.first, phrase.last) : [];
    if (words.some(({ text }) => text[0] === letters[0])) return phrase!;
  }
  return before;
}

function captionOnly({ tokens }: Source, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (!CAPTION_WORDS.has(tokens[i]!.norm) && !/^[-,]$/.test(tokens[i]!.norm)) return false;
  return true;
}

/** ", center left," after a name: end of the insertion, its closing comma included; 0 when there is none. */
function captionEnd({ tokens }: Source, at: number, last: number): number {
  if (tokens[at]!.norm !== ",") return 0;
  let i = at + 1;
  while (i < Math.min(last, at + 6) && CAPTION_WORDS.has(tokens[i]!.norm)) i += 1;
  if (i === at + 1 || i >= last || tokens[i]!.norm !== ",") return 0;
  return /^(?:left|right|cent(?:er|re)|l|r|c|front|back|rear|foreground|background)$/.test(
    tokens[i - 1]!.norm,
  )
    ? i + 1
    : 0;
}
