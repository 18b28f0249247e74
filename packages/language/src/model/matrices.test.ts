import { describe, expect, test } from "vitest";

import { Matrices } from "./matrices.ts";
import { packVectors, unpackVectors } from "./vectors.ts";

const filled = (matrices: Matrices, size: number, seed: number): number => {
  const at = matrices.take(size);
  for (let i = 0; i < size; i += 1) matrices.values[at + i] = ((i * seed) % 17) / 8 - 1;
  return at;
};

describe("c += a b", () => {
  test.each([
    [1, 1, 8],
    [3, 5, 8],
    [4, 7, 16],
    [9, 24, 40],
  ])("%d rows, %d between, %d columns", (n, k, m) => {
    const matrices = new Matrices(4096);
    const [a, b, c] = [filled(matrices, n * k, 5), filled(matrices, k * m, 7), filled(matrices, n * m, 3)];
    const v = matrices.values;
    const expected = Array.from({ length: n * m }, (_, i) => {
      let sum = v[c + i] as number;
      for (let j = 0; j < k; j += 1)
        sum += (v[a + Math.floor(i / m) * k + j] as number) * (v[b + j * m + (i % m)] as number);
      return sum;
    });
    matrices.addProduct({ at: a, row: k }, { at: b, row: m }, { at: c, row: m }, n, k, m);
    for (const [i, sum] of expected.entries()) expect(v[c + i]).toBeCloseTo(sum, 4);
  });

  test("a is read turned by its steps, and a row is the same alone as among others", () => {
    const matrices = new Matrices(4096);
    const [a, b] = [filled(matrices, 6 * 5, 5), filled(matrices, 6 * 8, 7)];
    const [all, one] = [matrices.take(5 * 8), matrices.take(8)];
    matrices.addProduct({ at: a, row: 1, step: 5 }, { at: b, row: 8 }, { at: all, row: 8 }, 5, 6, 8);
    matrices.addProduct({ at: a + 2, row: 1, step: 5 }, { at: b, row: 8 }, { at: one, row: 8 }, 1, 6, 8);
    const v = matrices.values;
    expect([...v.subarray(one, one + 8)]).toEqual([...v.subarray(all + 16, all + 24)]);
  });

  test("beyond its room nothing is taken", () => {
    expect(() => new Matrices(16).take(1 << 20)).toThrow(RangeError);
  });
});

test("vectors are read as they were packed; an unknown compound as its last part, an unknown word as nothing", () => {
  const packed = packVectors(["envoy", "treaty"], Float32Array.of(0.5, 0.25), (word, d) => word * 10 + d);
  const vectors = unpackVectors(packed);
  const out = new Float32Array(2);
  const read = (word: string): [boolean, ...number[]] => [vectors.read(word, out, 0), ...out];
  expect(read("envoy")).toEqual([true, 0, 0.25]);
  expect(read("treaty")).toEqual([true, 5, 2.75]);
  expect(read("peace-treaty")).toEqual([true, 5, 2.75]);
  expect(read("fish")).toEqual([false, 0, 0]);
  expect(() => unpackVectors(new Uint8Array(32))).toThrow("not a packed table");
});
