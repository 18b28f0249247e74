import type { Analysis, Token } from "@chancery/language";

import { NO_CLAIMS } from "./counted.ts";

/** The noun that a number counts, by the tagger: "5,060 centrifuges", "11 Russian and Ukrainian officials". */
export interface CountedHead {
  /** The plural as written, lower case. */
  readonly noun: string;
  /** Offset at which it ends. */
  readonly end: number;
}

/** Answers what a number that ends at an offset counts; null where no plural noun follows. */
export interface Heads {
  after(offset: number): CountedHead | null;
  /** "Soviet troops, of whom there are about 380,000": the noun stands before. `start`: where the number begins. */
  before(start: number): CountedHead | null;
}

const REACH = 7;
/** How far before its number "the number of" may stand, in tokens. */
const NUMBERED = 9;
const REACHES = /^(?:at|to|is|was|reached|exceeded|exceeds|passed|topped|hit)$/;
const MODIFIES = /^(?:JJ|JJS|VBN|VBG|NN|NNP|NNPS|HYPH)$/;
/** Plurals that do not look like one. */
const PLURALS: ReadonlySet<string> = new Set(
  "people men women children police aircraft personnel".split(" "),
);

const isPlural = ({ xpos, norm }: Token): boolean => xpos === "NNS" || PLURALS.has(norm);
const isNoun = (token: Token | undefined): boolean => token !== undefined && token.xpos.startsWith("NN");

export function nounHeads({ tokens, sentences }: Analysis): Heads {
  const at = (offset: number): number => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const counted = ({ norm, text, end, sentence }: Token): CountedHead | null => {
    // "American Skin (41 Shots)": with a capital it is part of a name, but for headlines.
    if (!/^\p{Ll}/u.test(text) && sentences[sentence]?.headline !== true) return null;
    return NO_CLAIMS.has(norm) || !/^\p{L}[\p{L}-]+$/u.test(norm) ? null : { noun: norm, end };
  };
  /** "put the number of workers needed at [4,000]", "the number of refugees reached": the noun behind "number of", before token i. */
  const numberOf = (i: number): CountedHead | null => {
    let last = tokens[i]?.norm === "between" ? i - 1 : i;
    if (!REACHES.test(tokens[last]?.norm ?? "")) return null;
    const { sentence } = tokens[last] ?? {};
    for (last -= 1; last > i - NUMBERED && tokens[last]?.sentence === sentence; last -= 1) {
      const token = tokens[last];
      if (token === undefined || /^(?:CD|:)$/.test(token.xpos)) return null;
      if (!isPlural(token)) continue;
      let first = last - 1;
      while (first > last - 4 && /^(?:RB|JJ|VBN|VBG|NN|NNP|HYPH)$/.test(tokens[first]?.xpos ?? ""))
        first -= 1;
      if (tokens[first]?.norm === "of" && tokens[first - 1]?.norm === "number") return counted(token);
    }
    return null;
  };
  return {
    after(offset) {
      const first = at(offset);
      const { sentence } = tokens[first] ?? {};
      for (let i = first; i < first + REACH; i += 1) {
        const token = tokens[i];
        if (token === undefined || token.sentence !== sentence) return null;
        const next = tokens[i + 1];
        if (isPlural(token)) {
          // "20 weapons inspectors": the head is the last noun of the run; "boys' schools" is the owner's.
          if (isNoun(next) && next?.sentence === sentence && next.spaceBefore) continue;
          return next?.xpos === "POS" || (token.xpos === "NNPS" && !token.spaceBefore)
            ? null
            : counted(token);
        }
        // "Russian and Ukrainian officials", "nuclear, chemical weapons": adjectives may be joined.
        const joins = token.norm === "and" || token.norm === "," || token.norm === "-" || token.norm === "or";
        const joined = joins && i > first && /^(?:JJ|NNP)/.test(tokens[i - 1]?.xpos ?? "");
        if (joined ? !/^(?:JJ|NNP|VBN)/.test(next?.xpos ?? "") : !MODIFIES.test(token.xpos)) return null;
      }
      return null;
    },
    before(start) {
      const number = at(start);
      const { sentence } = tokens[number] ?? {};
      let i = number - 1;
      while (
        i > number - 6 &&
        /^(?:about|some|around|nearly|almost|over|still|there|are|were|now|than|more)$/.test(
          tokens[i]?.norm ?? "",
        )
      )
        i -= 1;
      const numbered = numberOf(i);
      if (numbered !== null) return numbered;
      if (!/^(?:whom|which)$/.test(tokens[i]?.norm ?? "") || tokens[i - 1]?.norm !== "of") return null;
      const noun = tokens[tokens[i - 2]?.norm === "," ? i - 3 : i - 2];
      return noun !== undefined && noun.sentence === sentence && isPlural(noun) ? counted(noun) : null;
    },
  };
}
