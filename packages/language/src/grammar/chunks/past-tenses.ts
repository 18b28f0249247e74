/** Participles of the chunks that are past tenses: by their subject, their object, or because no other verb is left. */
import { finiteAfter, isEnd, isFinite, isJoiner, isNoun, isPhrase, isTime, skipFronted } from "../ahead.ts";
import {
  ADDRESSEE_VERBS,
  CLAUSAL_PREPS,
  DISTINCT_PASTS,
  NAMING,
  REPORTING,
  SPEECH,
} from "../words/lexicon.ts";
import type { Chunk, Phrase } from "../model.ts";
import { asPast, couldBePast } from "./participles.ts";
import type { Source } from "../source.ts";

const NOMINATIVES = new Set(["i", "he", "she", "we", "they"]);
/** "they both signed": not a phrase of its own before a verb. */
export const FLOATING: ReadonlySet<string> = new Set(["both", "either", "neither", "all", "each"]);
/** Verbs that describe no noun as participles: "the king fled". */
export const NO_PASSIVE: ReadonlySet<string> = new Set(
  `arrive die emerge go come depart happen occur remain appear disappear flee collapse fall rise resign fail cease
  culminate coincide apologise apologize`.split(/\s+/),
);
/** Verbs of saying that take a clause sooner than a noun. */
const SAYING = new Set(["say", "add", "insist", "argue", "think", "believe", "hope"]);
/** Chunks looked at on either side. */
const HORIZON = 40;
/** "agreed by phone": no doer. */
const MEANS = new Set(
  "phone telephone letter video telegram cable mail consensus acclamation radio satellite sea air rail".split(
    " ",
  ),
);

export function repairParticiples(source: Source, chunks: Chunk[]): void {
  toPast(source, chunks);
  for (let i = 1; i < chunks.length; i += 1) {
    const { verb } = chunks[i]!;
    if (verb && (isDoneBy(chunks, i) || isOfJoined(chunks, i) || isOfFronted(chunks, i)))
      chunks[i] = { ...chunks[i]!, verb: { ...verb, form: "participle", tense: "none", tag: "VBN" } };
  }
}

function toPast(source: Source, chunks: Chunk[]): void {
  for (let i = 0; i < chunks.length; i += 1) {
    const { verb } = chunks[i]!;
    if (!verb || verb.form !== "participle" || !couldBePast(source, verb)) continue;
    if (NO_PASSIVE.has(verb.lemma) || marksPast(source, chunks, i) || isOnlyVerb(source, chunks, i))
      chunks[i] = { ...chunks[i]!, verb: asPast(verb) };
  }
}

/** Verbs with a "by" that names no doer. */
const STANDING = new Set(
  "stand come go drop stop pass abide live begin end start rise fall grow move travel".split(" "),
);

/** "a city held by rebels fled": a past form with a doer describes the noun, where another verb is left. */
function isDoneBy(chunks: readonly Chunk[], i: number): boolean {
  const { verb } = chunks[i]!;
  const doer = chunks[i + 1]?.word === "by" ? chunks[i + 2]?.phrase : null;
  if (!verb || !doer || verb.tag !== "VBD" || verb.first !== verb.head || !isPhrase(chunks[i - 1]))
    return false;
  if (STANDING.has(verb.lemma) || DISTINCT_PASTS.has(verb.lemma) || !(animate(doer) || doer.plural))
    return false;
  // "as the Council under the agreement signed by Peru": what hangs on a preposition is no subject, unless it can open a clause.
  const before = chunks[i - 2];
  if (before?.kind === "prep" && !CLAUSAL_PREPS.has(before.word)) return true;
  // "to settle issues agreed by the two": the object of an infinitive.
  return before?.verb?.to === true || finiteLeft(chunks, i, false);
}

/** "at talks between Peru and Chile held in Lima": what "between" joins is one thing, and behind a preposition that thing is no subject. */
function isOfJoined(chunks: readonly Chunk[], i: number): boolean {
  if (!isBarePast(chunks, i) || chunks[i - 2]?.word !== "and") return false;
  let j = i - 3;
  while (j > 0 && (isPhrase(chunks[j]) || isJoiner(chunks[j]))) j -= 1;
  if (chunks[j]?.word !== "between" || !isNoun(chunks[j - 1])) return false;
  j -= 1;
  while (chunks[j - 1]?.word === "of" && isNoun(chunks[j - 2])) j -= 2;
  const before = chunks[j - 1];
  return before?.kind === "prep" && (!CLAUSAL_PREPS.has(before.word) || /^(?:for|in)$/.test(before.word));
}

/** "Following the talks, resumed after a lull, they signed": with nothing before it but a preposition's phrase it has no subject. */
function isOfFronted(chunks: readonly Chunk[], i: number): boolean {
  if (!isBarePast(chunks, i) || chunks[i - 1]?.kind !== "comma") return false;
  let j = i - 2;
  while (j > 0 && isPhrase(chunks[j]) && chunks[j - 1]?.kind === "prep") j -= 2;
  return j === -1 && i > 2 && finiteLeft(chunks, i, false);
}

/** A past form by itself with no object behind it. */
function isBarePast(chunks: readonly Chunk[], i: number): boolean {
  const { verb } = chunks[i]!;
  if (verb?.tag !== "VBD" || verb.first !== verb.head) return false;
  const after = chunks[i + 1];
  return (
    !STANDING.has(verb.lemma) &&
    !NO_PASSIVE.has(verb.lemma) &&
    !DISTINCT_PASTS.has(verb.lemma) &&
    (isEnd(after) || isTime(after) || after?.kind === "prep")
  );
}

/** "they signed", "Addo did not", "said the two states signed an accord", "Addo said", "warned that". */
function marksPast(source: Source, chunks: readonly Chunk[], i: number): boolean {
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

/** No verb stands between the participle and the start of its clause, something can be its subject, and none follows. */
function isOnlyVerb(source: Source, chunks: readonly Chunk[], i: number): boolean {
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
  phrase?.nounClass === "desc" && !phrase.determined && MEANS.has(tokens[phrase.head]!.norm);

/** "after Addo signed": the preposition is the clause's own. */
const clausal = (chunks: readonly Chunk[], j: number, i: number): boolean =>
  CLAUSAL_PREPS.has(chunks[j]!.word) &&
  j === i - 2 &&
  isPhrase(chunks[j + 1]) &&
  !/^(?:for|in|like)$/.test(chunks[j]!.word);

/**
 * Whether a finite verb follows that no marker, relative word or speaker claims: it is then the verb of the clause,
 * and the participle describes a noun.
 */
function finiteLeft(chunks: readonly Chunk[], i: number, toComma: boolean): boolean {
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

const animate = (phrase: Phrase | null | undefined): boolean =>
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
