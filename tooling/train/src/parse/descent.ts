import type { Matrices } from "@chancery/language/training";

import { shuffle } from "../random.ts";
import { Adam } from "./adam.ts";

export interface Descent {
  readonly rounds: number;
  /** Words in a batch, about. */
  readonly words: number;
  /** Size of a step at its greatest; it rises over the first hundredths and falls to nothing. */
  readonly rate: number;
}

/** What gives loss and gradient of a batch. */
export interface Pass<T> {
  readonly matrices: Matrices;
  /** Places of the parameters and of their gradient. */
  readonly parameters: number;
  readonly gradient: number;
  run(batch: readonly T[]): number;
}

const LONGEST_GRADIENT = 5;
const WARMING = 0.03;

/** Goes down the slope of the loss, round after round over the examples, which it shuffles; gives the running average of the parameters. */
export function descend<T extends { readonly length: number }>(
  examples: T[],
  pass: Pass<T>,
  size: number,
  { rounds, words, rate }: Descent,
  next: () => number,
  tell?: (line: string, parameters: Float32Array) => void,
): Float32Array {
  const v = pass.matrices.values;
  const parameters = v.subarray(pass.parameters, pass.parameters + size);
  const gradient = v.subarray(pass.gradient, pass.gradient + size);
  const adam = new Adam(size);
  const all = examples.reduce((sum, { length }) => sum + length, 0) * rounds;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, next);
    let [loss, batches] = [0, 0];
    let batch: T[] = [];
    let taken = 0;
    for (const [i, example] of examples.entries()) {
      batch.push(example);
      taken += example.length;
      if (taken < words && i + 1 < examples.length) continue;
      loss += pass.run(batch);
      batches += 1;
      seen += taken;
      const done = seen / all;
      const pace = done < WARMING ? done / WARMING : (1 - done) / (1 - WARMING);
      adam.step(parameters, gradient, rate * pace, LONGEST_GRADIENT);
      batch = [];
      taken = 0;
    }
    tell?.(`round ${round + 1}: loss ${(loss / batches).toFixed(3)} a word`, adam.averaged);
  }
  return adam.averaged;
}
