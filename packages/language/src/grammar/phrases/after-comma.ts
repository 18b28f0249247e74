import { wordSet } from "../../word-set.ts";
import {
  finiteAfter,
  isAndSoOn,
  isEnd,
  isFinite,
  isPhrase,
  isSpokenBy,
  listAhead,
  skipUnit,
} from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { SPEECH } from "../words/lexicon.ts";
import { nounLemma } from "./attachment.ts";
import { alike, isPerson } from "./likeness.ts";
import { apposable, rightEdge } from "./apposable.ts";
import { staysInside } from "./list-reach.ts";
import {
  bringsHolder,
  isDoubleOffice,
  isHolder,
  isSecondOffice,
  isTitled,
  openOffice,
} from "./offices-behind.ts";
import { readPhrase } from "./phrases.ts";
import { isPlacePair, isWiderPlace } from "./place-pairs.ts";
import type { Position } from "./position.ts";
import { isRow } from "./rows.ts";
import { readUnit } from "./units.ts";

/** What states and bodies put in writing. */
const PAPERS = wordSet(
  "declaration statement report communique communiqué document note decision resolution memorandum agreement accord treaty release paper text letter announcement",
);
const isPaper = (source: Source, { head }: Phrase): boolean => PAPERS.has(nounLemma(source, head));

/** A phrase after a comma: apposition or next member of the list. Index to go on from; 0 when it is neither. */
export function readAfterComma(
  source: Source,
  chunks: readonly Chunk[],
  k: number,
  members: Phrase[],
  joined: boolean,
  position: Position,
  depth: number,
): number {
  const left = members.at(-1)!;
  const right = chunks[k]!.phrase!;
  // "the purpose of the force, a purpose that all share": it is the noun outside that is said again.
  if (position.outer && saysAgain(source, position.outer, right) && !saysAgain(source, left, right)) return 0;
  const end = skipUnit(chunks, k);
  const after = chunks[end];
  const described = after?.kind === "relative" || after?.word === "that" || (after?.verb && !isFinite(after));
  const closed = isEnd(after) || after?.kind === "comma" || after?.kind === "quote" || Boolean(described);
  const direct = finiteAfter(chunks, k, false);
  const ahead = listAhead(chunks, k);
  // "Speaker Ana Ruiz, Minister of Trade Kofi Addo and ...": an office with its holder is somebody else.
  const alone =
    !joined &&
    members.length === 1 &&
    ahead.members === 1 &&
    !position.needsSubject &&
    left.appositions.length === 0;
  const renamed = apposable(source, left, right, alone);
  // "his host, Minister of Trade Kofi Addo": an office without a name gets one so.
  const holder = bringsHolder(chunks, k, end);
  const target =
    renamed?.nounClass === "name" && holder
      ? null
      : (renamed ?? (holder && !ahead.joined ? openOffice(left) : null));
  const nextPrep = chunks[k + 1]?.kind === "prep" ? chunks[k + 1]!.word : null;
  const toVisit = position.headline && after?.verb?.to === true;
  if (direct < 0 && after?.kind === "comma" && isWiderPlace(left, right, position, chunks[end + 1])) {
    const unit = readUnit(source, chunks, k, { ...position, outer: null, holder: false }, depth);
    rightEdge(left).at(-1)!.appositions.push(unit.phrase);
    stretch(left, rightEdge(left).at(-1)!, unit.phrase.last);
    return unit.next;
  }
  if (
    position.apposed &&
    left.nounClass === "name" &&
    right.nounClass === "name" &&
    after?.kind === "comma"
  ) {
    // "Ruiz, envoy of Peru, Soto, envoy of Chile,": somebody with an office of his own is no country.
    const next = chunks[end + 1];
    if (next?.word === "who" || next?.phrase?.nounClass === "role") return 0;
  }
  if (position.headline && position.beforeVerb && position.prep === null && left.nounClass === "name") {
    // "Angola, Cuba, South Africa Ink Accord"
    const verb = chunks[ahead.end];
    if (right.nounClass === "name" && ahead.members > 1 && (isFinite(verb) || verb?.verb?.to)) {
      const unit = readUnit(source, chunks, k, position, depth);
      members.push(unit.phrase);
      return unit.next;
    }
  }
  if (
    position.needsVerb &&
    position.prep === null &&
    direct === k + 1 &&
    renamed === left &&
    left.nounClass === "role"
  ) {
    const office = chunks.findLastIndex((chunk, at) => at < k && chunk.first === left.first);
    if (office >= 0 && isSpokenBy(chunks, office, direct)) {
      left.appositions.push(right);
      stretch(left, left, right.last);
      return k + 1;
    }
  }
  if (!joined && isAndSoOn(chunks[k]!)) {
    members.push(right);
    return k + 1;
  }
  if (!joined && isRow(source, chunks, k, members, ahead, position)) {
    const unit = readUnit(source, chunks, k, position, depth);
    members.push(unit.phrase);
    return unit.next;
  }
  if (direct >= 0 || toVisit) {
    if (position.headline && position.beforeVerb && !position.needsSubject) {
      const unit = readUnit(source, chunks, k, position, depth);
      members.push(unit.phrase);
      return unit.next;
    }
    return 0;
  }
  if (position.needsSubject) {
    // Something must remain that can be the subject.
    const rest = closed && after?.kind === "comma" ? end + 1 : -1;
    const spare =
      rest > 0 &&
      isPhrase(chunks[rest]) &&
      finiteAfter(chunks, rest, true) >= 0 &&
      !apposable(source, right, chunks[rest]!.phrase!);
    if (!spare && finiteAfter(chunks, k, true) >= 0) return 0;
    if (!ahead.joined || !isFinite(chunks[ahead.end])) {
      // Nothing behind is a list that can be the subject.
    } else if (!target && right.nameType !== "place") return 0;
    // "According to the declaration, Peru, Chad and Fiji joined": a paper has no such name.
    else if (target && right.nounClass === "name" && isPaper(source, target)) return 0;
  } else if (!position.needsVerb && reportAfter(chunks, k)) return 0;
  // "a treaty, a protocol, and ..." is a list sooner than one thing named twice.
  const listed = ahead.joined && target?.nounClass === "desc" && right.nounClass === "desc";
  // The name is left for the holder of the office outside.
  if (
    position.holder &&
    target?.nounClass === "desc" &&
    right.nounClass === "name" &&
    right.nameType !== "place"
  )
    return 0;
  // "Aksyonov, who styles himself minister, speaker Konstantinov, and Chaly signed": the list goes on outside.
  if (
    position.insertion &&
    position.needsVerb &&
    ahead.joined &&
    isFinite(chunks[ahead.end]) &&
    isPerson(source, right)
  )
    return 0;
  const inside = { ...position, outer: null, prep: null, holder: false, apposed: true };
  // "Addo, President of Ghana and Karl Brandt, Chancellor of Austria": what the first is called, with no comma behind it.
  const next = after?.kind === "cc" && after.word === "and" ? chunks[end + 1]?.phrase : undefined;
  if (
    target?.nounClass === "name" &&
    right.nounClass === "role" &&
    !right.plural &&
    next?.nounClass === "name" &&
    next.nameType === "person" &&
    isPerson(source, target)
  ) {
    const unit = readUnit(source, chunks, k, inside, depth);
    if (chunks[unit.next] === after) {
      target.appositions.push(unit.phrase);
      stretch(left, target, unit.phrase.last);
      return unit.next;
    }
  }
  const offices =
    isDoubleOffice(chunks, ahead, target, right, position) ||
    isSecondOffice(source, chunks, k, ahead, target);
  if (members.length === 1 && offices) {
    const list = readPhrase(source, chunks, k, inside, depth + 1);
    target!.appositions.push(list.phrase);
    stretch(left, target!, list.phrase.last);
    return list.next;
  }
  if (target && closed && !listed) {
    const unit = readUnit(source, chunks, k, inside, depth);
    target.appositions.push(unit.phrase);
    stretch(left, target, unit.phrase.last);
    return unit.next;
  }
  // "met President Ruiz, Speaker Addo, and others": each with an office and a name is somebody.
  if (
    closed &&
    !target &&
    !joined &&
    isHolder(source, left) &&
    (holder || isTitled(source, right)) &&
    (!position.holder || isTitled(source, left))
  ) {
    const unit = readUnit(source, chunks, k, position, depth);
    members.push(unit.phrase);
    return unit.next;
  }
  const listClosed = isEnd(chunks[ahead.end]) || chunks[ahead.end]?.kind === "comma";
  if (ahead.joined && listClosed && !holder && renames(source, left, right, ahead.members)) {
    const list = readPhrase(source, chunks, k, inside, depth + 1);
    const anchor = rightEdge(left).find(collective) ?? apposable(source, left, right) ?? left;
    anchor.appositions.push(list.phrase);
    stretch(left, anchor, list.phrase.last);
    return list.next;
  }
  // "two of them, Peru and Chad,": what is counted is named, and no more is counted.
  const counted = position.outer?.nounClass === "number" && left.nounClass === "pronoun";
  if (
    ahead.joined &&
    !joined &&
    !counted &&
    alike(source, left, right) &&
    (!position.outer ||
      position.prep === "between" ||
      staysInside(source, position.outer, left, right, nextPrep))
  ) {
    const unit = readUnit(source, chunks, k, position, depth);
    members.push(unit.phrase);
    return unit.next;
  }
  if (closed && !ahead.joined && isPlacePair(left, right, position)) {
    const unit = readUnit(source, chunks, k, { ...position, outer: null, holder: false }, depth);
    rightEdge(left).at(-1)!.appositions.push(unit.phrase);
    stretch(left, rightEdge(left).at(-1)!, unit.phrase.last);
    return unit.next;
  }
  return 0;
}

const saysAgain = (source: Source, one: Phrase, other: Phrase): boolean =>
  one.nounClass === other.nounClass && nounLemma(source, one.head) === nounLemma(source, other.head);

/** "three states, Peru, Chad and Fiji,", "two of them, Peru and Chad,". */
const collective = ({ plural, nounClass, conjuncts, determined, modifiers }: Phrase): boolean =>
  conjuncts.length === 0 &&
  ((plural && (nounClass === "role" || nounClass === "desc")) ||
    (nounClass === "number" && (determined || modifiers[0]?.prep === "of")));

function renames(source: Source, left: Phrase, right: Phrase, members: number): boolean {
  const edge = rightEdge(left);
  if (right.nounClass === "name") {
    return edge.some(collective);
  }
  if (left.nounClass !== "name" || left.plural || members !== 2) return false;
  return (
    right.nounClass === "role" &&
    !right.plural &&
    !right.determined &&
    apposable(source, left, right) !== null &&
    !isPerson(source, right)
  );
}

/** "..., Addo, the envoy, said": a phrase that is the subject of a verb of speech further on. */
function reportAfter(chunks: readonly Chunk[], k: number): boolean {
  const verb = finiteAfter(chunks, k, true);
  return verb >= 0 && SPEECH.has(chunks[verb]!.verb!.lemma);
}

/** Widens `phrase` and what encloses `target` at its right edge. */
function stretch(phrase: Phrase, target: Phrase, last: number): void {
  for (const part of rightEdge(phrase)) {
    part.last = Math.max(part.last, last);
    if (part === target) break;
  }
}
