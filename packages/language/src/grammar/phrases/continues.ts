import { finiteAfter, isJoiner, skipUnit } from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { alike } from "./likeness.ts";
import { goesBack, staysInside } from "./list-reach.ts";
import type { Position } from "./position.ts";

const NOMINATIVES = new Set(["i", "he", "she", "we", "they"]);

export function continues(
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
