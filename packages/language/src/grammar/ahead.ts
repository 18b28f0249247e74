/** Bounded looks ahead over chunks. Every one gives up after a fixed number of steps, so the whole stays linear. */
import { DITRANSITIVE, SPEECH } from "./words/lexicon.ts";
import type { Chunk } from "./model.ts";
import { wordSet } from "../word-set.ts";

const MAX_STEPS = 40;
const TIMED = new Set(["after", "before", "since", "until", "till", "as", "than"]);

export const isNoun = (chunk: Chunk | undefined): boolean => chunk?.kind === "np";
export const isPhrase = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "np" && chunk.phrase?.nounClass !== "time";
export const isTime = (chunk: Chunk | undefined): boolean => chunk?.phrase?.nounClass === "time";
export const isFinite = (chunk: Chunk | undefined): boolean => chunk?.verb?.form === "finite";
export const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === "break" || (chunk.kind === "other" && chunk.word === ".");
export const isJoiner = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "cc" && chunk.word !== "but" && chunk.word !== "yet";
const QUOTE = (chunk: Chunk | undefined): boolean => chunk?.kind === "quote";

/** Index after the noun phrase at `i`, its prepositional phrases and the adverbs and dates that follow. */
export function skipUnit(chunks: readonly Chunk[], i: number): number {
  let j = i + 1;
  for (let n = 0; n < MAX_STEPS; n += 1) {
    const chunk = chunks[j];
    const clausal = chunk?.kind === "prep" && TIMED.has(chunk.word) && isFinite(chunks[j + 2]);
    if (clausal) break;
    if (chunk?.kind === "prep" && isNoun(chunks[j + 1])) j += 2;
    else if (chunk?.kind === "adv" || isTime(chunk)) j += 1;
    else if (QUOTE(chunk)) j += 1;
    // "Secretary of State Ana Ruiz"
    else if (j > i + 1 && chunks[i]?.phrase?.nounClass === "role" && chunk?.phrase?.nounClass === "name")
      j += 1;
    else break;
  }
  return j;
}

/**
 * Index of the finite verb group whose subject the phrase at `i` (with its list, appositions and a relative clause)
 * would be; -1 when no verb follows so. With `lists` false only the phrase itself may stand before the verb.
 */
export function finiteAfter(chunks: readonly Chunk[], i: number, lists: boolean): number {
  let j = skipUnit(chunks, i);
  let commas = 0;
  /** The last phrase came after a bare comma: only another comma, or a conjunction, can end the insertion. */
  let open = false;
  /** A participle behind a comma describes what went before. */
  let described = false;
  for (let n = 0; n < MAX_STEPS; n += 1) {
    const chunk = chunks[j];
    // "Lima, just west of Callao, fell": an adverb before what is inserted parts nothing.
    const step =
      chunk?.kind === "comma" && chunks[j + 1]?.kind === "adv" && chunks[j + 2]?.kind === "prep" ? 1 : 0;
    const next = chunks[j + 1 + step];
    if (isFinite(chunk)) return open && !(commas === 1 && isSpokenBy(chunks, i, j)) ? -1 : j;
    if (!lists || chunk === undefined) return -1;
    if (chunk.verb && !isFinite(chunk)) {
      // "the deal signed in Lima was", "the plan to leave was"
      j += 1;
      while (chunks[j]?.kind === "adv") j += 1;
      if (chunks[j]?.kind === "prep" && isNoun(chunks[j + 1])) j += 1;
      if (isNoun(chunks[j])) j = skipUnit(chunks, j);
      described ||= commas > 0;
      // "accused by Peru of harbouring rebels"
      if (commas > 0 && chunks[j]?.kind === "prep" && chunks[j + 1]?.verb?.form === "gerund") j += 1;
    } else if (isJoiner(chunk) && described && isReducible(next)) {
      // "the talks, called by Peru and supposed to start in May, failed"
      j += 1;
    } else if (isJoiner(chunk) && isPhrase(next)) {
      j = skipUnit(chunks, j + 1);
      open = false;
    } else if (chunk.kind === "comma") {
      if (isJoiner(next) && isPhrase(chunks[j + 2])) {
        // "before the summit, and Vietnam has offered": no list of two has a comma before its conjunction.
        const end = skipUnit(chunks, j + 2);
        if (commas === 0) return chunks[end]?.kind === "comma" && isFinite(chunks[end + 1]) ? end + 1 : -1;
        j = end;
        open = false;
      } else if (isFinite(next)) return commas > 0 || chunks[j - 1]?.verb ? j + 1 : reducedEnd(chunks, j + 1);
      else if (isNoun(next) && !partitive(chunks, j + 1)) {
        j = skipUnit(chunks, j + 1);
        open = true;
      } else if (next?.verb && !next.verb.to) {
        j += 1;
      } else if (partitive(chunks, j + 1) || (next?.kind === "prep" && chunks[j + 2]?.kind === "relative")) {
        const close = insertionEnd(chunks, next?.kind === "prep" ? j + 2 : j + 3);
        if (close < 0 || !isFinite(chunks[close + 1])) return -1;
        j = close + 1;
        open = false;
      } else if (next?.kind === "relative") {
        j = relativeEnd(chunks, j + 1);
        if (j < 0) return -1;
        open = false;
      } else if (next?.kind === "prep") {
        // "Egypt, in that order and within minutes, broke off": the insertion ends with a comma before the verb.
        const close = prepositionalEnd(chunks, j + 1 + step);
        // "Addo, the envoy, on Tuesday agreed": a comma before has closed what was inserted.
        if (commas > 0 && isFinite(chunks[close])) return close;
        return chunks[close]?.kind === "comma" && tells(chunks, close + 1) ? close + 1 : -1;
      } else return -1;
      commas += 1;
    } else if (chunk.kind === "relative" || (chunk.kind === "mark" && chunk.word === "that")) {
      j = relativeEnd(chunks, j);
      if (j < 0) return -1;
    } else return -1;
  }
  return -1;
}

/** "..., Peru's prime minister, Juan Mora said": an office, its holder behind a comma, and what he said; `verb` is the verb's index. */
export function isSpokenBy(chunks: readonly Chunk[], office: number, verb: number): boolean {
  const [before, role, name] = [chunks[office - 1], chunks[office]?.phrase, chunks[verb - 1]?.phrase];
  const opens = before === undefined || before.kind === "quote" || before.kind === "comma";
  return (
    opens &&
    role?.nounClass === "role" &&
    !role.plural &&
    (role.determined || role.possessor !== null) &&
    name?.nounClass === "name" &&
    name.nameType !== "place" &&
    chunks[verb - 2]?.kind === "comma" &&
    SPEECH.has(chunks[verb]!.verb!.lemma)
  );
}

/** "initialled a treaty", "initialled here on Tuesday a treaty": a phrase that the verb at `i` has for its object. */
export function objectFollows(chunks: readonly Chunk[], i: number): boolean {
  let j = i + 1;
  while (isHere(chunks[j]) || isTime(chunks[j]) || (chunks[j]?.kind === "prep" && isTime(chunks[j + 1])))
    j += 1;
  return isPhrase(chunks[j]);
}

/** "refused asylum by Peru": what such verbs give stays an object in the passive. */
export const keepsObject = (chunks: readonly Chunk[], i: number): boolean =>
  DITRANSITIVE.has(chunks[i]!.verb!.lemma) && isPhrase(chunks[i + 1]) && chunks[i + 2]?.word === "by";

const isHere = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "adv" && /^(?:here|there)$/.test(chunk.word);

/** Index after the prepositional phrases, dates and commas at `i`: "and in June, after a lull, Peru". */
export function skipFronted(chunks: readonly Chunk[], i: number): number {
  let j = i;
  for (let n = 0; n < 8; n += 1) {
    if (chunks[j]?.kind === "prep" && isNoun(chunks[j + 1])) j = skipUnit(chunks, j + 1);
    else if (isTime(chunks[j]) || (chunks[j]?.kind === "comma" && j > i)) j += 1;
    else break;
  }
  return j;
}

/** A finite verb, or a past tense that was taken for a participle and has an object of its own. */
export const tells = (chunks: readonly Chunk[], i: number): boolean =>
  isFinite(chunks[i]) ||
  (chunks[i]?.verb?.tag === "VBN" && !chunks[i]!.verb!.perfect && objectFollows(chunks, i));

/** "whose truce, announced in May and extended a month later, expired": index of the verb behind the comma that closes what is told; -1 for none. */
function reducedEnd(chunks: readonly Chunk[], i: number): number {
  let j = i;
  for (let n = 0; n < 8; n += 1) {
    const chunk = chunks[j];
    if (isReducible(chunk) && (j === i || isJoiner(chunks[j - 1]))) j += 1;
    else if (isJoiner(chunk) && isReducible(chunks[j + 1])) j += 1;
    else if (isTime(chunk) || chunk?.kind === "adv") j += 1;
    else if (chunk?.kind === "prep" && isNoun(chunks[j + 1])) j = skipUnit(chunks, j + 1);
    else break;
  }
  return j > i + 1 && chunks[j]?.kind === "comma" && isFinite(chunks[j + 1]) ? j + 1 : -1;
}

/** "neither of which", "some of whom" */
const partitive = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i + 1]?.word === "of" && /^(?:which|whom)$/.test(chunks[i + 2]?.word ?? "");

/** One word that may describe the noun before it, whatever tense its tag says. */
const isReducible = (chunk: Chunk | undefined): boolean =>
  chunk?.verb?.form === "participle" || (chunk?.verb?.tag === "VBD" && chunk.verb.first === chunk.verb.head);

/** Index after the prepositional phrases at `i` and those that a conjunction joins to them. */
function prepositionalEnd(chunks: readonly Chunk[], i: number): number {
  let j = i;
  for (let n = 0; n < 6; n += 1) {
    if (chunks[j]?.kind === "prep" && isNoun(chunks[j + 1])) j = skipUnit(chunks, j + 1);
    else if (isJoiner(chunks[j]) && chunks[j + 1]?.kind === "prep") j += 1;
    // "in a note handed to the council"
    else if (j > i && isReducible(chunks[j]) && chunks[j + 1]?.kind === "prep") j += 1;
    else break;
  }
  return j;
}

const CONDITIONS: ReadonlySet<string> = wordSet(
  "if unless because although though whether while when where once until",
);

/** Index of the chunk that goes on after the relative clause at `i`: its closing comma, or a second finite verb. */
function relativeEnd(chunks: readonly Chunk[], i: number): number {
  let verbs = 0;
  let owed = 0;
  for (let j = i + 1; j < Math.min(chunks.length, i + 16); j += 1) {
    const chunk = chunks[j]!;
    // "told reporters that Peru would act if Chad attacked": that verb is the condition's.
    if (chunk.kind === "mark" && CONDITIONS.has(chunk.word)) owed += 1;
    else if (isFinite(chunk) && owed > 0) owed -= 1;
    // "that Peru had signed and would ratify": both are of the clause.
    else if (isFinite(chunk) && !isJoiner(chunks[j - 1])) {
      verbs += 1;
      if (verbs === 2) return j;
    }
    if (chunk.kind === "comma" && verbs > 0) return isFinite(chunks[j + 1]) ? j + 1 : -1;
    if (isEnd(chunk)) return -1;
  }
  return -1;
}

export interface ListAhead {
  /** A conjunction joins the last member. */
  readonly joined: boolean;
  /** A comma stands before that conjunction. */
  readonly oxford: boolean;
  readonly members: number;
  /** Index of the chunk after the last member. */
  readonly end: number;
}

/** Index of the comma that closes the relative clause at `i`; -1 where none does soon. */
function insertionEnd(chunks: readonly Chunk[], i: number): number {
  let verbs = 0;
  for (let j = i + 1; j < Math.min(chunks.length, i + 14); j += 1) {
    if (isFinite(chunks[j])) verbs += 1;
    if (isEnd(chunks[j])) return -1;
    if (chunks[j]!.kind === "comma") return verbs > 0 ? j : -1;
  }
  return -1;
}

/** Index of the phrase that a conjunction at `at` (after a comma or not) joins; 0 when there is none. */
export function jointAt(chunks: readonly Chunk[], at: number): number {
  let j = chunks[at]?.kind === "comma" ? at + 1 : at;
  if (!isJoiner(chunks[j])) return 0;
  const behind = j + 1;
  j = behind;
  while (j < behind + 3 && (chunks[j]?.kind === "adv" || chunks[j]?.kind === "quote")) j += 1;
  const dates = chunks[at - 1]?.phrase?.nounClass === "time" && isNoun(chunks[j]);
  return dates || isPhrase(chunks[j]) ? j : 0;
}

/** "trade, transport, etc." */
export const isAndSoOn = ({ word }: Chunk): boolean => /^etc\.?$/.test(word);

/** The list whose first (remaining) member is the phrase at `i`. */
export function listAhead(chunks: readonly Chunk[], i: number): ListAhead {
  let j = skipUnit(chunks, i);
  let members = 1;
  for (let n = 0; n < MAX_STEPS; n += 1) {
    const chunk = chunks[j];
    const next = chunks[j + 1];
    const last = jointAt(chunks, j);
    if (last > 0 && isPhrase(chunks[last]))
      return { joined: true, oxford: !isJoiner(chunk), members: members + 1, end: skipUnit(chunks, last) };
    if (chunk?.kind === "comma" && next?.kind === "relative") {
      // "Addo, who ..., and Brandt"
      const close = insertionEnd(chunks, j + 1);
      if (close < 0) break;
      j = close;
      continue;
    }
    if (chunk?.kind !== "comma" || !isPhrase(next)) break;
    members += 1;
    if (isAndSoOn(next!)) return { joined: true, oxford: false, members, end: j + 2 };
    j = skipUnit(chunks, j + 1);
  }
  return { joined: false, oxford: false, members, end: j };
}
