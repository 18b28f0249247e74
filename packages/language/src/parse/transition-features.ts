import { mix } from "../model/hash.ts";
import { between, type ParseInput } from "./input.ts";
import type { States } from "./states.ts";

export const MAX_TRANSITION_FEATURES = 128;

/** Distances and counts beyond these are all alike. */
const far = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);
const few = (count: number): number => (count > 3 ? 3 : count);

/**
 * Writes the features of a state into `out` and returns how many: the two topmost words of the stack and the next words, with
 * their dependents, by word, tag and cluster (after Zhang and Nivre 2011). Part of the trained weights: a change needs training.
 */
export function transitionFeatures(
  out: Int32Array,
  input: ParseInput,
  states: States,
  state: number,
): number {
  const { length, words, tags, fine, middle, coarse } = input;
  const { token, below, left, left2, right, right2, lefts, rights } = states;
  const s0 = states.top[state] as number;
  const s1 = below[s0] as number;
  const s2 = below[s1] as number;
  const b0 = states.next[state] as number;
  const bl = states.nextLeft[state] as number;
  const bl2 = states.nextLeft2[state] as number;
  const i0 = token[s0] as number;
  const i1 = token[s1] as number;
  const i2 = token[s2] as number;
  const none = length + 1;
  const w0 = words[i0] as number;
  const t0 = tags[i0] as number;
  const w1 = words[i1] as number;
  const t1 = tags[i1] as number;
  const w2 = words[i2] as number;
  const t2 = tags[i2] as number;
  const wb = words[b0] as number;
  const tb = tags[b0] as number;
  const wc = words[b0 + 1] as number;
  const tc = tags[b0 + 1] as number;
  const td = tags[b0 + 2] as number;
  const te = b0 + 3 <= none ? (tags[b0 + 3] as number) : 7;
  const il0 = token[left[s0] as number] as number;
  const ir0 = token[right[s0] as number] as number;
  const ir1 = token[right[s1] as number] as number;
  const il1 = token[left[s1] as number] as number;
  const ibl = token[bl] as number;
  const tl0 = tags[il0] as number;
  const tr0 = tags[ir0] as number;
  const tl1 = tags[il1] as number;
  const tr1 = tags[ir1] as number;
  const tbl = tags[ibl] as number;
  const wl0 = words[il0] as number;
  const wr0 = words[ir0] as number;
  const wl1 = words[il1] as number;
  const wr1 = words[ir1] as number;
  const wbl = words[ibl] as number;
  const tl20 = tags[token[left2[s0] as number] as number] as number;
  const tr20 = tags[token[right2[s0] as number] as number] as number;
  const tr21 = tags[token[right2[s1] as number] as number] as number;
  const tbl2 = tags[token[bl2] as number] as number;
  const f0 = fine[i0] as number;
  const f1 = fine[i1] as number;
  const fb = fine[b0] as number;
  const fc = fine[b0 + 1] as number;
  const m0 = middle[i0] as number;
  const m1 = middle[i1] as number;
  const mb = middle[b0] as number;
  const c0 = coarse[i0] as number;
  const c1 = coarse[i1] as number;
  const cb = coarse[b0] as number;
  const d = s0 === 0 ? 0 : far(b0 - i0);
  const e = s1 === 0 ? 0 : far(i0 - i1);
  const after0 = s0 === 0 ? 7 : (tags[i0 + 1] as number);
  const beforeB = b0 === 0 ? 7 : (tags[b0 - 1] as number);
  const before0 = s0 === 0 || i0 === 0 ? 7 : (tags[i0 - 1] as number);
  const after1 = s1 === 0 ? 7 : (tags[i1 + 1] as number);
  const vl0 = few(lefts[s0] as number);
  const vr0 = few(rights[s0] as number);
  const vl1 = few(lefts[s1] as number);
  const vr1 = few(rights[s1] as number);
  const vb = few(states.nextLefts[state] as number);

  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, w0);
  out[n++] = mix(3, t0);
  out[n++] = mix(4, w0, t0);
  out[n++] = mix(5, wb);
  out[n++] = mix(6, tb);
  out[n++] = mix(7, wb, tb);
  out[n++] = mix(8, wc);
  out[n++] = mix(9, tc);
  out[n++] = mix(10, wc, tc);
  out[n++] = mix(11, td);
  out[n++] = mix(12, w1);
  out[n++] = mix(13, t1);
  out[n++] = mix(14, w1, t1);
  out[n++] = mix(15, t2);
  out[n++] = mix(16, w2, t2);
  out[n++] = mix(17, te, td);

  out[n++] = mix(20, w0, wb);
  out[n++] = mix(21, w0, t0 ^ Math.imul(tb, 31), wb);
  out[n++] = mix(22, w0, tb);
  out[n++] = mix(23, t0, wb);
  out[n++] = mix(24, t0, tb);
  out[n++] = mix(25, w0, t0, tb);
  out[n++] = mix(26, t0, wb, tb);
  out[n++] = mix(27, tb, tc);
  out[n++] = mix(28, w1, w0);
  out[n++] = mix(29, t1, t0);
  out[n++] = mix(30, w1, t0);
  out[n++] = mix(31, t1, w0);
  out[n++] = mix(32, w1, wb);
  out[n++] = mix(33, t1, tb);
  out[n++] = mix(34, w1, tb);
  out[n++] = mix(35, t1, wb);

  out[n++] = mix(40, tb, tc, td);
  out[n++] = mix(41, t0, tb, tc);
  out[n++] = mix(42, t1, t0, tb);
  out[n++] = mix(43, t2, t1, t0);
  out[n++] = mix(44, w0, tb, tc);
  out[n++] = mix(45, t0, wb, tc);
  out[n++] = mix(46, t0, tb, wc);
  out[n++] = mix(47, w1, t0, tb);
  out[n++] = mix(48, t1, w0, tb);
  out[n++] = mix(49, t1, t0, wb);
  out[n++] = mix(50, t1 ^ Math.imul(tc, 31), t0, tb);
  out[n++] = mix(51, t2 ^ Math.imul(tb, 31), t1, t0);
  out[n++] = mix(52, t0 ^ Math.imul(td, 31), tb, tc);

  out[n++] = mix(60, t0, tl0, tb);
  out[n++] = mix(61, t0, tr0, tb);
  out[n++] = mix(62, t0, tb, tbl);
  out[n++] = mix(63, t1, t0, tr1);
  out[n++] = mix(64, t1, t0, tl0);
  out[n++] = mix(65, t1, t0, tr0);
  out[n++] = mix(66, t1, tl1, t0);
  out[n++] = mix(67, t1, tb, tr1);
  out[n++] = mix(68, t0, tl0, tl20);
  out[n++] = mix(69, t0, tr0, tr20);
  out[n++] = mix(70, tb, tbl, tbl2);
  out[n++] = mix(71, t1, tr1, tr21);
  out[n++] = mix(72, wl0, tl0);
  out[n++] = mix(73, wr0, tr0);
  out[n++] = mix(74, wbl, tbl);
  out[n++] = mix(75, wr1, tr1);
  out[n++] = mix(76, wl1, tl1);

  // Prepositions are dependents of their nouns: what they may attach to.
  out[n++] = mix(80, w1, wl0);
  out[n++] = mix(81, w1, wl0, t0);
  out[n++] = mix(82, t1, wl0, w0);
  out[n++] = mix(83, t1, wl0, t0);
  out[n++] = mix(84, w0, wbl);
  out[n++] = mix(85, w0, wbl, tb);
  out[n++] = mix(86, t0, wbl, wb);
  out[n++] = mix(87, t0, wbl, tb);
  out[n++] = mix(88, w0, wr0);
  out[n++] = mix(89, f1, wl0, t0);
  out[n++] = mix(90, t2, t1 ^ Math.imul(t0, 31), wl0);
  out[n++] = mix(91, w0, wl0, tb);
  out[n++] = mix(92, wr0, t0, tb);

  out[n++] = mix(100, d, w0);
  out[n++] = mix(101, d, wb);
  out[n++] = mix(102, d, t0);
  out[n++] = mix(103, d, tb);
  out[n++] = mix(104, d, t0, tb);
  out[n++] = mix(105, e, t1, t0);
  out[n++] = mix(106, vl0 * 4 + vr0, w0);
  out[n++] = mix(107, vl0 * 4 + vr0, t0);
  out[n++] = mix(108, vl1 * 4 + vr1, w1);
  out[n++] = mix(109, vl1 * 4 + vr1, t1, t0);
  out[n++] = mix(110, vb, wb);
  out[n++] = mix(111, vb, tb);
  out[n++] = mix(112, vr0, t0, tb);
  out[n++] = mix(113, after0 ^ Math.imul(beforeB, 31), t0, tb);
  out[n++] = mix(114, before0, t0, tb);
  out[n++] = mix(115, after1, t1, t0);

  out[n++] = mix(120, f0, fb);
  out[n++] = mix(121, f0, tb);
  out[n++] = mix(122, t0, fb);
  out[n++] = mix(123, f1, f0);
  out[n++] = mix(124, f1, t0);
  out[n++] = mix(125, t1, f0);
  out[n++] = mix(126, f0);
  out[n++] = mix(127, fb);
  out[n++] = mix(128, f1);
  out[n++] = mix(129, fc, tb, t0);
  out[n++] = mix(130, m0, mb);
  out[n++] = mix(131, m1, m0);
  out[n++] = mix(132, m1, m0, mb);
  out[n++] = mix(133, c1 * 128 + c0, cb, t0);
  out[n++] = mix(134, c0, cb, t0 ^ Math.imul(tb, 31));
  out[n++] = mix(135, c1, c0, t1 ^ Math.imul(t0, 31));
  out[n++] = mix(136, m1, tb, t0);
  const g0 = s0 === 0 ? -1 : between(input, i0, b0);
  const g1 = s1 === 0 ? -1 : between(input, i1, i0);
  out[n++] = mix(140, g0, t0, tb);
  out[n++] = mix(141, g1, t1, t0);
  out[n++] = mix(142, g0, w0, tb);
  out[n++] = mix(143, g1, t1, w0);
  out[n++] = mix(144, g0, t0, wb);
  return n;
}
