/**
 * "and, in a call to Addo, offered", "and on Friday the two ministers met": what stands between a conjunction and the verb or
 * subject that it joins belongs to what follows, and keeps the two from being joined by their neighbours alone.
 */
import { finiteAfter, isEnd, isFinite, isNoun, isPhrase, isTime, skipUnit } from "../ahead.ts";
import { CLAUSAL_PREPS } from "../words/lexicon.ts";
import type { Adjunct, Chunk, Draft, Verb } from "../model.ts";
import { asPast } from "../chunks/participles.ts";
import type { Reader } from "./reader.ts";
import { wordSet } from "../../word-set.ts";

/** A conjunction whose verb or subject is found further on. */
export interface Fronting {
  readonly joiner: string;
  /** Token of the conjunction, or of the comma that stands for it. */
  readonly from: number;
  /** A comma stood before it. */
  readonly comma: boolean;
  /** Chunk of the verb or of the subject. */
  readonly at: number;
  /** The clause that was open at the conjunction. */
  readonly draft: Draft;
}

/** Adjuncts in a row, and words of one of them, that are passed. */
const MAX_STEPS = 14;

/** Looks from the conjunction at the current chunk for what it joins. */
export function noteJoiner(r: Reader): void {
  r.fronting = null;
  const { chunks, i, top } = r;
  if (top.verb === null || r.pendingWithSubject() !== null || r.pendingBare() !== null) return;
  const enclosed = chunks[i + 1]?.kind === "comma";
  const start = enclosed ? i + 2 : i + 1;
  const at = adjunctsEnd(chunks, start, enclosed);
  // "is common and, to some degree, expected": what somebody is like, not what he did.
  const said = top.verb.lemma === "be" && chunks[at]?.verb?.first === chunks[at]?.verb?.head;
  if (at > start && !(said && isReducible(chunks[at])) && joins(chunks, at, enclosed))
    r.fronting = { joiner: chunks[i]!.word, from: chunks[i]!.first, comma: r.comma, at, draft: top };
}

/** "flew to Lima, on Tuesday met Addo and ...": in a row of acts a day stands for the conjunction. */
export function noteComma(r: Reader): void {
  const { chunks, i, top } = r;
  if (r.fronting !== null && r.fronting.at > i) return;
  r.fronting = null;
  if (top.verb?.form !== "finite" || r.joiner !== null || r.quote) return;
  if (r.pendingWithSubject() !== null || r.pendingBare() !== null) return;
  let at = i + 1;
  if (chunks[at]?.kind === "prep" && isTime(chunks[at + 1])) at += 1;
  if (!isTime(chunks[at]) || !isFinite(chunks[at + 1]) || !isPhrase(chunks[at + 2])) return;
  if (chunks[at + 1]!.verb!.first !== chunks[at + 1]!.verb!.head) return;
  r.fronting = { joiner: "and", from: chunks[i]!.first, comma: false, at: at + 1, draft: top };
}

/** At the verb or subject itself: goes back to the clause before the conjunction. True when it is there. */
export function resumeJoiner(r: Reader): Fronting | null {
  const { fronting } = r;
  if (fronting === null || fronting.at !== r.i) return null;
  r.fronting = null;
  if (!r.stack.includes(fronting.draft)) return null;
  r.closeTo(fronting.draft);
  r.settle();
  r.joiner = fronting.joiner;
  r.comma = fronting.comma;
  return fronting;
}

/** "and in January came the accord", "in her mind is the need": the subject stands behind such a verb. */
export function invertFronted(r: Reader, verb: Verb, { draft }: Fronting): boolean {
  const inverts = STANDING.has(verb.lemma) && verb.first === verb.head && isPhrase(r.chunks[r.i + 1]);
  if (!inverts || r.chunks[r.i - 1]?.kind === "comma") return false;
  const opened = r.draft(draft.kind === "complement" ? "complement" : "main", draft.parent);
  opened.inverted = true;
  opened.verb = verb.form === "participle" ? asPast(verb) : verb;
  r.stack = [...r.stack.slice(0, Math.max(0, r.stack.indexOf(draft))), opened];
  return true;
}
const STANDING: ReadonlySet<string> = wordSet("be come stand lie sit hang go follow loom");

/** Gives the clause that was opened what stood behind the conjunction. */
export function takeFronted(r: Reader, { from, draft }: Fronting): void {
  const { top } = r;
  if (top === draft) return;
  const own = (adjunct: Adjunct): boolean => adjunct.at > from;
  top.obliques.unshift(...draft.obliques.filter(own));
  draft.obliques = draft.obliques.filter((adjunct) => !own(adjunct));
}

/** Index of the chunk after the adjuncts at `i`; -1 where something else stands there. */
function adjunctsEnd(chunks: readonly Chunk[], i: number, enclosed: boolean): number {
  let j = i;
  for (let n = 0; n < MAX_STEPS; n += 1) {
    const chunk = chunks[j];
    const next = chunks[j + 1];
    if (chunk?.kind === "prep" && isNoun(next)) {
      // "one day after the council, under Chad's presidency, had voted"
      const verb = opensClause(chunk.word) && !isTime(next) ? finiteAfter(chunks, j + 1, true) : -1;
      // "and, after talks with Addo, his colleague, signed": no other clause follows that such a verb could depend on.
      if (verb >= 0)
        return enclosed && chunks[verb - 1]!.kind === "comma" && !clauseFollows(chunks, verb) ? verb : -1;
      j = behindParticiple(chunks, skipUnit(chunks, j + 1), enclosed);
    } else if (chunk?.kind === "prep" && next?.verb?.form === "gerund") j = behindVerb(chunks, j + 1);
    else if (isTime(chunk)) j += 1;
    else if (chunk?.kind === "adv" && j > i) j += 1;
    else if (chunk?.kind === "comma" && j > i) j += 1;
    else if (chunk?.kind === "mark" && (enclosed || chunks[j - 1]?.kind === "comma")) {
      const close = clauseEnd(chunks, j);
      if (close < 0) return -1;
      j = close + 1;
    } else if (enclosed && n === 0 && chunk?.verb && !chunk.verb.to && chunk.verb.form !== "finite")
      return resumption(chunks, j);
    else if (
      n > 0 &&
      isPhrase(chunk) &&
      chunks[j - 1]?.kind === "comma" &&
      resumption(chunks, j - 1) === skipUnit(chunks, j) + 1
    )
      // "after talks with Addo, his colleague, signed"
      return skipUnit(chunks, j) + 1;
    else break;
  }
  return j;
}

/** "in a note handed to the council": past a participle that describes the noun, if it is not the verb itself. */
function behindParticiple(chunks: readonly Chunk[], j: number, enclosed: boolean): number {
  const verb = chunks[j]?.verb;
  if (
    !verb ||
    (verb.form !== "participle" && !(enclosed && isReducible(chunks[j]))) ||
    isTime(chunks[j - 1]) ||
    chunks[j + 1]?.kind !== "prep"
  )
    return j;
  return behindVerb(chunks, j);
}

/** Past a verb that is not finite, with its object or first phrase. */
function behindVerb(chunks: readonly Chunk[], at: number): number {
  let j = at + 1;
  if (isNoun(chunks[j])) j = skipUnit(chunks, j);
  else if (chunks[j]?.kind === "prep" && isNoun(chunks[j + 1])) j = skipUnit(chunks, j + 1);
  return j;
}

/** "if the commissions report by then,": the comma behind the finite verb; -1 where none comes soon. */
function clauseEnd(chunks: readonly Chunk[], i: number): number {
  let verbs = 0;
  for (let j = i + 1; j < Math.min(chunks.length, i + MAX_STEPS); j += 1) {
    if (isFinite(chunks[j])) verbs += 1;
    if (isEnd(chunks[j]) || verbs > 1) return -1;
    if (chunks[j]!.kind === "comma") return verbs === 1 ? j : -1;
  }
  return -1;
}

const opensClause = (word: string): boolean => CLAUSAL_PREPS.has(word) && !/^(?:for|like|in)$/.test(word);

const isReducible = (chunk: Chunk | undefined): boolean =>
  chunk?.verb?.form === "participle" || chunk?.verb?.tag === "VBD";

/** A phrase with a verb of its own behind a later comma. */
function clauseFollows(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i + 1; j < Math.min(chunks.length, i + MAX_STEPS) && !isEnd(chunks[j]); j += 1)
    if (chunks[j]!.kind === "comma" && isPhrase(chunks[j + 1]) && finiteAfter(chunks, j + 1, false) >= 0)
      return true;
  return false;
}

/** "having won from both a promise that it would be kept, told": the verb behind the next comma that one follows; -1 for none. */
function resumption(chunks: readonly Chunk[], i: number): number {
  for (let j = i + 1; j < Math.min(chunks.length, i + MAX_STEPS); j += 1) {
    if (isEnd(chunks[j])) return -1;
    if (chunks[j]!.kind === "comma" && isFinite(chunks[j + 1])) return j + 1;
  }
  return -1;
}

/** Whether a verb, or a subject with its verb, stands at `at` that the conjunction can join. */
function joins(chunks: readonly Chunk[], at: number, enclosed: boolean): boolean {
  const chunk = chunks[at];
  const before = chunks[at - 1];
  if (chunk === undefined) return false;
  const closed = before?.kind === "comma";
  if (isPhrase(chunk)) return finiteAfter(chunks, at, true) >= 0;
  const { verb } = chunk;
  if (!verb || verb.to || verb.form === "gerund") return false;
  if (enclosed) return closed;
  // "and in notes sent to Mali": behind a thing a participle describes it.
  const plain = verb.form === "finite" && (verb.tag !== "VBD" || verb.first !== verb.head);
  return closed || plain || isTime(before) || isPhrase(chunks[at + 1]);
}
