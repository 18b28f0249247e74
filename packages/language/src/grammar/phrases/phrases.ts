import { isEnd, isJoiner, isPhrase, jointAt } from "../ahead.ts";
import { joinsTitle } from "../chunks/titles.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { readAfterComma } from "./after-comma.ts";
import { continues } from "./continues.ts";
import { coordinate, joinsApposition, shareNoun, sharedOffices } from "./coordination.ts";
import { alike } from "./likeness.ts";
import type { PhraseReading, Position } from "./position.ts";
import { remnantAt } from "./remnants.ts";
import { readUnit } from "./units.ts";

/** Members of one list; longer ones are cut. */
export const MAX_MEMBERS = 80;

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
    const excepted = exceptedAt(source, chunks, next, last);
    if (excepted > 0) {
      next = readUnit(source, chunks, excepted, position, depth).next;
      continue;
    }
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

/** "Peru and not Chad signed", "Peru but not Chad", "all but Chad": index of the phrase of whoever is left out; 0 where nobody is. */
function exceptedAt(source: Source, chunks: readonly Chunk[], at: number, before: Phrase): number {
  if (chunks[at]?.kind !== "cc") return 0;
  const denied = chunks[at + 1]?.kind === "adv" && chunks[at + 1]?.word === "not";
  if (denied) return isPhrase(chunks[at + 2]) ? at + 2 : 0;
  const all =
    ALL.has(source.tokens[before.head]!.norm) || /^(?:no|every|all)$/.test(source.tokens[before.first]!.norm);
  return all && chunks[at]?.word === "but" && isPhrase(chunks[at + 1]) ? at + 1 : 0;
}
const ALL = new Set(["all", "everyone", "everybody", "nobody", "none", "anyone", "no-one"]);

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
