import type { Analysis, Token } from "@chancery/language";

import { isCommonNoun } from "./common-nouns.ts";
import { isAcronym, isCapital } from "./text.ts";
import { HONORIFICS, TITLE_NOUNS } from "./words.ts";

/**
 * "the Kestrel Cup" where Kestrel is somebody: a word that the document knows, right beside another of a name that nobody has told, is a part of
 * something else. Tokens [first, last); `settled`: the token is part of a name already, or stands where a capital is no evidence.
 */
export function isPartOfAnother(
  { tokens }: Analysis,
  first: number,
  last: number,
  settled: (token: number) => boolean,
): boolean {
  const sentence = tokens[first]?.sentence;
  const named = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.sentence === sentence &&
      token?.upos === "PROPN" &&
      isCapital(token) &&
      !settled(at) &&
      !tells(token)
    );
  };
  return named(first - 1) || named(last);
}

/** A title, an office in letters ("FM"), or a noun in its Sunday best: a word beside a name, and none of it. */
const tells = (token: Token): boolean =>
  TITLE_NOUNS.has(token.norm) || HONORIFICS.has(token.norm) || isAcronym(token.text) || isCommonNoun([token]);
