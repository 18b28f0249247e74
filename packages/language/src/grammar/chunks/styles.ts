/** Styles of rank before whoever has the rank: "His Majesty the Sultan", "Her Royal Highness Princess Ana", "HE the Minister". */
import type { Token } from "../../types.ts";
import { isNounTag, type Source } from "../source.ts";

const WHOSE: ReadonlySet<string> = new Set(["his", "her", "their"]);
const HONOUR: ReadonlySet<string> = new Set(["royal", "imperial", "serene", "most"]);
const RANK =
  /^(?:majest(?:y|ies)|highness(?:es)?|excellenc(?:y|ies)|holiness|eminences?|beatitudes?|grace|hono(?:u)?r|worship)$/;
/** In capitals: "HRH the Crown Prince". */
const INITIALS = /^(?:H\.?M|H\.?R\.?H|H\.?H|H\.?E)\.?$/;

/** The token behind the style that begins at token `at`; 0 where none does. "his highness" in small letters is none. */
export function styleAt(tokens: readonly Token[], at: number): number {
  let i = at;
  const token = tokens[i];
  if (token?.text.startsWith("H") === true && INITIALS.test(token.text)) return i + 1;
  if (!WHOSE.has(token?.norm ?? "")) return 0;
  i += 1;
  while (HONOUR.has(tokens[i]?.norm ?? "")) i += 1;
  const rank = tokens[i];
  return rank !== undefined && RANK.test(rank.norm) && rank.text !== rank.norm ? i + 1 : 0;
}

/**
 * Where the words begin that say who is styled so, at token `at`; 0 where no style stands or nobody is named behind it ("His Majesty spoke").
 * A style is no phrase of its own, and its "his" is nobody's.
 */
export function styleEnd({ tokens, tags }: Source, at: number, stop: number): number {
  const end = styleAt(tokens, at);
  if (end === 0 || end >= stop) return 0;
  const holder = tokens[end]!.norm === "the" ? end + 1 : end;
  return holder < stop && isNounTag(tags[holder]!) && /^\p{Lu}/u.test(tokens[holder]!.text) ? end : 0;
}
