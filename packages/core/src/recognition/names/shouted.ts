/** Who bears a title in text that is set in capitals: "PRESIDENT MORA LEFT". There capitals tell nothing, and the tags what a name is. */
import type { Knowledge } from "@chancery/knowledge";
import { inDictionary, type Analysis, type NameType, type Sentence, type Token } from "@chancery/language";

import type { Candidate } from "./candidate.ts";
import { RANK } from "./candidate.ts";
import { idsOf } from "./hits.ts";
import { isCalendarWord, isInitial } from "./text.ts";
import { BODY_NOUNS, FACILITY_NOUNS, TITLE_NOUNS } from "./words.ts";

/** Words of a name. */
const LONGEST = 4;

/** Persons right behind the titles that end at `ends`; `stop(token)` ends a name before the token, `tagged` is what the tagger takes tokens for. */
export function shoutedBearers(
  { text, tokens }: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  ends: ReadonlySet<number>,
  stop: (token: number) => boolean,
  tagged: ReadonlyMap<number, NameType>,
): readonly Candidate[] {
  return [...ends].flatMap((first): Candidate[] => {
    let last = first;
    while (
      last < Math.min(sentence.last, first + LONGEST) &&
      !stop(last) &&
      isOfName(tokens[last], tagged.get(last))
    )
      last += 1;
    const [from, to] = [tokens[first], tokens[last - 1]];
    if (last === first || from === undefined || to === undefined || isInitial(to.text)) return [];
    return [
      {
        start: from.start,
        end: to.end,
        first,
        last,
        form: "name",
        kind: "person",
        candidates: idsOf(
          knowledge.lookup(text.slice(from.start, to.end)).filter(({ kind }) => kind === "person"),
        ),
        rule: "names.person.shouted",
        rank: RANK.titled,
        nests: false,
      },
    ];
  });
}

/** A proper noun that the tagger has for somebody's name, be it a town's too, or that no dictionary has: "PALACE" behind "PRESIDENT" is nobody. */
const isOfName = (token: Token | undefined, type: NameType | undefined): boolean =>
  token !== undefined &&
  token.upos === "PROPN" &&
  !isCalendarWord(token) &&
  !TITLE_NOUNS.has(token.norm) &&
  !BODY_NOUNS.has(token.norm) &&
  !FACILITY_NOUNS.has(token.norm) &&
  (type === "person" ||
    type === "place" ||
    isInitial(token.text) ||
    (type === undefined && !inDictionary(token.norm)));
