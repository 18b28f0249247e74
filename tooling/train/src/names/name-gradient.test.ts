import {
  LABELS,
  nameLayout,
  packNameNetwork,
  unpackNameNetwork,
  type EncoderSettings,
} from "@chancery/language/training";
import { expect, test } from "vitest";

import { random } from "../random.ts";
import { NameGradient, type NameExample } from "./name-gradient.ts";

const SMALL: EncoderSettings = {
  vector: 4,
  word: 4,
  suffix: 4,
  classes: 4,
  capitals: 4,
  tag: 4,
  hidden: 8,
  layers: 2,
};
const VOCABULARY = { words: [11, 12, 13], suffixes: [21, 22], tags: ["NN/NOUN", "NNP/PROPN"] };
const NOTHING = { vector: 0, word: 0, suffix: 0, tag: 0, input: 0, between: 0 };

function example(length: number, seed: number, manner = -1): NameExample {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    length,
    rows: Array.from({ length }, () => ({
      word: below(4),
      suffix: below(3),
      classes: below(9),
      capitals: below(5),
    })),
    vectors: Float32Array.from({ length: length * SMALL.vector }, () => next() - 0.5),
    tags: Int32Array.from({ length }, () => below(3)),
    labels: Uint8Array.from({ length }, () => below(LABELS.length)),
    manner,
  };
}

test("the gradient is what the loss does when a parameter moves", () => {
  const layout = nameLayout(SMALL, VOCABULARY);
  const pass = new NameGradient(layout, NOTHING, 40, random(1), 2);
  const v = pass.matrices.values;
  const next = random(7);
  for (let i = 0; i < pass.size; i += 1) v[pass.parameters + i] = (next() - 0.5) * 0.8;
  const batch = [example(5, 3), example(1, 4, 0), example(9, 5, 1), example(3, 6, 0)];
  pass.run(batch);
  const slopes = v.slice(pass.gradient, pass.gradient + pass.size);
  const step = 0.01;
  const { rows: width, columns: labels } = layout.labels;
  const ofManners = { at: layout.size, rows: 2 * width, columns: labels };
  for (const { at, rows, columns } of [...layout.blocks, ofManners]) {
    for (let k = 0; k < rows * columns; k += Math.max(1, Math.floor((rows * columns) / 30))) {
      const place = pass.parameters + at + k;
      const before = v[place] as number;
      v[place] = before + step;
      const above = pass.run(batch);
      v[place] = before - step;
      const under = pass.run(batch);
      v[place] = before;
      expect(Math.abs((above - under) / (2 * step) - (slopes[at + k] as number))).toBeLessThan(4e-3);
    }
  }
});

test("a network of another kind of file is refused, and what was packed is read again", () => {
  const layout = nameLayout(SMALL, VOCABULARY);
  const parameters = Float32Array.from({ length: layout.size }, (_, i) => Math.sin(i));
  const packed = packNameNetwork(SMALL, VOCABULARY, parameters);
  const again = unpackNameNetwork(packed);
  expect(again.vocabulary).toEqual(VOCABULARY);
  const read = new Float32Array(layout.size);
  again.read(read, 0);
  for (const { at, rows, columns } of layout.blocks)
    for (let k = 0; k < rows * columns; k += 1)
      expect(Math.abs((read[at + k] as number) - (parameters[at + k] as number))).toBeLessThan(0.005);
  expect(() => unpackNameNetwork(packed.fill(0, 0, 4))).toThrow("not a packed network");
});
