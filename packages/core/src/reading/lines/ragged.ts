import type { Span } from "../../record/index.ts";

/** A line of a sentence that runs on has so many characters at least; labels and names of sections have fewer. */
const SENTENCE = 30;
/** A longer line was not broken by hand. */
const WIDEST = 110;
/** So many lines that run on, and one in so many of those that might, make a text broken by hand. */
const LEAST = 3;
const SHARE = 6;

const ended = (text: string, { end }: Span): boolean => /[.!?:;…]["'”’)]*$/u.test(text.slice(end - 3, end));

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** "... deepen" over "partnerships within": the first breaks off within a sentence, which goes on in a small letter. */
const runsOn = (text: string, line: Span, next: Span): boolean =>
  line.end - line.start <= WIDEST &&
  isSmall(text[next.start] ?? "") &&
  /\s\p{Ll}{1,12}\s/u.test(text.slice(line.start, line.end)) &&
  /[\p{L}\p{N},]$/u.test(text.slice(line.end - 1, line.end)) &&
  /^\p{Ll}+[\s,]/u.test(text.slice(next.start, next.start + 20));

/**
 * Whether lines follow one another as one paragraph in a text whose lines were broken by hand, at no width: releases that somebody typed
 * into a form. Null for other texts.
 */
export function brokenByHand(
  text: string,
  lines: readonly Span[],
  follows: (i: number) => boolean,
): ((i: number) => boolean) | null {
  let [running, could] = [0, 0];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || !follows(i) || line.end - line.start < SENTENCE) return;
    could += 1;
    if (runsOn(text, line, next)) running += 1;
  });
  if (running < LEAST || running * SHARE < could) return null;
  /** Whether line i goes on in the next. */
  return (i) => {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined || next === undefined || ended(text, line)) return false;
    if (line.end - line.start > WIDEST || next.end - next.start > WIDEST) return false;
    if (
      isSmall(text[next.start] ?? "") ||
      OPEN.test(text.slice(Math.max(line.start, line.end - 12), line.end))
    )
      return true;
    return (isSentence(text, line) && isOfSentence(text, next)) || isParted(text, line, next);
  };
}

/** Behind these no line ends: "the Minister of", "met in Lima on 26". */
const OPEN = /\s(?:of|the|and|a|an|to|in|for|by|with|from|at|on|that|which|its|their)(?: \d{1,2})?$/u;

/** Has the length and the small words of a sentence. */
const isSentence = (text: string, line: Span): boolean =>
  line.end - line.start >= SENTENCE &&
  /\s\p{Ll}{1,12}\s.*\s\p{Ll}{2,12}[\s,]/u.test(text.slice(line.start, line.end));

/** Has a small word, or the end of a sentence: "Mora and two others", "Ms Mora."; not "Hon Ana Mora". */
const isOfSentence = (text: string, line: Span): boolean =>
  /\s\p{Ll}{2,}(?![\p{L}])/u.test(text.slice(line.start, line.end)) || ended(text, line);

/** Where a name is sought that two lines share: releases are no longer, and a hostile text is not walked for each of its lines. */
const SOUGHT = 20_000;

/** "Minister Ana" over "Mora will fly": the text has the two words together elsewhere. */
function isParted(text: string, line: Span, next: Span): boolean {
  const last = /\p{Lu}[\p{L}'’-]+$/u.exec(text.slice(Math.max(line.start, line.end - 30), line.end))?.[0];
  const first = /^\p{Lu}[\p{L}'’-]+/u.exec(text.slice(next.start, next.start + 30))?.[0];
  return last !== undefined && first !== undefined && text.slice(0, SOUGHT).includes(`${last} ${first}`);
}
