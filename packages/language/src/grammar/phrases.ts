/** Whole noun phrases: prepositional modifiers, lists and appositions over the base phrases of the chunker. */
import { finiteAfter, isEnd, isFinite, isJoiner, isNoun, isPhrase, listAhead, skipUnit } from "./ahead.ts";
import { attachesToNoun, isEvent } from "./attachment.ts";
import { SPEECH } from "./lexicon.ts";
import { alike, apposable, isPerson, rightEdge, staysInside } from "./likeness.ts";
import { newPhrase, type Chunk, type Phrase } from "./model.ts";
import type { Source } from "./source.ts";

/** Where a phrase stands, as far as its reading depends on it. */
export interface Position {
  /** An open clause has a subject, or gets it now, and still waits for its verb. */
  readonly needsVerb: boolean;
  /** An open clause still waits for its subject: "In Lima, Addo said". */
  readonly needsSubject: boolean;
  /** The phrase stands before the verb of its clause. */
  readonly beforeVerb: boolean;
  readonly headline: boolean;
  /** Inside a relative clause set off by commas: "Brandt, who is on a visit, and Addo met". */
  readonly insertion: boolean;
  /** The preposition before the phrase, and the noun that its phrase would modify, if any. */
  readonly prep: string | null;
  readonly outer: Phrase | null;
}

export interface PhraseReading {
  readonly phrase: Phrase;
  readonly next: number;
}

const MAX_DEPTH = 12;
/** Members of one list; longer ones are cut. */
export const MAX_MEMBERS = 80;
const NOMINATIVES = new Set(["i", "he", "she", "we", "they"]);
const COMPANY = new Set(["along with", "together with"]);
const PLACE_PREPS = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "of",
  "outside",
  "into",
  "around",
  "for",
  "over",
]);

/** Reads the phrase that begins at chunk `i` (a noun phrase) as far as its position lets it go. */
export function readPhrase(
  source: Source,
  chunks: readonly Chunk[],
  i: number,
  position: Position,
  depth = 0,
): PhraseReading {
  const lead = readUnit(source, chunks, i, position, depth);
  let { next } = lead;
  const members = [lead.phrase];
  /** The list had its "and": a bare comma cannot make it longer. */
  let joined = false;
  while (members.length < MAX_MEMBERS) {
    const last = members.at(-1)!;
    const connector = chunks[next];
    if (connector === undefined) break;
    const joint = jointAt(chunks, next);
    if (
      joint > 0 &&
      continues(source, chunks, joint, last, position, connector.kind === "comma", members.length === 1)
    ) {
      const unit = readUnit(source, chunks, joint, position, depth);
      next = unit.next;
      joined = true;
      if (shareNoun(source, members, unit.phrase)) continue;
      if (connector.kind === "comma" && joinsApposition(last, unit.phrase)) continue;
      members.push(unit.phrase);
      continue;
    }
    const company = companyAt(chunks, next);
    if (company > 0 && position.beforeVerb && !position.prep) {
      const unit = readUnit(source, chunks, company, position, depth);
      members.push(unit.phrase);
      next = unit.next;
      continue;
    }
    if (connector.kind === "comma" && next > i && chunks[next - 1]?.kind === "comma") break;
    if (connector.kind === "comma" && isPhrase(chunks[next + 1])) {
      const step = readAfterComma(source, chunks, next + 1, members, joined, position, depth);
      if (step === 0) break;
      next = step;
      continue;
    }
    break;
  }
  return { phrase: members.length > 1 ? coordinate(members) : members[0]!, next };
}

export function coordinate(members: readonly Phrase[]): Phrase {
  const lead = members[0]!;
  const phrase = newPhrase(lead.first, members.at(-1)!.last, lead.head, lead.nounClass);
  phrase.last = Math.max(...members.map(({ last }) => last));
  phrase.conjuncts = [...members];
  phrase.plural = true;
  phrase.determined = lead.determined;
  return phrase;
}

/** Index of the phrase that a conjunction at `at` (after a comma or not) joins; 0 when there is none. */
function jointAt(chunks: readonly Chunk[], at: number): number {
  let j = chunks[at]?.kind === "comma" ? at + 1 : at;
  if (!isJoiner(chunks[j])) return 0;
  j += 1;
  while (chunks[j]?.kind === "adv" || chunks[j]?.kind === "quote") j += 1;
  const dates = chunks[at - 1]?.phrase?.nounClass === "time" && isNoun(chunks[j]);
  return dates || isPhrase(chunks[j]) ? j : 0;
}

/** "Peru's and Chad's envoys": one noun with two possessors. True when the members before were the possessors. */
function shareNoun({ tags }: Source, members: Phrase[], added: Phrase): boolean {
  const bare = members.every((member) => tags[member.last - 1] === "POS" && member.head === member.last - 2);
  if (!bare || !added.possessor || added.possessor.nounClass === "pronoun") return false;
  added.possessor = coordinate([...members, added.possessor]);
  added.first = members[0]!.first;
  members.splice(0, members.length, added);
  return true;
}

/** "Brandt, director of the fund, and chair of its board,": one person with two offices. */
function joinsApposition(last: Phrase, added: Phrase): boolean {
  const before = last.appositions.at(-1);
  if (!before || before.nounClass !== "role" || before.determined) return false;
  if (added.nounClass !== "role" || added.determined || added.plural) return false;
  last.appositions[last.appositions.length - 1] = coordinate([before, added]);
  last.last = added.last;
  return true;
}

/** Index of the phrase after "along with", a comma before it or not; 0 when there is none. */
function companyAt(chunks: readonly Chunk[], at: number): number {
  const j = chunks[at]?.kind === "comma" ? at + 1 : at;
  return chunks[j]?.kind === "prep" && COMPANY.has(chunks[j]!.word) && isPhrase(chunks[j + 1]) ? j + 1 : 0;
}

function continues(
  source: Source,
  chunks: readonly Chunk[],
  joint: number,
  last: Phrase,
  position: Position,
  comma: boolean,
  single: boolean,
): boolean {
  const right = chunks[joint]!.phrase!;
  if (!alike(source, last, right)) return false;
  const verb = finiteAfter(chunks, joint, true);
  const fronted = position.needsSubject && position.beforeVerb && !comma;
  if (verb >= 0 && !position.needsVerb && !fronted) return false;
  // "I", "they" are subjects: they begin a clause unless the list is a subject itself.
  if (NOMINATIVES.has(source.tokens[right.head]!.norm) && !(position.beforeVerb && position.prep === null))
    return false;
  if (position.needsSubject && comma && verb >= 0) return false;
  if (position.insertion && comma && single && verb >= 0) return false;
  if (
    comma &&
    verb < 0 &&
    !position.beforeVerb &&
    skipUnit(chunks, joint) < chunks.length &&
    chunks[joint + 1]?.kind === "relative"
  )
    return true;
  if (!position.outer || position.prep === "between") return true;
  const after = chunks[joint + 1];
  // "Presidents A of X and B of Y"
  if (
    after?.kind === "prep" &&
    after.word === position.prep &&
    last.modifiers.length === 0 &&
    position.outer.nounClass === right.nounClass
  )
    return false;
  return staysInside(source, position.outer, last, right);
}

/** A phrase after a comma: apposition or next member of the list. Index to go on from; 0 when it is neither. */
function readAfterComma(
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
  const end = skipUnit(chunks, k);
  const after = chunks[end];
  const described = after?.kind === "relative" || after?.word === "that" || (after?.verb && !isFinite(after));
  const closed = isEnd(after) || after?.kind === "comma" || after?.kind === "quote" || Boolean(described);
  const direct = finiteAfter(chunks, k, false);
  const ahead = listAhead(chunks, k);
  const target = apposable(source, left, right);
  const toVisit = position.headline && after?.verb?.to === true;
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
    if (!target && ahead.joined && isFinite(chunks[ahead.end]) && right.nameType !== "place") return 0;
  } else if (!position.needsVerb && reportAfter(chunks, k)) return 0;
  // "a treaty, a protocol, and ..." is a list sooner than one thing named twice.
  const listed = ahead.joined && target?.nounClass === "desc" && right.nounClass === "desc";
  if (target && closed && !listed) {
    const unit = readUnit(source, chunks, k, { ...position, outer: null, prep: null }, depth);
    target.appositions.push(unit.phrase);
    stretch(left, target, unit.phrase.last);
    return unit.next;
  }
  const listClosed = isEnd(chunks[ahead.end]) || chunks[ahead.end]?.kind === "comma";
  if (ahead.joined && listClosed && renames(source, left, right, ahead.members)) {
    const list = readPhrase(source, chunks, k, { ...position, outer: null, prep: null }, depth + 1);
    const anchor = rightEdge(left).find(collective) ?? apposable(source, left, right) ?? left;
    anchor.appositions.push(list.phrase);
    stretch(left, anchor, list.phrase.last);
    return list.next;
  }
  if (
    ahead.joined &&
    !joined &&
    alike(source, left, right) &&
    (!position.outer || position.prep === "between" || staysInside(source, position.outer, left, right))
  ) {
    const unit = readUnit(source, chunks, k, position, depth);
    members.push(unit.phrase);
    return unit.next;
  }
  if (closed && !ahead.joined && isPlacePair(left, right, position)) {
    const unit = readUnit(source, chunks, k, { ...position, outer: null }, depth);
    rightEdge(left).at(-1)!.appositions.push(unit.phrase);
    stretch(left, rightEdge(left).at(-1)!, unit.phrase.last);
    return unit.next;
  }
  return 0;
}

/** "three states, Peru, Chad and Fiji," or "Brandt, prime minister and leader of the party,". */
const collective = ({ plural, nounClass, conjuncts, determined }: Phrase): boolean =>
  conjuncts.length === 0 &&
  ((plural && (nounClass === "role" || nounClass === "desc")) || (nounClass === "number" && determined));

function renames(source: Source, left: Phrase, right: Phrase, members: number): boolean {
  const edge = rightEdge(left);
  if (right.nounClass === "name") {
    return edge.some(collective);
  }
  if (left.nounClass !== "name" || left.plural || members !== 2) return false;
  return (
    right.nounClass === "role" &&
    !right.determined &&
    apposable(source, left, right) !== null &&
    !isPerson(source, right)
  );
}

/** "Lima, Peru," after a preposition of place, or two names that are known for places. */
function isPlacePair(left: Phrase, right: Phrase, position: Position): boolean {
  const inner = rightEdge(left).at(-1)!;
  // "the president of Peru, Ana Ruiz,": the name is left for the holder of the office.
  if (position.outer?.nounClass === "role" && !position.outer.plural && right.nameType !== "place")
    return false;
  if (inner.nounClass !== "name" || right.nounClass !== "name" || right.modifiers.length > 0) return false;
  if (inner.nameType === "place") return right.nameType !== "person";
  const prep = inner === left ? position.prep : left.modifiers.at(-1)?.prep;
  return (
    inner.nameType === null &&
    prep !== null &&
    prep !== undefined &&
    PLACE_PREPS.has(prep) &&
    right.nameType !== "person"
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

/** A base phrase and the prepositional phrases that attach to it. */
function readUnit(
  source: Source,
  chunks: readonly Chunk[],
  i: number,
  position: Position,
  depth: number,
): PhraseReading {
  const phrase = chunks[i]!.phrase!;
  let next = i + 1;
  if (depth >= MAX_DEPTH || phrase.nounClass === "time") return { phrase, next };
  for (;;) {
    const date = chunks[next]?.phrase;
    if (date?.nounClass === "time" && chunks[next + 1]?.kind === "prep" && isNoun(chunks[next + 2])) {
      // "his trip last month to Chad": the date belongs to the noun when what follows does.
      const { word } = chunks[next + 1]!;
      if (
        isEvent(source, phrase) &&
        attachesToNoun(source, phrase, word, chunks[next + 2]!.phrase!, { ...position, beforeVerb: false })
      ) {
        phrase.modifiers.push({ prep: "", at: date.first, phrase: date });
        phrase.last = date.last;
        next += 1;
      }
    }
    let at = next;
    const lastPrep = phrase.modifiers.at(-1)?.prep;
    // "the ministers of trade and of defence"
    if (lastPrep && isJoiner(chunks[at]) && chunks[at + 1]?.word === lastPrep && isNoun(chunks[at + 2]))
      at += 1;
    if (chunks[at]?.kind === "quote" && chunks[at + 1]?.kind === "prep") at += 1;
    const prep = chunks[at];
    const object = chunks[at + 1];
    if (prep?.kind !== "prep" || !isNoun(object)) break;
    if (!attachesToNoun(source, phrase, prep.word, object!.phrase!, position)) break;
    // A clause after "after" or "since" is no modifier of the noun.
    if (position.needsSubject && !position.needsVerb && isFinite(chunks[at + 2]) && prep.word !== "of") break;
    const inner = readPhrase(
      source,
      chunks,
      at + 1,
      { ...position, prep: prep.word, outer: phrase },
      depth + 1,
    );
    phrase.modifiers.push({ prep: prep.word, at: prep.first, phrase: inner.phrase });
    phrase.last = Math.max(phrase.last, inner.phrase.last);
    next = inner.next;
  }
  const holder = chunks[next]?.phrase;
  if (
    phrase.nounClass === "role" &&
    phrase.modifiers.some(({ prep }) => prep === "of") &&
    holder?.nounClass === "name"
  ) {
    // "President of Peru Ana Ruiz"
    phrase.appositions.push(holder);
    phrase.last = holder.last;
    next += 1;
  }
  return { phrase, next };
}
