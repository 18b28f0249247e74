import {
  LEFT,
  MAX_TRANSITION_FEATURES,
  packTransitions,
  RIGHT,
  Search,
  SHIFT,
  States,
  transitionFeatures,
  TRANSITIONS,
  type ParseInput,
  type TransitionModel,
} from "@chancery/language/training";

import type { TreeSentence } from "./corpora/trees.ts";
import { random, shuffle } from "./random.ts";

export interface TransitionSettings {
  readonly rounds: number;
  readonly width: number;
  /** The table has 2 ** bits places. */
  readonly bits: number;
  readonly seed: number;
  /** Share of the features left out of a sentence, the same ones on every way through it. */
  readonly dropped: number;
}

/** Longer sentences teach little and take long. */
const LONGEST = 120;

/** The transitions that build a projective tree, reducing as soon as may be. */
export function oracle(heads: Int32Array): Uint8Array {
  const length = heads.length;
  const pending = new Int32Array(length + 1);
  for (const head of heads) pending[head] = (pending[head] as number) + 1;
  const stack: number[] = [];
  const out: number[] = [];
  let next = 0;
  while (next < length || stack.length > 0) {
    const top = stack.at(-1);
    if (top !== undefined && pending[top] === 0) {
      const head = heads[top] as number;
      if (head === next || head === stack.at(-2)) {
        out.push(head === next ? LEFT : RIGHT);
        stack.pop();
        pending[head] = (pending[head] as number) - 1;
        continue;
      }
    }
    if (next >= length) throw new Error("not a projective tree");
    out.push(SHIFT);
    stack.push(next);
    next += 1;
  }
  return Uint8Array.from(out);
}

/** Averaged weights of all transitions in a hash kernel; whole numbers, so that the sums are exact. */
class Kernel implements TransitionModel {
  readonly #mask: number;
  readonly weights: Int32Array;
  readonly #sums: Float64Array;
  time = 1;
  /** Features whose hash falls below `least` with this draw are left out. */
  draw = 0;
  readonly #least: number;

  constructor(bits: number, dropped: number) {
    this.#least = dropped * 65536;
    this.#mask = (1 << bits) - 1;
    this.weights = new Int32Array(TRANSITIONS << bits);
    this.#sums = new Float64Array(TRANSITIONS << bits);
  }

  isLeftOut(feature: number): boolean {
    return Math.imul(feature ^ this.draw, 0x9e3779b1) >>> 16 < this.#least;
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { weights } = this;
    let [shift, left, right] = [0, 0, 0];
    for (let f = 0; f < count; f += 1) {
      if (this.isLeftOut(features[f] as number)) continue;
      const at = ((features[f] as number) & this.#mask) * TRANSITIONS;
      shift += weights[at] as number;
      left += weights[at + 1] as number;
      right += weights[at + 2] as number;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
  }

  change(features: Int32Array, count: number, transition: number, by: number): void {
    for (let f = 0; f < count; f += 1) {
      if (this.isLeftOut(features[f] as number)) continue;
      const at = ((features[f] as number) & this.#mask) * TRANSITIONS + transition;
      this.weights[at] = (this.weights[at] as number) + by;
      this.#sums[at] = (this.#sums[at] as number) + by * this.time;
    }
  }

  averaged(): Float64Array {
    return Float64Array.from(this.weights, (w, i) => w - (this.#sums[i] as number) / this.time);
  }
}

/**
 * Trains the transitions as a whole way through the sentence is scored: a perceptron that moves weight where the best way found
 * is furthest ahead of the right one (Huang, Fayong and Guo 2012, "max-violation"). Same sentences, same bytes.
 */
export function trainTransitions(
  sentences: readonly TreeSentence[],
  { rounds, width, bits, seed, dropped }: TransitionSettings,
  tell?: (line: string) => void,
): Float64Array {
  const kernel = new Kernel(bits, dropped);
  const search = new Search(kernel, width, LONGEST);
  const gold = new States(LONGEST * 2 + 2);
  const features = new Int32Array(MAX_TRANSITION_FEATURES);
  const scores = new Int32Array(TRANSITIONS);
  const way = new Int32Array(LONGEST * 2 + 1);
  const next = random(seed);
  const usable = sentences.filter(({ heads }) => heads.length <= LONGEST);
  const order = usable.map(({ input, heads }) => ({ input, right: oracle(heads) }));

  /** Moves weight along a way; the part that both ways share cancels out and is left out. */
  const learn = (input: ParseInput, states: States, last: number, from: number, by: number): void => {
    let steps = 0;
    for (let s = last; (states.previous[s] as number) >= 0; s = states.previous[s] as number)
      way[steps++] = s;
    for (let k = steps - 1 - from; k >= 0; k -= 1) {
      const state = way[k] as number;
      const count = transitionFeatures(features, input, states, states.previous[state] as number);
      kernel.change(features, count, states.action[state] as number, by);
    }
  };

  const train = (input: ParseInput, right: Uint8Array): boolean => {
    kernel.draw = Math.floor(next() * 0x7fffffff);
    const goldAt: number[] = [gold.start(input.length)];
    for (const action of right) {
      const state = goldAt.at(-1) as number;
      kernel.score(features, transitionFeatures(features, input, gold, state), scores);
      goldAt.push(gold.follow(state, action, (gold.score[state] as number) + (scores[action] as number)));
    }
    let step = 0;
    let worst = -1;
    let most = 0;
    let at = 0;
    const { states } = search;
    search.run(input, (beam) => {
      step += 1;
      const ahead =
        (states.score[beam[0] as number] as number) - (gold.score[goldAt[step] as number] as number);
      const differs = !sameWay(states, beam[0] as number, right, step);
      if (differs && ahead >= most) {
        most = ahead;
        worst = beam[0] as number;
        at = step;
      }
      return false;
    });
    kernel.time += 1;
    if (worst < 0) return true;
    const shared = sharedSteps(states, worst, right, at);
    learn(input, gold, goldAt[at] as number, shared, 1);
    learn(input, states, worst, shared, -1);
    return false;
  };

  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    let whole = 0;
    for (const { input, right } of order) if (train(input, right)) whole += 1;
    tell?.(`round ${round + 1}: ${whole} of ${order.length} sentences right while learning`);
  }
  return kernel.averaged();
}

/** Weights as a packed table. The few largest are clipped, so that the many small ones keep their differences. */
export function packWeights(averaged: Float64Array, bits: number): Uint8Array {
  const sizes = averaged
    .filter((w) => w !== 0)
    .map(Math.abs)
    .toSorted();
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1);
  return packTransitions(bits, (place, k) =>
    Math.max(-127, Math.min(127, Math.round((averaged[place * TRANSITIONS + k] as number) * scale))),
  );
}

function sameWay(states: States, last: number, right: Uint8Array, steps: number): boolean {
  let s = last;
  for (let k = steps - 1; k >= 0; k -= 1) {
    if (states.action[s] !== right[k]) return false;
    s = states.previous[s] as number;
  }
  return true;
}

/** Steps from the start that a way has in common with the right one. */
function sharedSteps(states: States, last: number, right: Uint8Array, steps: number): number {
  let shared = steps;
  let s = last;
  for (let k = steps - 1; k >= 0; k -= 1) {
    if (states.action[s] !== right[k]) shared = k;
    s = states.previous[s] as number;
  }
  return shared;
}
