// Members of a list as one phrase.

import { isEnd, isJoiner, skipUnit } from "../ahead.ts";
import { newPhrase, type Chunk, type Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import type { PhraseReading, Position } from "./position.ts";
import { readUnit } from "./units.ts";

/** "Jorge and Goma, the foreign ministers of Angola and Zambia,": a plural after a list of names is said of all of it. */
export function sharedOffices(
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
export function shareNoun({ tags }: Source, members: Phrase[], added: Phrase): boolean {
  const bare = members.every((member) => tags[member.last - 1] === "POS" && member.head === member.last - 2);
  if (!bare || !added.possessor || added.possessor.nounClass === "pronoun") return false;
  added.possessor = coordinate([...members, added.possessor]);
  added.first = members[0]!.first;
  members.splice(0, members.length, added);
  return true;
}

/** "Brandt, director of the fund, and chair of its board,": one person with two offices. */
export function joinsApposition(last: Phrase, added: Phrase): boolean {
  const before = last.appositions.at(-1);
  if (!before || before.nounClass !== "role" || before.determined) return false;
  if (added.nounClass !== "role" || added.determined || added.plural) return false;
  last.appositions[last.appositions.length - 1] = coordinate([before, added]);
  last.last = added.last;
  return true;
}
