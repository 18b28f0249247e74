import { biasAndCut, Matrices, type Layout } from "@chancery/language/training";

import { EncoderGradient, type EncoderLeftOut } from "./encoder-gradient.ts";
import type { Example } from "./examples.ts";
import { addRows, SentenceGradient, transpose } from "./sentence-gradient.ts";

/** Shares that are left out while learning, so that no part relies on another. */
export interface LeftOut extends EncoderLeftOut {
  /** Single numbers of the roles, the same ones all through a sentence. */
  readonly roles: number;
}

/** Loss and gradient of a batch of sentences. */
export class BatchGradient {
  readonly matrices: Matrices;
  readonly parameters: number;
  readonly gradient: number;
  readonly #layout: Layout;
  readonly #leftOut: LeftOut;
  readonly #encoder: EncoderGradient;
  readonly #sentence: SentenceGradient;
  readonly #rolesTurned: number;
  readonly #roles: number;
  readonly #rolesSlopes: number;

  constructor(layout: Layout, leftOut: LeftOut, words: number, longest: number, next: () => number) {
    this.#layout = layout;
    this.#leftOut = leftOut;
    const roles = layout.roles.columns;
    const rows = words + 1;
    this.matrices = new Matrices(
      2 * layout.size +
        EncoderGradient.size(layout, words) +
        (2 * rows + 2 * layout.settings.hidden) * roles +
        SentenceGradient.size(layout, longest) +
        4096,
    );
    const take = (size: number): number => this.matrices.take(size);
    this.parameters = take(layout.size);
    this.gradient = take(layout.size);
    this.#encoder = new EncoderGradient(layout, leftOut, this, words, next);
    this.#rolesTurned = take(2 * layout.settings.hidden * roles);
    this.#roles = take(rows * roles);
    this.#rolesSlopes = take(rows * roles);
    this.#sentence = new SentenceGradient(this.matrices, layout, this.parameters, this.gradient, longest);
  }

  /** Adds the gradient of the mean loss a word; gives that loss. */
  run(batch: readonly Example[]): number {
    const words = batch.reduce((sum, { length }) => sum + length, 0);
    const { roles } = this.#layout;
    this.#sentence.prepare();
    transpose(this.matrices.values, this.parameters + roles.at, roles.rows, roles.columns, this.#rolesTurned);
    this.#encoder.forward(batch, words);
    this.#assign(batch, words);
    let loss = 0;
    let at = 0;
    const v = this.matrices.values;
    const width = roles.columns;
    const root = this.#roles + words * width;
    const rootSlopes = this.#rolesSlopes + words * width;
    v.fill(0, rootSlopes, rootSlopes + width);
    for (const example of batch) {
      const { length } = example;
      const own = this.#roles + at * width;
      v.copyWithin(this.#sentence.roles, own, own + length * width);
      v.copyWithin(this.#sentence.roles + length * width, root, root + width);
      loss += this.#sentence.run(example, 1 / words);
      const { slopes } = this.#sentence;
      v.copyWithin(this.#rolesSlopes + at * width, slopes, slopes + length * width);
      addRows(v, slopes + length * width, 1, width, rootSlopes);
      at += length;
    }
    this.#back(batch, words);
    return loss / words;
  }

  /** What the words and the root are as dependents and heads. */
  #assign(batch: readonly Example[], words: number): void {
    const v = this.matrices.values;
    const { roles, rolesBias, root } = this.#layout;
    const { top } = this.#encoder;
    const from = this.parameters + root.at;
    v.copyWithin(top + words * roles.rows, from, from + root.columns);
    v.fill(0, this.#roles, this.#roles + (words + 1) * roles.columns);
    this.matrices.addProduct(
      { at: top, row: roles.rows },
      { at: this.parameters + roles.at, row: roles.columns },
      { at: this.#roles, row: roles.columns },
      words + 1,
      roles.rows,
      roles.columns,
    );
    biasAndCut(v, this.#roles, words + 1, roles.columns, this.parameters + rolesBias.at);
    const mask = this.#encoder.mask(batch.length, roles.columns, this.#leftOut.roles);
    this.#encoder.cover(batch, this.#roles, roles.columns, mask);
  }

  #back(batch: readonly Example[], words: number): void {
    const v = this.matrices.values;
    const { roles, rolesBias, root } = this.#layout;
    const { top, slopes } = this.#encoder;
    const kept = 1 / (1 - this.#leftOut.roles);
    const size = (words + 1) * roles.columns;
    const tokens = words * roles.columns;
    for (let i = 0; i < size; i += 1) {
      const open = (v[this.#roles + i] as number) > 0;
      const place = this.#rolesSlopes + i;
      v[place] = open ? (v[place] as number) * (i < tokens ? kept : 1) : 0;
    }
    addRows(v, this.#rolesSlopes, words + 1, roles.columns, this.gradient + rolesBias.at);
    this.matrices.addProduct(
      { at: top, row: 1, step: roles.rows },
      { at: this.#rolesSlopes, row: roles.columns },
      { at: this.gradient + roles.at, row: roles.columns },
      roles.rows,
      words + 1,
      roles.columns,
    );
    v.fill(0, slopes, slopes + (words + 1) * roles.rows);
    this.matrices.addProduct(
      { at: this.#rolesSlopes, row: roles.columns },
      { at: this.#rolesTurned, row: roles.rows },
      { at: slopes, row: roles.rows },
      words + 1,
      roles.columns,
      roles.rows,
    );
    addRows(v, slopes + words * roles.rows, 1, root.columns, this.gradient + root.at);
    this.#encoder.back(batch, words);
  }
}
