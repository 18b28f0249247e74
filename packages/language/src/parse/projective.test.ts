import { expect, test } from "vitest";

import { TreeSearch } from "./projective.ts";

/** Whether heads, `length` for the root, are one tree without crossing arcs. */
function isProjectiveTree(heads: readonly number[]): boolean {
  const { length } = heads;
  if (heads.filter((head) => head === length).length !== 1) return false;
  const ends = heads.every((_, word) => {
    let up = word;
    for (let steps = 0; up < length && steps <= length; steps += 1) up = heads[up] as number;
    return up === length;
  });
  if (!ends) return false;
  return heads.every((head, word) => {
    const [first, last] = head < word ? [head, word] : [word, head];
    if (head === length) return true;
    for (let k = first + 1; k < last; k += 1) {
      let up = k;
      for (let steps = 0; up !== head && up < length && steps <= length; steps += 1) up = heads[up] as number;
      if (up !== head) return false;
    }
    return true;
  });
}

/** All assignments of heads to `length` words. */
function* assignments(length: number): Generator<number[]> {
  for (let n = 0; n < (length + 1) ** length; n += 1)
    yield Array.from({ length }, (_, i) => Math.floor(n / (length + 1) ** i) % (length + 1));
}

test.each([1, 2, 3, 4, 5])("the best of all trees over %d words", (length) => {
  const width = length + 3;
  const scores = Float32Array.from({ length: length * width }, (_, i) => ((i * 37) % 23) - 11);
  const worth = (heads: readonly number[]): number =>
    heads.reduce((sum, head, word) => sum + (scores[word * width + head] as number), 0);
  let best = -Infinity;
  for (const heads of assignments(length)) if (isProjectiveTree(heads)) best = Math.max(best, worth(heads));
  const found = [...new TreeSearch(8).best(scores, 0, width, length)];
  expect(isProjectiveTree(found)).toBe(true);
  expect(worth(found)).toBe(best);
});
