import { networkLayout, packNetwork, unpackNetwork, type NetworkSettings } from "@chancery/language/training";
import { expect, test } from "vitest";

import { random } from "../random.ts";
import { BatchGradient } from "./batch-gradient.ts";
import type { Example } from "./examples.ts";
import { trainNetwork } from "./network-trainer.ts";

const SMALL: NetworkSettings = {
  vector: 4,
  word: 4,
  suffix: 4,
  classes: 4,
  capitals: 4,
  tag: 4,
  hidden: 8,
  layers: 2,
  arc: 8,
  label: 8,
};
const VOCABULARY = {
  words: [11, 12, 13],
  suffixes: [21, 22],
  tags: ["NN/NOUN", "VB/VERB"],
  relations: ["obj", "root"],
};
const ALL = { vector: 0, word: 0, suffix: 0, tag: 0, input: 0, between: 0, roles: 0 };

/** A verb first, the other words hanging from it or from the word before. */
function example(length: number, seed: number): Example {
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
    tags: Int32Array.from({ length }, (_, i) => (i === 0 ? 2 : 1)),
    heads: Int32Array.from({ length }, (_, i) => (i === 0 ? length : next() < 0.5 ? 0 : i - 1)),
    relations: Int32Array.from({ length }, (_, i) => (i === 0 ? 1 : 0)),
  };
}

test("the gradient is what the loss does when a parameter moves", () => {
  const layout = networkLayout(SMALL, VOCABULARY);
  const pass = new BatchGradient(layout, ALL, 40, 20, random(1));
  const v = pass.matrices.values;
  const next = random(7);
  for (let i = 0; i < layout.size; i += 1) v[pass.parameters + i] = (next() - 0.5) * 0.8;
  const batch = [example(5, 3), example(1, 4), example(9, 5)];
  pass.run(batch);
  const slopes = v.slice(pass.gradient, pass.gradient + layout.size);
  const step = 0.01;
  for (const block of layout.blocks) {
    let [moved, agreeing] = [0, 0];
    for (
      let k = 0;
      k < block.rows * block.columns;
      k += Math.max(1, Math.floor((block.rows * block.columns) / 40))
    ) {
      const place = pass.parameters + block.at + k;
      const before = v[place] as number;
      v[place] = before + step;
      const above = pass.run(batch);
      v[place] = before - step;
      const under = pass.run(batch);
      v[place] = before;
      const slope = (above - under) / (2 * step);
      moved += 1;
      // Where a cut at nothing lies between the two steps they differ more.
      if (Math.abs(slope - (slopes[block.at + k] as number)) < 2e-3 + 0.03 * Math.abs(slope)) agreeing += 1;
    }
    expect(agreeing / moved).toBeGreaterThan(0.9);
  }
});

test("a network learns trees, the same ones give the same parameters, and packing keeps them", () => {
  const examples = Array.from({ length: 12 }, (_, i) => example(4 + (i % 5), i));
  const train = (): { losses: number[]; parameters: Float32Array } => {
    const losses: number[] = [];
    const parameters = trainNetwork(
      examples,
      VOCABULARY,
      SMALL,
      { rounds: 30, words: 20, rate: 0.02, leftOut: { ...ALL, between: 0.1 }, seed: 5 },
      (line) => losses.push(Number(/loss ([\d.]+)/.exec(line)?.[1])),
    );
    return { losses, parameters };
  };
  const { losses, parameters } = train();
  expect(losses.at(-1)).toBeLessThan((losses[0] as number) / 2);
  expect(train().parameters).toEqual(parameters);
  const packed = packNetwork(SMALL, VOCABULARY, parameters);
  const { layout, vocabulary, read } = unpackNetwork(packed);
  expect(vocabulary).toEqual(VOCABULARY);
  const again = new Float32Array(layout.size);
  read(again, 0);
  for (const { at, rows, columns } of layout.blocks) {
    for (let row = 0; row < rows; row += 1) {
      const own = parameters.subarray(at + row * columns, at + (row + 1) * columns);
      const most = own.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
      for (const [k, x] of own.entries())
        expect(Math.abs(x - (again[at + row * columns + k] as number))).toBeLessThanOrEqual(most / 250);
    }
  }
});
