import { LABELS, Matrices, type NameLayout } from "@chancery/language/training";

import { EncoderGradient, type Described, type EncoderLeftOut } from "../parse/encoder-gradient.ts";
import { addRows, crossEntropy, transpose } from "../parse/sentence-gradient.ts";

/** A sentence and the labels of its words. */
export interface NameExample extends Described {
  readonly labels: Uint8Array;
  /** Which corpus with a manner of its own it is from, counted from 0; -1 for the others. */
  readonly manner: number;
}

/**
 * Loss and gradient of a batch of sentences. Each manner has a matrix of its own, behind the parameters of the layout, that is
 * added to the matrix of labels for its sentences: what is peculiar to a corpus goes there.
 */
export class NameGradient {
  readonly matrices: Matrices;
  readonly parameters: number;
  readonly gradient: number;
  readonly #layout: NameLayout;
  readonly #encoder: EncoderGradient;
  readonly #turned: number;
  readonly #scores: number;

  /** How many parameters there are, those of the manners among them. */
  readonly size: number;

  /** @param words most in a batch */
  constructor(layout: NameLayout, leftOut: EncoderLeftOut, words: number, next: () => number, manners = 0) {
    this.#layout = layout;
    const { rows, columns } = layout.labels;
    this.size = layout.size + manners * rows * columns;
    this.matrices = new Matrices(
      2 * this.size + EncoderGradient.size(layout, words) + rows * columns + words * columns + 4096,
    );
    this.parameters = this.matrices.take(this.size);
    this.gradient = this.matrices.take(this.size);
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
    this.#ofManners(batch, (manner, first, count) => {
      this.matrices.addProduct(
        { at: top + first * rows, row: rows },
        { at: this.parameters + manner, row: columns },
        { at: this.#scores + first * columns, row: columns },
        count,
        rows,
        columns,
      );
    });
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
    this.#ofManners(batch, (manner, first, count) => {
      const own = { at: this.#scores + first * columns, row: columns };
      this.matrices.addProduct(
        { at: top + first * rows, row: 1, step: rows },
        own,
        { at: this.gradient + manner, row: columns },
        rows,
        count,
        columns,
      );
      transpose(v, this.parameters + manner, rows, columns, this.#turned);
      this.matrices.addProduct(
        own,
        { at: this.#turned, row: rows },
        { at: slopes + first * rows, row: rows },
        count,
        columns,
        rows,
      );
    });
    this.#encoder.back(batch, words);
    return loss / words;
  }

  /** Calls for each sentence with a manner: where the manner's matrix stands among the parameters, the first word, how many. */
  #ofManners(
    batch: readonly NameExample[],
    tell: (manner: number, first: number, count: number) => void,
  ): void {
    const { rows, columns } = this.#layout.labels;
    let first = 0;
    for (const { length, manner } of batch) {
      if (manner >= 0) tell(this.#layout.size + manner * rows * columns, first, length);
      first += length;
    }
  }
}
