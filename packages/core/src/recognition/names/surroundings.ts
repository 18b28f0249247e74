/** What the words around a stretch of capitals tell of it. */
import { wordSet, type Token } from "@chancery/language";

import type { Candidate } from "./candidate.ts";
import { type Context, tokenIn } from "./context.ts";
import { LOCATIVES } from "./words.ts";

/** "attacks on Kono and Freetown", "Mururoa in French Polynesia", "the Golan Heights, Quneitra included": a listed place beside it. */
export function besidePlace(context: Context, first: number, last: number): boolean {
  const isPlace = (name: Candidate | undefined): boolean =>
    name !== undefined && name.form === "name" && (name.kind === "place" || name.kind === "country");
  const after = tokenIn(context, last)?.norm ?? "";
  const before = tokenIn(context, first - 1)?.norm ?? "";
  const listed = context.knownAt(last + 1);
  if (after === "in" && LOCATIVES.has(before) && isPlace(listed)) return true;
  if (after === "and" && (LOCATIVES.has(before) || before === "on") && listed?.kind === "place") return true;
  return after === "included" && before === "," && isPlace(context.knownAt(first - 2));
}

/** "yesterday in Eskişehir that ...": a name of some length alone behind "in" or "near", before no noun. */
export function isSetting(context: Context, first: number, last: number): boolean {
  const [token, before, after] = [first, first - 1, last].map((at) => tokenIn(context, at));
  return (
    token?.upos === "PROPN" &&
    token.text.length > 3 &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    (before?.norm === "in" || before?.norm === "near") &&
    !NO_SETTING.has(token.norm) &&
    (after === undefined || ["PUNCT", "ADP", "SCONJ", "ADV", "VERB", "AUX"].includes(after.upos)) &&
    after?.norm !== "-"
  );
}

/** What capitals behind "in" name that is no place. */
const NO_SETTING = wordSet(
  "parliament congress cabinet government opposition english french arabic russian spanish chinese ramadan christmas easter islam christianity article chapter phase part annex parliament's",
);

/** After the comma a role noun within a short noun phrase: ", the former prime minister", ", Chad's envoy". */
export function roleSoon(context: Context, at: number): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const token = tokenIn(context, i);
    if (token === undefined) return false;
    if (context.roleAt(i)) return i > at || token.text === token.norm;
    if (!["DET", "ADJ", "PROPN", "NOUN", "PART"].includes(token.upos)) return false;
  }
  return false;
}

/** ", 58," or ", 58 and": a number of two digits that counts nothing. */
export const isAge = (token: Token | undefined, after: Token | undefined): boolean =>
  token !== undefined &&
  /^[1-9]\d$/.test(token.text) &&
  (after === undefined || ["PUNCT", "CCONJ", "ADP", "AUX", "VERB"].includes(after.upos)) &&
  after?.text !== "%";
