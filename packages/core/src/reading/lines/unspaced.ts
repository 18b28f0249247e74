/** Scripts that set no space between words: a word is taken for two letters long, as most are. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const PAIRS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]{1,2}|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]+/gu;
/** What sentences are held together by: particles of Japanese, and the commonest function words of Chinese. */
const PARTICLES = /[的了是在和与與同将將被把对對于於为為并並及其也就都这這那不のはがをにでともへや]/gu;
/** Endings by which Korean words stand in a sentence. */
const KOREAN = /[가-힣](?:은|는|이|가|을|를|에|의|와|과|로|도|서|고|다|며)$/u;

/** Words as other scripts have them: what is written without spaces is cut in pieces. */
export const cutUnspaced = (words: readonly string[]): readonly string[] =>
  words.some((word) => UNSPACED.test(word))
    ? words.flatMap((word) => (UNSPACED.test(word) ? (word.match(PAIRS) ?? []) : [word]))
    : words;

/** Function words of East Asian text, at most one in each of the words. */
export function eastAsianFunctions(text: string, words: readonly string[]): number {
  const particles = UNSPACED.test(text) ? (text.match(PARTICLES)?.length ?? 0) : 0;
  const endings = words.filter((word) => KOREAN.test(word)).length;
  return Math.min(words.length, particles + endings);
}
