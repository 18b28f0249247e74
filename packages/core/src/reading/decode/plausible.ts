/** Words with a letter that is not ASCII: those that a wrong encoding spoils. */
const ODD_WORD = /[\p{L}\p{M}]*[\u0080-\uffff][\p{L}\p{M}]*/gu;
/** Words looked at, and the fewest that tell. */
const MOST_WORDS = 400;
const LEAST_WORDS = 8;

/**
 * Whether a text may be what its encoding makes of it. Cyrillic that is read as Latin is words of accented letters alone
 * ("Íîðâåãèÿ"); KOI8 that is read as windows-1251, and the reverse, is words with their capitals at the end ("оПТЧЕЗЙС").
 */
export function isPlausible(text: string): boolean {
  let [words, accented, turned] = [0, 0, 0];
  for (const [word] of text.slice(0, 200_000).matchAll(ODD_WORD)) {
    if (word.length < 4) continue;
    words += 1;
    if (/^[\u0080-\u024f]+$/u.test(word)) accented += 1;
    if (/^\p{Ll}\p{Lu}{2,}/u.test(word)) turned += 1;
    if (words >= MOST_WORDS) break;
  }
  return words < LEAST_WORDS || (accented * 3 < words && turned * 5 < words);
}
