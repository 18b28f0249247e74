import {
  gapClass,
  padded,
  scoreHeads,
  scoreRelations,
  type Layout,
  type Matrices,
} from "@chancery/language/training";

import type { Example } from "./examples.ts";

/** Turns scores [at, at + count) into slopes of the cross-entropy with `right` as the answer; `without` cannot be one. Gives the loss. */
export function crossEntropy(
  v: Float32Array,
  at: number,
  count: number,
  right: number,
  weight: number,
  without = -1,
): number {
  let top = -Infinity;
  for (let k = 0; k < count; k += 1) if (k !== without) top = Math.max(top, v[at + k] as number);
  let sum = 0;
  for (let k = 0; k < count; k += 1) if (k !== without) sum += Math.exp((v[at + k] as number) - top);
  const loss = Math.log(sum) + top - (v[at + right] as number);
  for (let k = 0; k < count; k += 1) {
    const share = k === without ? 0 : Math.exp((v[at + k] as number) - top) / sum;
    v[at + k] = weight * (share - (k === right ? 1 : 0));
  }
  return loss;
}

/** Scores the words of one sentence against each other and goes the way back to what the words are. */
export class SentenceGradient {
  /** Rows of the words and the root, to be filled before {@link run}; and their slopes, to be read after it. */
  readonly roles: number;
  readonly slopes: number;
  readonly #matrices: Matrices;
  readonly #layout: Layout;
  readonly #parameters: number;
  readonly #gradient: number;
  readonly #pairTurned: number;
  readonly #relationTurned: number;
  readonly #room: {
    turned: number;
    heads: number;
    scores: number;
    hidden: number;
    out: number;
    back: number;
  };

  constructor(matrices: Matrices, layout: Layout, parameters: number, gradient: number, longest: number) {
    const { arc, label } = layout.settings;
    this.#matrices = matrices;
    this.#layout = layout;
    this.#parameters = parameters;
    this.#gradient = gradient;
    const rows = (longest + 1) * layout.roles.columns;
    this.roles = matrices.take(rows);
    this.slopes = matrices.take(rows);
    this.#pairTurned = matrices.take(arc * arc);
    this.#relationTurned = matrices.take(label * layout.relation.columns);
    this.#room = {
      turned: matrices.take(longest * arc),
      heads: matrices.take(arc * padded(longest + 1)),
      scores: matrices.take(longest * padded(longest + 1)),
      hidden: matrices.take(longest * label),
      out: matrices.take(longest * layout.relation.columns),
      back: matrices.take(longest * Math.max(arc, label)),
    };
  }

  static size(layout: Layout, longest: number): number {
    const { arc, label } = layout.settings;
    const wide = padded(longest + 1);
    return (
      2 * wide * layout.roles.columns +
      arc * arc +
      label * layout.relation.columns +
      longest * (arc + wide + label + layout.relation.columns + arc + label) +
      arc * wide +
      64
    );
  }

  /** To be called whenever the parameters have changed. */
  prepare(): void {
    const { pair, relation } = this.#layout;
    transpose(this.#matrices.values, this.#parameters + pair.at, pair.rows, pair.columns, this.#pairTurned);
    transpose(
      this.#matrices.values,
      this.#parameters + relation.at,
      relation.rows,
      relation.columns,
      this.#relationTurned,
    );
  }

  /** Adds to the gradient; gives the loss, summed over the words, before `weight`. */
  run({ length, tags, heads, relations }: Example, weight: number): number {
    const v = this.#matrices.values;
    const width = this.#layout.roles.columns;
    v.fill(0, this.slopes, this.slopes + (length + 1) * width);
    return this.#heads(length, tags, heads, weight) + this.#relations(length, heads, relations, weight);
  }

  #heads(length: number, tags: Int32Array, heads: Int32Array, weight: number): number {
    const layout = this.#layout;
    const { arc } = layout.settings;
    const room = this.#room;
    const v = this.#matrices.values;
    const width = layout.roles.columns;
    const wide = padded(length + 1);
    scoreHeads(this.#matrices, layout, this.#parameters, { at: this.roles, width }, tags, room);
    let loss = 0;
    for (let i = 0; i < length; i += 1) {
      const row = room.scores + i * wide;
      loss += crossEntropy(v, row, length + 1, heads[i] as number, weight, i);
      const gaps = this.#gradient + layout.gap.at + (tags[i] as number) * layout.gap.columns;
      for (let j = 0; j <= length; j += 1) {
        const place = gaps + gapClass(i, j, length);
        v[place] = (v[place] as number) + (v[row + j] as number);
      }
    }
    const slopes = { at: room.scores, row: wide };
    const back = { at: room.back, row: arc };
    v.fill(0, room.back, room.back + length * arc);
    this.#matrices.addProduct(slopes, { at: this.roles + arc, row: width }, back, length, length + 1, arc);
    this.#matrices.addProduct(
      { at: room.scores, row: 1, step: wide },
      { at: room.turned, row: arc },
      { at: this.slopes + arc, row: width },
      length + 1,
      length,
      arc,
    );
    this.#matrices.addProduct(
      { at: this.roles, row: 1, step: width },
      back,
      { at: this.#gradient + layout.pair.at, row: arc },
      arc,
      length,
      arc,
    );
    addRows(v, room.back, length, arc, this.#gradient + layout.pairBias.at);
    this.#matrices.addProduct(
      back,
      { at: this.#pairTurned, row: arc },
      { at: this.slopes, row: width },
      length,
      arc,
      arc,
    );
    return loss;
  }

  #relations(length: number, heads: Int32Array, relations: Int32Array, weight: number): number {
    const layout = this.#layout;
    const { arc, label } = layout.settings;
    const room = this.#room;
    const v = this.#matrices.values;
    const width = layout.roles.columns;
    const { columns } = layout.relation;
    scoreRelations(this.#matrices, layout, this.#parameters, { at: this.roles, width }, heads, room);
    let loss = 0;
    for (let i = 0; i < length; i += 1) {
      const row = room.out + i * columns;
      loss += crossEntropy(v, row, layout.counts.relations, relations[i] as number, weight);
      v.fill(0, row + layout.counts.relations, row + columns);
    }
    const slopes = { at: room.out, row: columns };
    this.#matrices.addProduct(
      { at: room.hidden, row: 1, step: label },
      slopes,
      { at: this.#gradient + layout.relation.at, row: columns },
      label,
      length,
      columns,
    );
    addRows(v, room.out, length, columns, this.#gradient + layout.relationBias.at);
    v.fill(0, room.back, room.back + length * label);
    this.#matrices.addProduct(
      slopes,
      { at: this.#relationTurned, row: label },
      { at: room.back, row: label },
      length,
      columns,
      label,
    );
    for (let i = 0; i < length; i += 1) {
      const own = this.slopes + i * width + 2 * arc;
      const other = this.slopes + (heads[i] as number) * width + 2 * arc + label;
      for (let k = 0; k < label; k += 1) {
        if (v[room.hidden + i * label + k] === 0) continue;
        const slope = v[room.back + i * label + k] as number;
        v[own + k] = (v[own + k] as number) + slope;
        v[other + k] = (v[other + k] as number) + slope;
      }
    }
    return loss;
  }
}

/** Writes the matrix at `from` to `to` with rows and columns exchanged. */
export function transpose(v: Float32Array, from: number, rows: number, columns: number, to: number): void {
  for (let row = 0; row < rows; row += 1)
    for (let k = 0; k < columns; k += 1) v[to + k * rows + row] = v[from + row * columns + k] as number;
}

/** Adds each of `rows` rows to the row at `to`. */
export function addRows(v: Float32Array, at: number, rows: number, columns: number, to: number): void {
  for (let row = 0; row < rows; row += 1)
    for (let k = 0; k < columns; k += 1)
      v[to + k] = (v[to + k] as number) + (v[at + row * columns + k] as number);
}
