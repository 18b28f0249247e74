import { ROYALS, type Analysis, type Sentence, type TaggedName, type Token } from "@chancery/language";

import type { Candidate } from "./candidate.ts";
import { isCapital } from "./text.ts";

/** How sure the tagger is to be of a lone word that opens a sentence and has its capital from there. */
const SURE_OF_OPENING = 0.65;

/** "Snow killed two soldiers": what is weather as often as a family, however sure the tagger is. */
const WEATHER = /^(?:snow|hail|rain|fog|frost|gale|drought|summer|winter)$/;

/** "Snow killed two soldiers." */
export const isDoubtful = ({ sentences, tokens }: Analysis, { first, last, score }: TaggedName): boolean =>
  last - first === 1 &&
  (score < SURE_OF_OPENING || WEATHER.test(tokens[first]?.norm ?? "")) &&
  sentences[tokens[first]?.sentence ?? -1]?.first === first &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[first]?.text ?? "");

/**
 * "Sheikh Sabah Khaled al-Hamad": a ruler's title and one name, when more of a name follows, are somebody else's; nor is a word
 * between such a title and more of a name a place.
 */
export function goesOn({ tokens }: Analysis, { last: end }: Sentence, name: Candidate): boolean {
  const { kind, first, last } = name;
  if (last + 1 >= end) return false;
  const titled =
    kind === "person"
      ? last === first + 2 && isRuler(tokens[first])
      : kind === "place" && isRuler(tokens[first - 1]);
  // Two more words of a name: "King Hussein Bridge" has one, and it is no name.
  return titled && isNameWord(tokens[last]) && isNameWord(tokens[last + 1]);
}
const isRuler = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (ROYALS.has(token.norm) || token.norm === "sheikh");

/** A word of a name: a capital, or an article that Arabic names join to one. */
const isNameWord = (token: Token | undefined): boolean =>
  token?.upos === "PROPN" && /^(?:(?:al|el|bin|ibn)\b|\p{Lu}\p{Ll})/u.test(token.text);
