import {
  networkLayout,
  type Layout,
  type NetworkSettings,
  type Vocabulary,
} from "@chancery/language/training";

import { random, shuffle } from "../random.ts";
import { Adam } from "./adam.ts";
import { BatchGradient, type LeftOut } from "./batch-gradient.ts";
import type { Example } from "./examples.ts";

export interface TrainingSettings {
  readonly rounds: number;
  /** Words in a batch, about. */
  readonly words: number;
  /** Size of a step at its greatest; it rises over the first hundredths and falls to nothing. */
  readonly rate: number;
  readonly leftOut: LeftOut;
  readonly seed: number;
}

/** Longer sentences teach little and take long. */
const LONGEST = 120;
const LONGEST_GRADIENT = 5;
const WARMING = 0.03;

/** Small numbers to start with: tables and weights by their width, gates half open. */
function start(parameters: Float32Array, layout: Layout, next: () => number): void {
  const spread = (at: number, size: number, most: number): void => {
    for (let i = at; i < at + size; i += 1) parameters[i] = (next() * 2 - 1) * most;
  };
  for (const { at, rows, columns } of [
    layout.word,
    layout.suffix,
    layout.classes,
    layout.capitals,
    layout.tag,
  ])
    spread(at, rows * columns, 0.5);
  for (const { input, gates } of layout.layers) {
    spread(input.at, input.rows * input.columns, Math.sqrt(3 / input.rows));
    spread(gates.at, 2 * gates.columns, 0.5);
  }
  spread(layout.root.at, layout.root.columns, 0.5);
  for (const { at, rows, columns } of [layout.roles, layout.pair, layout.relation])
    spread(at, rows * columns, Math.sqrt(6 / (rows + columns)));
}

/** Trains a network; the same examples give the same parameters. Sums are made in a fixed order, so that every machine agrees. */
export function trainNetwork(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  settings: NetworkSettings,
  { rounds, words, rate, leftOut, seed }: TrainingSettings,
  tell?: (line: string, parameters: Float32Array) => void,
): Float32Array {
  const next = random(seed);
  const layout = networkLayout(settings, vocabulary);
  const order = examples.filter(({ length }) => length <= LONGEST);
  const pass = new BatchGradient(layout, leftOut, words + LONGEST, LONGEST, next);
  const v = pass.matrices.values;
  const parameters = v.subarray(pass.parameters, pass.parameters + layout.size);
  const gradient = v.subarray(pass.gradient, pass.gradient + layout.size);
  start(parameters, layout, next);
  const adam = new Adam(layout.size);
  const all = order.reduce((sum, { length }) => sum + length, 0) * rounds;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    let [loss, batches] = [0, 0];
    let batch: Example[] = [];
    let size = 0;
    for (const [i, example] of order.entries()) {
      batch.push(example);
      size += example.length;
      if (size < words && i + 1 < order.length) continue;
      loss += pass.run(batch);
      batches += 1;
      seen += size;
      const done = seen / all;
      const pace = done < WARMING ? done / WARMING : (1 - done) / (1 - WARMING);
      adam.step(parameters, gradient, rate * pace, LONGEST_GRADIENT);
      batch = [];
      size = 0;
    }
    tell?.(`round ${round + 1}: loss ${(loss / batches).toFixed(3)} a word`, adam.averaged);
  }
  return adam.averaged;
}
