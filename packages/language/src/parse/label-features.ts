import { mix } from "../model/hash.ts";
import type { ParseInput } from "./input.ts";

export const MAX_LABEL_FEATURES = 72;

/** A tree of which the relations are being named; -1 stands where there is no such dependent. */
export interface Tree {
  /** `length` for the root. */
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;
}

export function treeOf(heads: Int32Array): Tree {
  const size = heads.length + 1;
  const column = (): Int32Array => new Int32Array(size).fill(-1);
  const [firstChild, lastChild, nextSibling, previousSibling] = [column(), column(), column(), column()];
  for (let i = 0; i < heads.length; i += 1) {
    const head = heads[i] as number;
    const last = lastChild[head] as number;
    if (last < 0) firstChild[head] = i;
    else {
      nextSibling[last] = i;
      previousSibling[i] = last;
    }
    lastChild[head] = i;
  }
  return { heads, firstChild, lastChild, nextSibling, previousSibling };
}

/** Heads before their dependents, dependents of one head in the order of the text. */
export function topDown({ heads, firstChild, nextSibling }: Tree): Int32Array {
  const order = new Int32Array(heads.length);
  let filled = 0;
  let read = 0;
  for (let i = firstChild[heads.length] as number; i >= 0; i = nextSibling[i] as number) order[filled++] = i;
  while (read < filled) {
    const head = order[read++] as number;
    for (let i = firstChild[head] as number; i >= 0; i = nextSibling[i] as number) order[filled++] = i;
  }
  return order;
}

/**
 * Writes the features of the relation of word i to its head into `out` and returns how many. `labels` holds the relations
 * named so far: those of the head and of earlier dependents. Part of the trained weights.
 */
export function labelFeatures(
  out: Int32Array,
  { length, words, tags, fine, middle }: ParseInput,
  { heads, firstChild, lastChild, nextSibling, previousSibling }: Tree,
  labels: Int32Array,
  i: number,
): number {
  const none = length + 1;
  const at = (k: number): number => (k < 0 ? none : k);
  const h = heads[i] as number;
  const w = words[i] as number;
  const t = tags[i] as number;
  const wh = words[h] as number;
  const th = tags[h] as number;
  const side = h === length ? 2 : i < h ? 0 : 1;
  const gap = h === length ? 9 : Math.min(7, Math.abs(h - i)) * 2 + side;
  const l = at(firstChild[i] as number);
  const r = at(lastChild[i] as number);
  const wl = words[l] as number;
  const tl = tags[l] as number;
  const tr = tags[r] as number;
  const wr = words[r] as number;
  const second = l === none ? none : at(nextSibling[l] as number);
  const before = previousSibling[i] as number;
  const after = at(nextSibling[i] as number);
  const labelBefore = before < 0 ? -1 : (labels[before] as number);
  const headLabel = h === length ? -1 : (labels[h] as number);
  const grand = h === length ? none : (heads[h] as number);
  const hl = at(firstChild[h] as number);
  let n = 0;
  out[n++] = mix(1, side);
  out[n++] = mix(2, w, side);
  out[n++] = mix(3, t, side);
  out[n++] = mix(4, wh, side);
  out[n++] = mix(5, th, side);
  out[n++] = mix(6, th, t, side);
  out[n++] = mix(7, wh, w, side);
  out[n++] = mix(8, wh, t, side);
  out[n++] = mix(9, th, w, side);
  out[n++] = mix(10, th, t, gap);
  out[n++] = mix(11, t, tags[i - 1 < 0 ? none : i - 1], tags[i + 1]);
  out[n++] = mix(12, w, tags[i + 1], side);
  out[n++] = mix(13, w, tags[i - 1 < 0 ? none : i - 1], side);
  out[n++] = mix(14, words[i + 1] as number, t, th);
  out[n++] = mix(15, words[i - 1 < 0 ? none : i - 1] as number, t, th);
  out[n++] = mix(16, tl, t, th);
  out[n++] = mix(17, wl, t, th ^ side);
  out[n++] = mix(18, tr, t, th);
  out[n++] = mix(19, wl, wh, side);
  out[n++] = mix(20, wl, w);
  out[n++] = mix(21, wh, wl, t);
  out[n++] = mix(22, th ^ Math.imul(tl, 31), t, tr);
  out[n++] = mix(23, fine[i] as number, side);
  out[n++] = mix(24, fine[h] as number, fine[i] as number, side);
  out[n++] = mix(25, fine[h] as number, t, side);
  out[n++] = mix(26, th, fine[i] as number, side);
  out[n++] = mix(27, middle[h] as number, middle[i] as number, side);
  out[n++] = mix(28, labelBefore, t, th);
  out[n++] = mix(29, labelBefore, wh, t);
  out[n++] = mix(30, labelBefore, side, tags[after] as number);
  out[n++] = mix(31, headLabel, t, th);
  out[n++] = mix(32, headLabel, w, side);
  out[n++] = mix(33, tags[grand] as number, th, t);
  out[n++] = mix(34, tags[second] as number, tl, t);
  out[n++] = mix(35, words[second] as number, wl, t);
  out[n++] = mix(36, wr, t, side);
  out[n++] = mix(37, tags[after] as number, t, th);
  out[n++] = mix(38, words[after] as number, t, th);
  out[n++] = mix(39, words[hl] as number, t, side);
  out[n++] = mix(40, tags[hl] as number, th, t);
  out[n++] = mix(41, words[before < 0 ? none : before] as number, t, side);
  out[n++] = mix(42, wl, fine[i] as number, th);
  out[n++] = mix(43, wl, middle[i] as number, fine[h] as number);
  out[n++] = mix(44, tl, headLabel, t);
  out[n++] = mix(45, labelBefore, wl, t);
  out[n++] = mix(46, w, tl, side);
  return n;
}
