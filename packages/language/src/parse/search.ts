import type { ParseInput } from "./input.ts";
import { States } from "./states.ts";
import { MAX_TRANSITION_FEATURES, transitionFeatures } from "./transition-features.ts";
import { TRANSITIONS, type TransitionModel } from "./transition-model.ts";

/** Told of every step of a search; true ends it. */
export type Watch = (beam: Int32Array, filled: number) => boolean;

/**
 * Keeps the `width` best ways of reading a sentence from left to right, all of one length. Every way takes two transitions a
 * word, so that time is linear in the sentence. Ties go to the way that was found first.
 */
export class Search {
  readonly states: States;
  readonly #width: number;
  readonly #model: TransitionModel;
  readonly #features = new Int32Array(MAX_TRANSITION_FEATURES);
  readonly #scores = new Int32Array(TRANSITIONS);
  #beam: Int32Array;
  #candidates: { state: Int32Array; action: Uint8Array; score: Int32Array };

  constructor(model: TransitionModel, width: number, longest: number) {
    this.#model = model;
    this.#width = width;
    this.states = new States(2 * longest * (width + 1) + 2);
    this.#beam = new Int32Array(width);
    const most = width + 1;
    this.#candidates = {
      state: new Int32Array(most),
      action: new Uint8Array(most),
      score: new Int32Array(most),
    };
  }

  /** The last state of the best way through the sentence. */
  run(input: ParseInput, watch?: Watch): number {
    const { states } = this;
    const beam = this.#beam;
    beam[0] = states.start(input.length);
    let filled = 1;
    const scores = this.#scores;
    const { state: from, action: by, score: worth } = this.#candidates;
    for (let step = 0; step < input.length * 2; step += 1) {
      let found = 0;
      for (let b = 0; b < filled; b += 1) {
        const state = beam[b] as number;
        const count = transitionFeatures(this.#features, input, states, state);
        this.#model.score(this.#features, count, scores);
        const base = states.score[state] as number;
        for (let action = 0; action < TRANSITIONS; action += 1) {
          if (!states.may(state, action)) continue;
          const score = base + (scores[action] as number);
          if (found === this.#width && score <= (worth[found - 1] as number)) continue;
          // Insertion into a list that is kept sorted: it is short.
          let at = found < this.#width ? found : found - 1;
          if (found < this.#width) found += 1;
          while (at > 0 && (worth[at - 1] as number) < score) {
            worth[at] = worth[at - 1] as number;
            from[at] = from[at - 1] as number;
            by[at] = by[at - 1] as number;
            at -= 1;
          }
          worth[at] = score;
          from[at] = state;
          by[at] = action;
        }
      }
      for (let c = 0; c < found; c += 1)
        beam[c] = states.follow(from[c] as number, by[c] as number, worth[c] as number);
      filled = found;
      if (watch?.(beam, filled) === true) break;
    }
    return beam[0] as number;
  }
}
