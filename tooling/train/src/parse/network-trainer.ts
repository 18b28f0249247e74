import {
  networkLayout,
  type Block,
  type EncoderLayout,
  type NetworkSettings,
  type Vocabulary,
} from "@chancery/language/training";

import { random } from "../random.ts";
import { BatchGradient, type LeftOut } from "./batch-gradient.ts";
import { descend, type Descent } from "./descent.ts";
import type { Example } from "./examples.ts";

export interface TrainingSettings extends Descent {
  readonly leftOut: LeftOut;
  readonly seed: number;
}

/** Longer sentences teach little and take long. */
export const LONGEST = 120;

const spread = (v: Float32Array, at: number, size: number, most: number, next: () => number): void => {
  for (let i = at; i < at + size; i += 1) v[i] = (next() * 2 - 1) * most;
};

/** Small numbers to start an encoder with: tables and weights by their width, gates half open. */
export function startEncoder(parameters: Float32Array, layout: EncoderLayout, next: () => number): void {
  for (const { at, rows, columns } of [
    layout.word,
    layout.suffix,
    layout.classes,
    layout.capitals,
    layout.tag,
  ])
    spread(parameters, at, rows * columns, 0.5, next);
  for (const { input, gates } of layout.layers) {
    spread(parameters, input.at, input.rows * input.columns, Math.sqrt(3 / input.rows), next);
    spread(parameters, gates.at, 2 * gates.columns, 0.5, next);
  }
}

/** The same for a matrix on top. */
export const startMatrix = (
  parameters: Float32Array,
  { at, rows, columns }: Block,
  next: () => number,
): void => spread(parameters, at, rows * columns, Math.sqrt(6 / (rows + columns)), next);

/** Trains a network; the same examples give the same parameters. Sums are made in a fixed order, so that every machine agrees. */
export function trainNetwork(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  settings: NetworkSettings,
  training: TrainingSettings,
  tell?: (line: string, parameters: Float32Array) => void,
): Float32Array {
  const next = random(training.seed);
  const layout = networkLayout(settings, vocabulary);
  const order = examples.filter(({ length }) => length <= LONGEST);
  const pass = new BatchGradient(layout, training.leftOut, training.words + LONGEST, LONGEST, next);
  const parameters = pass.matrices.values.subarray(pass.parameters, pass.parameters + layout.size);
  startEncoder(parameters, layout, next);
  spread(parameters, layout.root.at, layout.root.columns, 0.5, next);
  for (const block of [layout.roles, layout.pair, layout.relation]) startMatrix(parameters, block, next);
  return descend(order, pass, layout.size, training, next, tell);
}
