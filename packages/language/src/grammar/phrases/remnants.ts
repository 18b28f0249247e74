/** What is left of a clause without its verb, behind the object of the one before: "recalled its envoy, Chile its consul". */
import { isEnd, isJoiner, isNoun, isPhrase, isTime } from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";

export interface Remnant {
  /** What the verb is done to; null where only their number is said ("Chile three"). */
  readonly own: Phrase | null;
  /** Token behind the doer's own words. */
  readonly doerEnd: number;
  /** Chunks that it takes up. */
  readonly chunks: number;
}

/**
 * The remnant at chunk `at`, a name, behind `thing`: the name and what answers to it ("its envoy ... its consul", "ten diplomats ... three"), with
 * nothing but times and prepositional phrases up to the next mark. Null where there is none.
 */
export function remnantAt(
  source: Source,
  chunks: readonly Chunk[],
  at: number,
  thing: Phrase,
): Remnant | null {
  const doer = chunks[at]?.phrase;
  if (doer?.nounClass !== "name" || thing.nounClass === "name") return null;
  const next = chunks[at + 1]?.phrase;
  const counts = source.tags.slice(thing.first, thing.head).includes("CD");
  // "Italy 30": read as one phrase.
  const within = doer.last - doer.first > 1 && source.tags[doer.last - 1] === "CD";
  if (counts && within && closes(chunks, at + 1)) return { own: null, doerEnd: doer.last - 1, chunks: 1 };
  if (next == null || !isPhrase(chunks[at + 1]) || !closes(chunks, at + 2)) return null;
  if (counts && next.nounClass === "number") return { own: null, doerEnd: doer.last, chunks: 2 };
  const answers = next.determined && thing.determined && next.nounClass === thing.nounClass;
  return answers ? { own: next, doerEnd: doer.last, chunks: 2 } : null;
}

/** Nothing but times and prepositional phrases follows up to a mark, a conjunction or a relative clause. */
function closes(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  for (let n = 0; n < LONGEST; n += 1) {
    if (chunks[at]?.kind === "prep" && isNoun(chunks[at + 1])) at += 2;
    else if (isTime(chunks[at])) at += 1;
    else break;
  }
  const after = chunks[at];
  return (
    isEnd(after) ||
    after?.kind === "comma" ||
    after?.kind === "relative" ||
    after?.word === "that" ||
    (isJoiner(after) && isPhrase(chunks[at + 1]))
  );
}
const LONGEST = 8;
