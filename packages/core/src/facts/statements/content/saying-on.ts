import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";

/** ", while Chad said it would open": the cue of another beside this one; where it begins. */
export const besideIt = (view: View, { kind, marker, first, subject, verb }: Clause): number | null =>
  kind === "adverbial" &&
  (marker === "while" || marker === "whereas") &&
  subject !== null &&
  cueOf(verb) !== undefined &&
  view.norm(first - 1) === ","
    ? first - 1
    : null;

/**
 * "said the fees needed to run the port were paid", "because it rained": what follows straight after a word, with no comma, is of what is
 * said; a clause of its own that a conjunction joins is so too.
 */
export const goesOnAt = (view: View, { marker }: Clause, start: number): boolean => {
  const before = view.norm(start - 1);
  // "the on-again-off-again date": a hyphen parts no sentence.
  if (before === "-" && view.token(start)?.spaceBefore === false) return true;
  if (/^(?:and|but)$/.test(before)) return !STOPPING.test(view.norm(start - 2));
  return !STOPPING.test(before) && !STOPPING.test(view.norm(start)) && marker !== "as";
};

/**
 * "said officers would wear cameras, and many would ride": behind a comma and a conjunction a modal in the tense of the cue's sequence goes on with what is said;
 * the writer's own sentence about the past has none.
 */
export function followsTense(view: View, cue: Clause, { verb, subject }: Clause, start: number): boolean {
  if (!isJoined(view, start)) return false;
  if (verb.form !== "finite" || subject === null || cueOf(verb) !== undefined) return false;
  const past = cue.verb.tense === "past";
  const modals = past ? /^(?:would|could|might|should)$/ : /^(?:will|can|may|must|should)$/;
  for (let i = verb.first; i < verb.last; i += 1) if (modals.test(view.norm(i))) return true;
  return past && view.norm(verb.first) === "will";
}

/** "…, and many", "… “a farce,” and many", "…; many" */
function isJoined(view: View, start: number): boolean {
  const before = view.norm(start - 1);
  if (before === ";") return true;
  if (!/^(?:and|but|or|nor)$/.test(before)) return false;
  const mark = view.norm(start - 2);
  return /^(?:[,;–—-]|--)$/.test(mark) || (/^["”»’']$/.test(mark) && view.norm(start - 3) === ",");
}

/** "said it harmed the port, and Chad is “firmly opposed”": of a sentence that a comma and "and" join, words in marks are quoted from whoever spoke. */
export const isMarkedOn = (
  view: View,
  { verb, subject }: Clause,
  start: number,
  quotes: readonly QuotedSpan[],
): boolean =>
  view.norm(start - 1) === "and" &&
  view.norm(start - 2) === "," &&
  subject !== null &&
  subject.first >= start &&
  cueOf(verb) === undefined &&
  quotes.some(
    ({ kind, span }) =>
      kind === "fragment" && view.tokenAt(span.start) > verb.first && view.tokenAt(span.start) <= verb.last,
  );

const STOPPING = /^[,;:.!?–—"”’»-]$/;
