import type { Span } from "../../record/index.ts";

/** Houses of parliament, and those who sit in them. */
const HOUSES =
  "parliaments?|parliamentarians?|lawmakers|legislators|legislatures?|assembl(?:y|ies)|senates?|senators|congress(?:es)?|deputies|chambers";

/** "the French and German parliaments", "the Peruvian national assembly" */
const BEHIND = new RegExp(`^['’]?s?(?: (?:national|joint|federal|upper|lower))? (?:${HOUSES})\\b`, "i");
/** "the parliaments of France and Germany", "lawmakers from both" */
const BEFORE = new RegExp(`\\b(?:${HOUSES}) (?:of|from) (?:both )?(?:the )?$`, "i");

/** Letters before a name within which the noun that it hangs on stands. */
const REACH = 40;

/**
 * Whether those who take part are told as houses of parliament of states, so that they are known by their states alone: "the French and German
 * parliaments", "lawmakers from Chad and Mali". The words stand behind the last of the names, or before the first.
 */
export function areAssemblies(text: string, names: readonly Span[]): boolean {
  if (names.length === 0) return false;
  const first = Math.min(...names.map(({ start }) => start));
  const last = Math.max(...names.map(({ end }) => end));
  return (
    BEHIND.test(text.slice(last, last + REACH)) || BEFORE.test(text.slice(Math.max(0, first - REACH), first))
  );
}
