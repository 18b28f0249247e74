import type { Analysis, Sentence, Token } from "@chancery/language";

import { isCalendarWord, isCapital, isWord } from "./text.ts";
import { ILLNESSES, PARTICLES, STARTERS } from "./words.ts";

/** A stretch of capitalised words, with the particles and hyphens inside it. Tokens [first, last). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const JOINERS = new Set(["-", "\u2010", "\u2011", "\u2013", "'", "\u2019"]);
/** Particles that families and towns share. */
const FROM = new Set(["de", "da", "del"]);
/** A longer stretch of capitals is a list without commas or a line set in capitals. */
const LONGEST = 10;
const NOMINAL = new Set(["NOUN", "ADJ", "X"]);
const PROPER = new Set(["PROPN", "NOUN", "ADJ", "X", "NUM", "VERB"]);

const CALLS = /^(?:hey|hi|hello|yes|yeah|okay|dear|thanks|goodbye)$/;

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaceBefore;

/**
 * Capitalised words of a sentence in stretches; `stop(token)` ends one before the token (titles, states, dates). A particle
 * right behind a title (`titled`) opens one: "President de Gaulle". `place`: the tagger has the token in a place's name.
 */
export function capitalRuns(
  analysis: Analysis,
  sentence: Sentence,
  stop: (token: number) => boolean,
  titled: (token: number) => boolean = () => false,
  place: (token: number) => boolean = () => false,
  family: (token: number) => boolean = () => false,
): readonly Run[] {
  const { tokens } = analysis;
  const out: Run[] = [];
  const starts = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || !isWord(token) || !isCapital(token) || stop(i)) return false;
    // "Hey Frank", "Dear Ana": called out before the name.
    if (ILLNESSES.has(token.norm) || CALLS.test(token.norm)) return false;
    if (isCalendarWord(token) && !opensName(tokens, i, stop)) return false;
    // A sentence's first word has its capital from the place, unless the tagger takes it for a name.
    const opening = i === sentence.first || /["“”«(:]$/.test(tokens[i - 1]?.text ?? "");
    if (opening)
      return (
        !STARTERS.has(token.norm) &&
        (token.upos === "PROPN" || (NOMINAL.has(token.upos) && isCapital(tokens[i + 1])))
      );
    return PROPER.has(token.upos) || !STARTERS.has(token.norm);
  };
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const particles = titled(i) ? particleReach(tokens, i, sentence.last, stop) : 0;
    if (particles === 0 && !starts(i)) continue;
    let last = i + Math.max(particles, 1);
    for (;;) {
      const next = tokens[last];
      if (next === undefined || last >= sentence.last) break;
      // Days and months in dates are stopped at; inside a name "Thu" and "Mar" are words of it.
      if (isCapital(next) && isWord(next) && !stop(last) && !isFullCalendarWord(next)) last += 1;
      else if (
        next.text === "." &&
        glued(next) &&
        (tokens[last - 1]?.text.length ?? 0) === 1 &&
        (isCapital(tokens[last + 1]) || nickname(tokens, last + 1, sentence.last) > 0)
      )
        last += 1;
      else if (
        JOINERS.has(next.text) &&
        glued(next) &&
        glued(tokens[last + 1]) &&
        isWord(tokens[last + 1]) &&
        // "Ana Mora–Juan Paz": a dash between two names, whose words a hyphen would join.
        (next.text !== "\u2013" || (last - i === 1 && isCapital(tokens[last + 1]))) &&
        !stop(last + 1)
      )
        last += 2;
      // 'Francisco "Lu-Olo" Guterres': what somebody is called stands in quotation marks amid his name.
      else if (
        nickname(tokens, last, sentence.last) > 0 &&
        !(next.text === "(" && place(last + 1)) &&
        !stop(last + nickname(tokens, last, sentence.last) - 1)
      )
        last += nickname(tokens, last, sentence.last);
      // "Chairman Vuong Dinh Hue": behind a title and two words of a name a town's name is its last word.
      else if (
        titled(i) &&
        last - i > 1 &&
        family(last) &&
        !place(last) &&
        isCapital(next) &&
        isWord(tokens[last - 1])
      )
        last += 1;
      // "Stoa of Attalos": where the tagger has one place of it.
      else if (
        next.norm === "of" &&
        [last - 1, last, last + 1].every(place) &&
        isCapital(tokens[last + 1]) &&
        !stop(last + 1)
      )
        last += 2;
      else if (PARTICLES.has(next.norm) && particleReach(tokens, last, sentence.last, stop) > 0)
        last += particleReach(tokens, last, sentence.last, stop);
      // "Marcelo Fernandez de Cordoba": behind two words of a name a town is a family's.
      else if (FROM.has(next.norm) && last - i > 1 && family(last + 1)) last += 2;
      else break;
    }
    if (last - i <= LONGEST) out.push({ first: i, last });
    i = last - 1;
  }
  return out;
}

const OPENS = new Set(['"', "\u201c", "\u2018", "'", "``"]);
const CLOSES = new Set(['"', "\u201d", "\u2019", "'", "''"]);

/** Tokens of a nickname in quotation marks or brackets and of the name that goes on behind it, from the mark on; 0 for none. */
function nickname(tokens: readonly Token[], at: number, end: number): number {
  // "Juan (Beto) Mora": one word alone; a longer bracket says something of him.
  if (tokens[at]?.text === "(")
    return tokens[at + 2]?.text === ")" &&
      at + 3 < end &&
      [tokens[at + 1], tokens[at + 3]].every((word) => isCapital(word) && isWord(word)) &&
      !isCalendarWord(tokens[at + 1]!) &&
      !/^[A-Z]+$/.test(tokens[at + 1]?.text ?? "")
      ? 4
      : 0;
  if (!OPENS.has(tokens[at]?.text ?? "") || tokens[at]?.spaceBefore === false) return 0;
  let close = at + 1;
  while (close < at + 5 && close < end && !CLOSES.has(tokens[close]?.text ?? "")) {
    if (!isWord(tokens[close]) && tokens[close]?.text !== "-") return 0;
    close += 1;
  }
  if (
    !isCapital(tokens[at + 1]) ||
    close >= end - 1 ||
    close === at + 1 ||
    !CLOSES.has(tokens[close]?.text ?? "")
  )
    return 0;
  const next = tokens[close + 1];
  return isCapital(next) && isWord(next) && next?.spaceBefore === true ? close + 2 - at : 0;
}

/** A whole month or day, as against the short forms that are names too ("Thu", "Jan", "Sun"). */
const isFullCalendarWord = (token: Token): boolean => isCalendarWord(token) && token.text.length > 3;

/** "Jan Egeland", "Sun Yat-sen": a short form of a month or day before another word of a name; "January Makamba" where none takes a time. */
function opensName(tokens: readonly Token[], at: number, stop: (token: number) => boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    (token.text.length === 3
      ? token.norm !== "may"
      : MONTH_GIVEN.test(token.norm) && opensOrTitled(tokens, at)) &&
    next !== undefined &&
    isCapital(next) &&
    isWord(next) &&
    !stop(at + 1) &&
    !isCalendarWord(next)
  );
}

/** Months that are given names as well. */
const MONTH_GIVEN = /^(?:january|april|june|august|september)$/;

/** At the start of a sentence, behind a mark or behind a word in capitals: where a month would want "in" before it. */
const opensOrTitled = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before === undefined || before.sentence !== tokens[at]?.sentence || !isWord(before) || isCapital(before)
  );
};

/** "de la Cruz", "bin Zayed", "al-Sudani": particles, at most three, that lead to a capital. */
function particleReach(
  tokens: readonly Token[],
  at: number,
  end: number,
  stop: (token: number) => boolean,
): number {
  let i = at;
  while (i < end && i < at + 3 && PARTICLES.has(tokens[i]?.norm ?? "")) {
    i += 1;
    if (tokens[i]?.text === "-" && glued(tokens[i])) i += 1;
  }
  return i < end && isCapital(tokens[i]) && isWord(tokens[i]) && !stop(i) ? i - at + 1 : 0;
}
