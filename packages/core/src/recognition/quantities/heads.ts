import { wordSet, type Analysis, type Token } from "@chancery/language";

import { firstWhere } from "../../record/index.ts";
import { NO_CLAIMS, OFFICES } from "./counted.ts";

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
/** "the number of dead": adjectives that stand for people. */
const HARMED = /^(?:dead|wounded|injured|missing|displaced|homeless|unemployed)$/;
const ARE_PEOPLE = /^(?:people|persons|men|women|children)$/;
const CHANGES =
  /^(?:fall|rise|drop|grow|climb|jump|soar|decline|increase|decrease|swell|double|shrink|plunge)$/;
/** Plurals that go up and down without being counted. */
const PRICED =
  /^(?:prices|rates|yields|temperatures|costs|wages|tariffs|stocks|bonds|futures|odds|tensions|sales|earnings)$/;
const REACHES = /^(?:at|to|is|was|reached|exceeded|exceeds|passed|topped|hit)$/;
const MODIFIES = /^(?:JJ|JJS|VBN|VBG|NN|NNP|NNPS|HYPH)$/;
/** Plurals that do not look like one. */
const PLURALS: ReadonlySet<string> = wordSet("people men women children police aircraft personnel");

/** "60 heads of state and government": who is counted is told by three words. */
function officeOf(token: Token, of: Token | undefined, whole: Token | undefined): CountedHead | null {
  const words = `${token.norm} ${of?.norm} ${whole?.norm}`;
  return whole !== undefined && OFFICES.has(words) ? { noun: words, end: whole.end } : null;
}

const isPlural = ({ xpos, norm }: Token): boolean => xpos === "NNS" || PLURALS.has(norm);
const isNoun = (token: Token | undefined): boolean => token !== undefined && token.xpos.startsWith("NN");

export function nounHeads({ tokens, sentences }: Analysis): Heads {
  const at = (offset: number): number => firstWhere(tokens, ({ end }) => end > offset);
  const counted = (token: Token): CountedHead | null => {
    const { norm, text, end, sentence } = token;
    // "cholera cases" are counted, "in 15 cases" are ways.
    const before = tokens[at(token.start) - 1];
    // "American Skin (41 Shots)": with a capital it is part of a name, but for headlines.
    if (!/^\p{Ll}/u.test(text) && sentences[sentence]?.headline !== true) return null;
    if (norm === "cases") return isNoun(before) && before?.sentence === sentence ? { noun: norm, end } : null;
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
      if (!isPlural(token) && !HARMED.test(token.norm)) continue;
      let first = last - 1;
      while (first > last - 4 && /^(?:RB|JJ|VBN|VBG|NN|NNP|HYPH)$/.test(tokens[first]?.xpos ?? ""))
        first -= 1;
      if (tokens[first]?.norm === "of" && tokens[first - 1]?.norm === "number") return counted(token);
    }
    return null;
  };
  /** "Cholera cases fell to [2,000] a week", "its citizens number [28 million]": the plural that is the subject, before token i. */
  const changedTo = (i: number): CountedHead | null => {
    const { sentence, norm } = tokens[i] ?? {};
    const subject = tokens[i - 1];
    const numbers = /^number(?:ed)?$/.test(norm ?? "") && subject !== undefined && isPlural(subject);
    if (!numbers && (tokens[i]?.norm !== "to" || !CHANGES.test(tokens[i - 1]?.lemma ?? ""))) return null;
    let at = numbers ? i - 1 : i - 2;
    while (at > i - 6 && /^(?:RB|VBZ|VBP|VBD|VB|VBN|MD|TO)$/.test(tokens[at]?.xpos ?? "")) at -= 1;
    const noun = tokens[at];
    if (noun === undefined || noun.sentence !== sentence || !isPlural(noun) || PRICED.test(noun.norm))
      return null;
    return counted(noun);
  };
  const nearest = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      isPlural(token) &&
      !/^(?:homes|houses|villages|towns|camps|countries|states)$/.test(token.norm)
    );
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
            : (officeOf(token, next, tokens[i + 2]) ?? counted(token));
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
      const numbered = numberOf(i) ?? changedTo(i);
      if (numbered !== null) return numbered;
      if (!/^(?:whom|which)$/.test(tokens[i]?.norm ?? "") || tokens[i - 1]?.norm !== "of") return null;
      // "people have fled their homes, of whom 77,000": "whom" is of people, however far they stand.
      let behind = tokens[i - 2]?.norm === "," ? i - 3 : i - 2;
      if (tokens[i]?.norm === "whom")
        while (behind > i - NUMBERED && !ARE_PEOPLE.test(tokens[behind]?.norm ?? "") && !nearest(behind))
          behind -= 1;
      const noun = tokens[behind];
      return noun !== undefined && noun.sentence === sentence && isPlural(noun) ? counted(noun) : null;
    },
  };
}
