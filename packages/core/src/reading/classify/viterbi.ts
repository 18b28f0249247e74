import { ending, STATES, transition } from "./states.ts";

const SIZE = STATES.length;
const FORBIDDEN = -1e9;

const STEP: readonly (readonly number[])[] = STATES.map((from) =>
  STATES.map((to) => transition(from, to) ?? FORBIDDEN),
);
const START: readonly number[] = STATES.map((to) => transition(null, to) ?? FORBIDDEN);
const END: readonly number[] = STATES.map(ending);

/**
 * The best way through the states (Viterbi 1967), given each line's points for each state (same order as STATES).
 * Ties go to the earlier state, so that the result is determined. Time: lines x states squared.
 */
export function bestPath(emissions: readonly (readonly number[])[]): number[] {
  const back: Int16Array[] = [];
  let scores: number[] = [];
  emissions.forEach((emission, i) => {
    const next: number[] = Array.from({ length: SIZE }, () => FORBIDDEN);
    const from = new Int16Array(SIZE);
    for (let to = 0; to < SIZE; to += 1) {
      let best = FORBIDDEN;
      if (i === 0) best = START[to] ?? FORBIDDEN;
      else {
        for (let s = 0; s < SIZE; s += 1) {
          const score = (scores[s] ?? FORBIDDEN) + (STEP[s]?.[to] ?? FORBIDDEN);
          if (score > best) {
            best = score;
            from[to] = s;
          }
        }
      }
      next[to] = Math.max(FORBIDDEN, best + (emission[to] ?? FORBIDDEN));
    }
    back.push(from);
    scores = next;
  });
  scores = scores.map((score, s) => score + (END[s] ?? 0));
  let state = 0;
  scores.forEach((score, s) => {
    if (score > (scores[state] ?? FORBIDDEN)) state = s;
  });
  const path: number[] = [];
  for (let i = emissions.length - 1; i >= 0; i -= 1) {
    path.push(state);
    state = back[i]?.[state] ?? 0;
  }
  return path.reverse();
}
