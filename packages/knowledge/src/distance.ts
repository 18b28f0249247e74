/**
 * How far two spellings are from each other: letters to put in, take out, change, or swap with their neighbour (optimal string alignment), row by row.
 * Its cost is the product of their lengths.
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const swap = swapped ? (before[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Letters that may differ in a misspelt word of a name: none in a short one, since many are a letter from each other (Jan, Ian, Dan). */
export const differing = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);
