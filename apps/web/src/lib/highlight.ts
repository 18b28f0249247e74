/** A stretch of words; `hit` where it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** A snippet whose matches stand between two characters that no text has. */
export function stretchesOfSnippet(snippet: string, open: string, close: string): Stretch[] {
  return snippet.split(open).flatMap((part, index) => {
    if (index === 0) return part === "" ? [] : [{ text: part, hit: false }];
    const [hit = "", ...rest] = part.split(close);
    const after = rest.join("");
    return [{ text: hit, hit: true }, ...(after === "" ? [] : [{ text: after, hit: false }])];
  });
}

/** Marks and accents left out, small letters: "Nazarbáev" and "nazarbaev" are one word. */
const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Words and phrases of a query as it is typed. */
export const wordsOf = (query: string): string[] => folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Cuts a text at the words that a query has; a word counts whole. */
export function stretchesOf(text: string, words: readonly string[]): Stretch[] {
  const wanted = new Set(words);
  const stretches: { text: string; hit: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === "") continue;
    const hit = wanted.has(folded(part));
    const last = stretches.at(-1);
    if (last && last.hit === hit) last.text += part;
    else stretches.push({ text: part, hit });
  }
  return stretches;
}
