import { ending, STATES, transition } from "./states.ts";

const SIZE = STATES.length;
const FORBIDDEN = -1e9;

/** Of each state, those that may come before it, in order, and the points of the step. */
const BEFORE: readonly { readonly from: Int32Array; readonly points: Float64Array }[] = STATES.map((to) => {
  const steps = STATES.flatMap((from, s) => {
    const points = transition(from, to);
    return points === null ? [] : [{ s, points }];
  });
  return {
    from: Int32Array.from(steps, ({ s }) => s),
    points: Float64Array.from(steps, ({ points }) => points),
  };
});
const START = Float64Array.from(STATES, (to) => transition(null, to) ?? FORBIDDEN);
const END = {
  article: Float64Array.from(STATES, (state) => ending(state, false)),
  brief: Float64Array.from(STATES, (state) => ending(state, true)),
} as const;

/**
 * The best way through the states (Viterbi 1967), given each line's points for each state (same order as STATES).
 * `kind`: whether the text must have a body. Ties go to the earlier state, so that the result is determined. Time: lines x steps that the order allows.
 */
export function bestPath(emissions: readonly (readonly number[])[], kind: keyof typeof END): number[] {
  const end = END[kind];
  const back = new Uint8Array(emissions.length * SIZE);
  let scores = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  for (let i = 0; i < emissions.length; i += 1) {
    const emission = emissions[i] as readonly number[];
    for (let to = 0; to < SIZE; to += 1) {
      let best = i === 0 ? (START[to] as number) : FORBIDDEN;
      if (i > 0) {
        const { from, points } = BEFORE[to] as (typeof BEFORE)[number];
        for (let k = 0; k < from.length; k += 1) {
          const s = from[k] as number;
          const score = (scores[s] as number) + (points[k] as number);
          if (score > best) {
            best = score;
            back[i * SIZE + to] = s;
          }
        }
      }
      next[to] = Math.max(FORBIDDEN, best + (emission[to] as number));
    }
    [scores, next] = [next, scores];
  }
  let state = 0;
  const total = (s: number): number => (scores[s] as number) + (end[s] as number);
  for (let s = 1; s < SIZE; s += 1) if (total(s) > total(state)) state = s;
  const path: number[] = [];
  for (let i = emissions.length - 1; i >= 0; i -= 1) {
    path.push(state);
    state = back[i * SIZE + state] as number;
  }
  return path.reverse();
}
