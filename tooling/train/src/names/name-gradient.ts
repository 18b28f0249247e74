import { LABELS, Matrices, type NameLayout } from "@chancery/language/training";

import { EncoderGradient, type Described, type EncoderLeftOut } from "../parse/encoder-gradient.ts";
import { addRows, crossEntropy, transpose } from "../parse/sentence-gradient.ts";

/** A sentence and the labels of its words. */
export interface NameExample extends Described {
  readonly labels: Uint8Array;
}

/** Loss and gradient of a batch of sentences. */
export class NameGradient {
  readonly matrices: Matrices;
  readonly parameters: number;
  readonly gradient: number;
  readonly #layout: NameLayout;
  readonly #encoder: EncoderGradient;
  readonly #turned: number;
  readonly #scores: number;

  /** @param words most in a batch */
  constructor(layout: NameLayout, leftOut: EncoderLeftOut, words: number, next: () => number) {
    this.#layout = layout;
    const { rows, columns } = layout.labels;
    this.matrices = new Matrices(
      2 * layout.size + EncoderGradient.size(layout, words) + rows * columns + words * columns + 4096,
    );
    this.parameters = this.matrices.take(layout.size);
    this.gradient = this.matrices.take(layout.size);
    this.#encoder = new EncoderGradient(layout, leftOut, this, words, next);
    this.#turned = this.matrices.take(rows * columns);
    this.#scores = this.matrices.take(words * columns);
  }

  /** Adds the gradient of the mean loss a word; gives that loss. */
  run(batch: readonly NameExample[]): number {
    const words = batch.reduce((sum, { length }) => sum + length, 0);
    const { labels, labelsBias } = this.#layout;
    const { rows, columns } = labels;
    const { top, slopes } = this.#encoder;
    const v = this.matrices.values;
    transpose(v, this.parameters + labels.at, rows, columns, this.#turned);
    this.#encoder.forward(batch, words);
    const bias = this.parameters + labelsBias.at;
    for (let i = 0; i < words; i += 1) v.copyWithin(this.#scores + i * columns, bias, bias + columns);
    const scores = { at: this.#scores, row: columns };
    this.matrices.addProduct(
      { at: top, row: rows },
      { at: this.parameters + labels.at, row: columns },
      scores,
      words,
      rows,
      columns,
    );
    let loss = 0;
    let at = this.#scores;
    for (const { labels: right } of batch) {
      for (const label of right) {
        loss += crossEntropy(v, at, LABELS.length, label, 1 / words);
        v.fill(0, at + LABELS.length, at + columns);
        at += columns;
      }
    }
    addRows(v, this.#scores, words, columns, this.gradient + labelsBias.at);
    this.matrices.addProduct(
      { at: top, row: 1, step: rows },
      scores,
      { at: this.gradient + labels.at, row: columns },
      rows,
      words,
      columns,
    );
    v.fill(0, slopes, slopes + words * rows);
    this.matrices.addProduct(
      scores,
      { at: this.#turned, row: rows },
      { at: slopes, row: rows },
      words,
      columns,
      rows,
    );
    this.#encoder.back(batch, words);
    return loss / words;
  }
}
