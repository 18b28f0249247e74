import type { Clause } from "@chancery/language";

import { CONDITIONS } from "./modality-own.ts";
import type { Tally } from "./tally.ts";

/** Words that open what may or may not be. */
export const HYPOTHETICAL_MARKERS: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  "whether",
  "lest",
  "should",
]);
const NEGATING = /^(?:without|instead of|rather than)$/;
const PROSPECTIVE: ReadonlySet<string> = new Set(["once", "until", "as soon as", "before"]);

/** What the word says that opens a clause: "if", "without", "once". */
export function byMarker({ marker, verb }: Clause, tally: Tally): void {
  if (marker === null) return;
  if (HYPOTHETICAL_MARKERS.has(marker)) tally.raise("hypothetical");
  if (NEGATING.test(marker)) tally.negate();
  if (PROSPECTIVE.has(marker) && verb.tense === "present") tally.raise("planned");
}
