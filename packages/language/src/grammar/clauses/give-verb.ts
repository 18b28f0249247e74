import { isEnd } from "../ahead.ts";
import type { Draft, Verb } from "../model.ts";
import type { Reader } from "./reader.ts";

/** Makes the verb that of the clause, with the negation that was read before it; after an insertion the clause that was broken off goes on. */
export function give(r: Reader, draft: Draft, verb: Verb): void {
  draft.verb = r.negated && verb.negation === null ? { ...verb, negation: r.negated } : verb;
  r.negated = null;
  const after = r.chunks[r.i + 1];
  const ends = after?.kind === "comma" || after?.kind === "quote" || isEnd(after);
  if (r.resume && r.resume !== draft && draft === r.top && ends) {
    r.closeTo(r.resume);
    r.resume = null;
  }
}

/** Two verbs that may be joined: of one tense, or both of what has been or is. */
export const sameTime = (a: Verb, b: Verb): boolean =>
  a.tense === b.tense || (a.tense !== "future" && b.tense !== "future" && a.perfect === b.perfect);
