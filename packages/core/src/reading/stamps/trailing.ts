import { wordSet } from "@chancery/language";

import { OF_THE_HOUSE } from "./crumbs.ts";
import { empty, take, type Stamp } from "./fields.ts";
import { isDateWord, piecesOf } from "./pieces.ts";
import { stampOf, YEARED } from "./stamp.ts";

/** Words that tie a date to the words before it: "the treaty of 4 May 1998" is prose, not headline and stamp. */
const BINDING = wordSet(
  "on of in since by from until till to before after the at and for between during dated ending ended",
);

/**
 * A full date (day, month and year) that ends text[start, end) with other words before it: "Headline 23 December 2014, 20:33".
 * Null when a preposition or comma binds it to those words, or when the whole is a stamp.
 */
export function trailingStamp(text: string, start: number, end: number): Stamp | null {
  const tail = text.slice(Math.max(start, end - 90), end);
  if (!YEARED.test(tail) || OF_THE_HOUSE.test(tail) || stampOf(text, start, end) !== null) return null;
  const pieces = piecesOf(text, Math.max(start, end - 90), end);
  let first = pieces.length;
  while (first > 0) {
    const { norm } = pieces[first - 1] ?? { norm: "" };
    if (!take(empty(), norm)) break;
    first -= 1;
  }
  // Fillers and punctuation at the seam belong to the words before.
  while (
    first < pieces.length &&
    /^[\p{P}\p{L}']+$/u.test(pieces[first]?.norm ?? "") &&
    !isDateWord(pieces[first]?.norm ?? "")
  ) {
    if (BINDING.has(pieces[first]?.norm ?? "") || pieces[first]?.norm === ",") return null;
    first += 1;
  }
  const from = pieces[first];
  if (
    !from ||
    from.start <= start ||
    BINDING.has(pieces[first - 1]?.norm ?? "") ||
    pieces[first - 1]?.norm === ","
  )
    return null;
  const stamp = stampOf(text, from.start, end);
  return stamp && stamp.year !== null && stamp.month !== null && stamp.day !== null ? stamp : null;
}
