/** Words inside a personal name that stay small: "Nicolas de Rivière", "Carlos dos Santos". */
const SMALL = /^(?:de|da|do|dos|das|del|della|di|du|des|van|von|der|den|la|le|y|e|bin|bint|ibn|al|el)$/;

/** "MARIE-CLAIRE" as names are written; a word of two letters, or one that is not all in capitals, as it stands. */
export const unshout = (word: string): string =>
  word.length > 2 && word === word.toUpperCase()
    ? word
        .toLowerCase()
        .replaceAll(/(^|[-'’.])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    : word;

/** A name printed in capitals for looks ("JAMES KARIUKI", "NICOLAS DE RIVIÈRE") in ordinary letters; any other as it stands. */
export function unshoutName(name: string): string {
  const words = name.split(" ");
  if (words.length < 2 || name !== name.toUpperCase() || !words.some((word) => word.length > 3)) return name;
  return words
    .map((word, i) => (i > 0 && SMALL.test(word.toLowerCase()) ? word.toLowerCase() : unshout(word)))
    .join(" ");
}
