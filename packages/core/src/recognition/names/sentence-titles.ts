import type { Knowledge } from "@chancery/knowledge";
import type { Analysis, Sentence, TaggedName, Token } from "@chancery/language";

import { wordsOfSentence } from "../../document/index.ts";
import { isInnerStyle, malayStyle } from "./malay-styles.ts";
import { isAcronym, isCapital } from "./text.ts";
import { titleLength } from "./titles.ts";

/** Tokens of the titles in a sentence, and those right behind one. */
export interface Titles {
  readonly words: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Tokens behind a style that stands within a name: "Najib Tun | Razak". */
  readonly inner: ReadonlySet<number>;
}

/** `votes`: the names that the tagger has in the sentence. */
export function titlesOf(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  votes: readonly TaggedName[],
): Titles {
  const { first, last } = sentence;
  const tokens = analysis.tokens.slice(first, last);
  const texts = wordsOfSentence(analysis, sentence);
  const sure = votes.filter(({ score }) => score >= SURE_OF_TITLE);
  const opening = new Map(sure.map((vote) => [vote.first, vote]));
  const ending = new Map(sure.map((vote) => [vote.last, vote]));
  const words = new Set<number>();
  const ends = new Set<number>();
  const inner = new Set<number>();
  for (let i = 0; i < texts.length; i += 1) {
    // "Najib Tun Razak": the father's style is a part of the name.
    if (isInnerStyle(tokens, i, (at) => words.has(first + at))) {
      inner.add(first + i + malayStyle(tokens, i));
      continue;
    }
    const length = titleLength(knowledge, tokens, texts, i);
    if (
      length === 0 ||
      // "Khalid bin Sultan": his father's name, and no title.
      /^(?:bin|ibn|bint)$/.test(tokens[i - 1]?.text ?? "") ||
      endsName(tokens, i, ending.get(first + i + 1)) ||
      opensName(tokens[i], opening.get(first + i))
    )
      continue;
    for (let j = i; j < i + length; j += 1) words.add(first + j);
    ends.add(first + i + length);
    i += length - 1;
  }
  return { words, ends, inner };
}

const SURE_OF_TITLE = 0.5;

/** "Lena King", "Karl Pope": a title that ends what the tagger has for somebody's name is a family's; "Ana Ruiz MP" ends in one. */
const endsName = (tokens: readonly Token[], at: number, vote: TaggedName | undefined): boolean =>
  vote?.type === "person" &&
  vote.last - vote.first > 1 &&
  isCapital(tokens[at - 1]) &&
  !isAcronym(tokens[at]?.text ?? "");

/** "St. Kilda", "Major League", "Don Otieno": a word that opens names as well is a title unless the tagger has it in one. */
const opensName = (token: Token | undefined, vote: TaggedName | undefined): boolean =>
  vote !== undefined && vote.last - vote.first > 1 && /^(?:st\.?|major|head|don)$/.test(token?.norm ?? "");
