/** Whole noun phrases: lists and appositions of units. */
import { readAfterComma } from "./after-comma.ts";
import { finiteAfter, isEnd, isJoiner, isPhrase, jointAt, skipUnit } from "../ahead.ts";
import { alike, goesBack, staysInside } from "./likeness.ts";
import { newPhrase, type Chunk, type Phrase } from "../model.ts";
import type { PhraseReading, Position } from "./position.ts";
import { remnantAt } from "./remnants.ts";
import type { Source } from "../source.ts";
import { joinsTitle } from "../chunks/titles.ts";
import { readUnit } from "./units.ts";

/** Members of one list; longer ones are cut. */
export const MAX_MEMBERS = 80;
const NOMINATIVES = new Set(["i", "he", "she", "we", "they"]);
const COMPANY = new Set(["along with", "together with"]);

/** Reads the phrase that begins at chunk `i` (a noun phrase) as far as its position lets it go. */
export function readPhrase(
  source: Source,
  chunks: readonly Chunk[],
  i: number,
  position: Position,
  depth = 0,
): PhraseReading {
  const parted = depth === 0 && !position.apposed ? partedList(source, chunks, i, position) : null;
  if (parted) return parted;
  const lead = readUnit(source, chunks, i, { ...position, awaits: position.prep === "between" }, depth);
  let { next } = lead;
  const members = [lead.phrase];
  /** The list had its "and": a bare comma cannot make it longer. */
  let joined = false;
  while (members.length < MAX_MEMBERS) {
    const last = members.at(-1)!;
    const connector = chunks[next];
    if (connector === undefined) break;
    const joint = jointAt(chunks, next);
    // "recalled its envoy, and Chile its consul": no list, but a clause without its verb.
    if (!position.beforeVerb && remnantAt(source, chunks, joint > 0 ? joint : next + 1, last) !== null) break;
    if (
      joint > 0 &&
      continues(
        source,
        chunks,
        joint,
        last,
        position,
        connector.kind === "comma",
        members.length === 1,
        joined,
      )
    ) {
      const unit = readUnit(source, chunks, joint, position, depth);
      next = unit.next;
      joined = true;
      if (shareNoun(source, members, unit.phrase)) continue;
      if (members.length === 1 && joinsTitle(source, last, unit.phrase, connector.kind === "comma")) {
        members[0] = unit.phrase;
        continue;
      }
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
    const titled = titleBehind(chunks, next, last);
    if (titled > 0) {
      last.appositions.push(chunks[next + 2]!.phrase!);
      last.last = chunks[next + 2]!.last;
      next = titled;
      continue;
    }
    if (connector.kind === "comma" && next > i && chunks[next - 1]?.kind === "comma") break;
    if (connector.kind === "comma" && isPhrase(chunks[next + 1])) {
      const offices = joined ? sharedOffices(source, chunks, next + 1, members, position, depth) : null;
      if (offices) return offices;
      const step = readAfterComma(source, chunks, next + 1, members, joined, position, depth);
      if (step === 0) break;
      next = step;
      continue;
    }
    break;
  }
  return { phrase: members.length > 1 ? coordinate(members) : members[0]!, next };
}

/** Chunks of a member of such a list, of its own lists too: no writer goes on for longer, and a search to the end would be made from each phrase anew. */
const LONGEST_MEMBER = 80;

/**
 * "Addo, President of Ghana; Brandt, Chancellor of Austria; and Kim": what stands between semicolons is one member each, with its commas;
 * null where a semicolon does not part such a list.
 */
function partedList(
  source: Source,
  chunks: readonly Chunk[],
  i: number,
  position: Position,
): PhraseReading | null {
  const members: Phrase[] = [];
  let from = i;
  for (let j = i + 1; j < Math.min(chunks.length, from + LONGEST_MEMBER); j += 1) {
    if (chunks[j]!.kind === "vg" || chunks[j]!.kind === "break") break;
    if (chunks[j]!.kind !== "comma" || chunks[j]!.word !== ";") continue;
    const member = isPhrase(chunks[from]) ? readPhrase(source, chunks.slice(0, j), from, position, 1) : null;
    if (member?.next !== j) return null;
    members.push(member.phrase);
    from = isJoiner(chunks[j + 1]) ? j + 2 : j + 1;
    if (remnantAt(source, chunks, from, member.phrase) !== null) return null;
  }
  const first = members[0];
  if (first === undefined || !isPhrase(chunks[from])) return null;
  const { phrase, next } = readPhrase(source, chunks, from, position, 1);
  const last = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  if (![...members, ...last].every((member) => member === first || alike(source, first, member))) return null;
  return { phrase: coordinate([...members, ...last]), next };
}

/** "Jorge and Goma, the foreign ministers of Angola and Zambia,": a plural after a list of names is said of all of it. */
function sharedOffices(
  source: Source,
  chunks: readonly Chunk[],
  k: number,
  members: readonly Phrase[],
  position: Position,
  depth: number,
): PhraseReading | null {
  const right = chunks[k]!.phrase!;
  const named = members.length > 1 && members.every(({ nounClass }) => nounClass === "name");
  if (!named || !right.plural || (right.nounClass !== "role" && right.nounClass !== "desc")) return null;
  const end = chunks[skipUnit(chunks, k)];
  if (right.nounClass === "desc" && !right.determined) return null;
  if (!(isEnd(end) || end?.kind === "comma" || end?.kind === "relative" || isJoiner(end))) return null;
  const inside = { ...position, outer: null, prep: null, holder: false, apposed: true };
  const unit = readUnit(source, chunks, k, inside, depth);
  const after = chunks[unit.next];
  if (!(isEnd(after) || after?.kind === "comma" || after?.kind === "relative")) return null;
  const phrase = coordinate(members);
  phrase.appositions.push(unit.phrase);
  phrase.last = Math.max(phrase.last, unit.phrase.last);
  return { phrase, next: unit.next };
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

/** "its new paper, “Common Ground”,": index behind a name in marks that the comma at `at` sets behind a thing; 0 for none. */
function titleBehind(chunks: readonly Chunk[], at: number, last: Phrase): number {
  const thing = last.nounClass === "desc" && last.determined && !last.plural && last.conjuncts.length === 0;
  const [comma, open, name, ...rest] = chunks.slice(at, at + 5);
  if (!thing || comma?.kind !== "comma" || open?.kind !== "quote" || name?.phrase?.nounClass !== "name")
    return 0;
  // "“Common Ground,”": the comma stands before the mark or behind it.
  const close = rest.findIndex(({ kind }) => kind === "quote");
  if (close === 1 && rest[0]?.kind === "comma") return at + 5;
  return close === 0 && (rest[1]?.kind === "comma" || isEnd(rest[1])) ? at + 4 : 0;
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
  joined: boolean,
): boolean {
  const right = chunks[joint]!.phrase!;
  if (!alike(source, last, right)) return false;
  // "between the government of Peru and rebels": one is not between anything, so that the second is outside.
  if (position.awaits && position.prep !== "between" && !isJoiner(chunks[skipUnit(chunks, joint)]))
    return false;
  // "with Russia and Britain, and embassies were set up": the verb has a subject of its own.
  const end = skipUnit(chunks, joint);
  // "of the successes and failures and I wish": the second conjunction begins the clause.
  const closed =
    (chunks[end]?.kind === "comma" && chunks[end + 1]?.kind === "cc") || (!comma && isJoiner(chunks[end]));
  const verb = finiteAfter(chunks, joint, !closed);
  const fronted = position.needsSubject && position.beforeVerb && !comma;
  if (verb >= 0 && !position.needsVerb && !fronted) return false;
  // "I", "they" are subjects: they begin a clause unless the list is a subject itself.
  if (NOMINATIVES.has(source.tokens[right.head]!.norm) && !(position.beforeVerb && position.prep === null))
    return false;
  // "..., and it is the first": a pronoun with its verb begins a clause.
  const apart = comma || position.prep !== null || !position.beforeVerb || fronted;
  if (apart && verb === joint + 1 && /^(?:it|this|that|there|you)$/.test(source.tokens[right.head]!.norm))
    return false;
  if (position.needsSubject && comma && verb >= 0) return false;
  // "Brandt, who is on a visit, and Addo", "Brandt, adviser to Addo, and Diallo": the comma closes what stands between.
  if (position.insertion && comma && single) return false;
  if (position.apposed && comma && (single || joined)) return false;
  if (
    comma &&
    verb < 0 &&
    !position.beforeVerb &&
    skipUnit(chunks, joint) < chunks.length &&
    chunks[joint + 1]?.kind === "relative"
  )
    return true;
  const after = chunks[joint + 1];
  // "its seat in Quito and its parliament in Cochabamba"
  const second = after?.kind === "prep" && after.word === position.prep && last.nounClass === "name";
  if (!position.outer && second && right.nounClass !== "name" && position.prep !== "between") return false;
  if (!position.outer && position.object && !comma && goesBack(source, position.object, last, right))
    return false;
  // "between Peru and Chad, and a difference between Chad and Fiji": the two were named.
  if (position.prep === "between" && joined && comma && after?.word === "between") return false;
  if (!position.outer || position.prep === "between") return true;
  // "Presidents A of X and B of Y", but "in trade, energy, and culture in both states"
  if (
    (single || !comma) &&
    after?.kind === "prep" &&
    after.word === position.prep &&
    last.modifiers.length === 0 &&
    position.outer.nounClass === right.nounClass
  )
    return false;
  return staysInside(source, position.outer, last, right, after?.kind === "prep" ? after.word : null);
}
