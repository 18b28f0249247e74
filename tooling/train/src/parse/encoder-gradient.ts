import {
  columnsOf,
  runLayer,
  wordPart,
  type Block,
  type EncoderLayout,
  type LayerPlaces,
  type Matrices,
  type WordRows,
} from "@chancery/language/training";

import { layerGradient } from "./recurrent-gradient.ts";
import { addRows, transpose } from "./sentence-gradient.ts";

/** A sentence as an encoder reads it: rows of tables, and vectors of words one after the other. */
export interface Described {
  readonly length: number;
  readonly rows: readonly WordRows[];
  readonly vectors: Float32Array;
  readonly tags: Int32Array;
}

/** Shares that are left out while learning, so that no part relies on another. */
export interface EncoderLeftOut {
  /** Whole descriptions of a word: its vector, itself, its ending, its tag. */
  readonly vector: number;
  readonly word: number;
  readonly suffix: number;
  readonly tag: number;
  /** Single numbers, the same ones all through a sentence: of the input, between layers. */
  readonly input: number;
  readonly between: number;
}

/** The way up and down of a batch of sentences through the layers of an encoder. */
export class EncoderGradient {
  /** Rows above the last layer, one more than words; and their slopes, to be set before {@link back}. */
  readonly top: number;
  readonly slopes: number;
  readonly #matrices: Matrices;
  readonly #parameters: number;
  readonly #gradient: number;
  readonly #layout: EncoderLayout;
  readonly #leftOut: EncoderLeftOut;
  readonly #next: () => number;
  readonly #inputs: readonly number[];
  readonly #products: readonly number[];
  readonly #states: readonly (readonly [state: number, forget: number, output: number])[];
  readonly #turned: readonly number[];
  readonly #productSlopes: number;
  readonly #below: number;
  #masks: Float32Array[] = [];
  #used: { word: number; suffix: number; tag: number; vector: boolean }[] = [];

  /** Elements that it takes of the matrices, beside parameters and gradient. */
  static size(layout: EncoderLayout, words: number): number {
    const { widths, products, widest, wide } = EncoderGradient.#widths(layout);
    const perRow =
      [...widths, wide].reduce((a, b) => a + b) +
      products.reduce((a, b) => a + b) +
      layout.layers.length * 3 * wide +
      Math.max(...products) +
      2 * widest;
    return layout.size + (words + 1) * perRow + 2048;
  }

  static #widths(layout: EncoderLayout) {
    const { settings } = layout;
    const wide = 2 * settings.hidden;
    const first = wordPart(settings) + settings.tag;
    return {
      wide,
      widths: layout.layers.map((_, l) => (l === 0 ? first : wide)),
      products: layout.layers.map((_, l) => columnsOf(settings, l)),
      widest: Math.max(first, wide),
    };
  }

  /** @param words most in a batch */
  constructor(
    layout: EncoderLayout,
    leftOut: EncoderLeftOut,
    { matrices, parameters, gradient }: { matrices: Matrices; parameters: number; gradient: number },
    words: number,
    next: () => number,
  ) {
    this.#layout = layout;
    this.#leftOut = leftOut;
    this.#next = next;
    this.#matrices = matrices;
    this.#parameters = parameters;
    this.#gradient = gradient;
    const { widths, products, widest, wide } = EncoderGradient.#widths(layout);
    const rows = words + 1;
    const take = (size: number): number => matrices.take(size);
    this.#inputs = [...widths, wide].map((width) => take(rows * width));
    this.#products = products.map((columns) => take(rows * columns));
    this.#states = layout.layers.map(() => [take(rows * wide), take(rows * wide), take(rows * wide)]);
    this.#turned = layout.layers.map(({ input }) => take(input.rows * input.columns));
    this.#productSlopes = take(rows * Math.max(...products));
    this.slopes = take(rows * widest);
    this.#below = take(rows * widest);
    this.top = this.#inputs.at(-1) as number;
  }

  /** Fills the rows at `top`. */
  forward(batch: readonly Described[], words: number): void {
    for (const [l, { input }] of this.#layout.layers.entries())
      transpose(
        this.#matrices.values,
        this.#parameters + input.at,
        input.rows,
        input.columns,
        this.#turned[l] as number,
      );
    this.#masks = [];
    this.#describe(batch);
    for (let l = 0; l < this.#layout.layers.length; l += 1) this.#layer(batch, l, words);
  }

  /** A mask of the batch's own, a row a sentence. */
  mask(sentences: number, width: number, share: number): Float32Array {
    const kept = 1 / (1 - share);
    const mask = new Float32Array(sentences * width);
    for (let i = 0; i < mask.length; i += 1) mask[i] = this.#next() < share ? 0 : kept;
    return mask;
  }

  /** Multiplies rows by their sentence's mask. */
  cover(batch: readonly Described[], at: number, width: number, mask: Float32Array): void {
    const v = this.#matrices.values;
    let i = at;
    for (const [s, { length }] of batch.entries())
      for (let t = 0; t < length; t += 1)
        for (let k = 0; k < width; k += 1, i += 1) v[i] = (v[i] as number) * (mask[s * width + k] as number);
  }

  #describe(batch: readonly Described[]): void {
    const v = this.#matrices.values;
    const { settings, word, suffix, classes, capitals, tag } = this.#layout;
    const width = wordPart(settings) + settings.tag;
    const share = this.#leftOut;
    let to = this.#inputs[0] as number;
    const copy = (table: Block, row: number): void => {
      const from = this.#parameters + table.at + row * table.columns;
      v.copyWithin(to, from, from + table.columns);
      to += table.columns;
    };
    this.#used = [];
    for (const { length, rows, vectors, tags } of batch) {
      for (let i = 0; i < length; i += 1) {
        const own = rows[i];
        if (own === undefined) continue;
        const used = {
          vector: this.#next() >= share.vector,
          word: this.#next() < share.word ? 0 : own.word,
          suffix: this.#next() < share.suffix ? 0 : own.suffix,
          tag: this.#next() < share.tag ? 0 : (tags[i] as number),
        };
        this.#used.push(used);
        if (used.vector) v.set(vectors.subarray(i * settings.vector, (i + 1) * settings.vector), to);
        else v.fill(0, to, to + settings.vector);
        to += settings.vector;
        copy(word, used.word);
        copy(suffix, used.suffix);
        copy(classes, own.classes);
        copy(capitals, own.capitals);
        copy(tag, used.tag);
      }
    }
    const mask = this.mask(batch.length, width, share.input);
    this.#masks.push(mask);
    this.cover(batch, this.#inputs[0] as number, width, mask);
  }

  #places(l: number): LayerPlaces {
    const layer = this.#layout.layers[l];
    const [state, forget, output] = this.#states[l] as readonly [number, number, number];
    return {
      product: this.#products[l] as number,
      passing: l === 0 ? null : (this.#inputs[l] as number),
      gates: this.#parameters + (layer?.gates.at ?? 0),
      state,
      forget,
      output,
      out: this.#inputs[l + 1] as number,
    };
  }

  #layer(batch: readonly Described[], l: number, words: number): void {
    const layer = this.#layout.layers[l];
    if (layer === undefined) return;
    const { rows, columns, at } = layer.input;
    const v = this.#matrices.values;
    const { hidden } = this.#layout.settings;
    const product = this.#products[l] as number;
    v.fill(0, product, product + words * columns);
    this.#matrices.addProduct(
      { at: this.#inputs[l] as number, row: rows },
      { at: this.#parameters + at, row: columns },
      { at: product, row: columns },
      words,
      rows,
      columns,
    );
    let first = 0;
    const places = this.#places(l);
    for (const { length } of batch) {
      runLayer(v, places, hidden, first, first + length);
      first += length;
    }
    const mask = this.mask(batch.length, 2 * hidden, this.#leftOut.between);
    this.#masks.push(mask);
    this.cover(batch, places.out, 2 * hidden, mask);
  }

  /** Adds to the gradient what the slopes of the top rows say. */
  back(batch: readonly Described[], words: number): void {
    const v = this.#matrices.values;
    const layout = this.#layout;
    const { settings } = layout;
    let [slopes, below] = [this.slopes, this.#below];
    for (let l = layout.layers.length - 1; l >= 0; l -= 1) {
      const layer = layout.layers[l];
      if (layer === undefined) continue;
      this.cover(batch, slopes, 2 * settings.hidden, this.#masks[l + 1] as Float32Array);
      const { rows, columns, at } = layer.input;
      if (l === 0) v.fill(0, below, below + words * rows);
      const gradient = {
        product: this.#productSlopes,
        passing: l === 0 ? null : below,
        gates: this.#gradient + layer.gates.at,
        out: slopes,
      };
      // What went up was covered in place: the state tells what it was, so that the way back needs no copy.
      let first = 0;
      const places = this.#places(l);
      for (const { length } of batch) {
        layerGradient(v, places, gradient, settings.hidden, first, first + length);
        first += length;
      }
      this.#matrices.addProduct(
        { at: this.#inputs[l] as number, row: 1, step: rows },
        { at: this.#productSlopes, row: columns },
        { at: this.#gradient + at, row: columns },
        rows,
        words,
        columns,
      );
      this.#matrices.addProduct(
        { at: this.#productSlopes, row: columns },
        { at: this.#turned[l] as number, row: rows },
        { at: below, row: rows },
        words,
        columns,
        rows,
      );
      [slopes, below] = [below, slopes];
    }
    this.#learnDescriptions(batch, slopes);
  }

  #learnDescriptions(batch: readonly Described[], slopes: number): void {
    const v = this.#matrices.values;
    const { settings, word, suffix, classes, capitals, tag } = this.#layout;
    const width = wordPart(settings) + settings.tag;
    this.cover(batch, slopes, width, this.#masks[0] as Float32Array);
    let from = slopes;
    const add = (table: Block, row: number): void => {
      addRows(v, from, 1, table.columns, this.#gradient + table.at + row * table.columns);
      from += table.columns;
    };
    let n = 0;
    for (const { length, rows } of batch) {
      for (let i = 0; i < length; i += 1) {
        const used = this.#used[n++];
        const own = rows[i];
        if (used === undefined || own === undefined) continue;
        from += settings.vector;
        add(word, used.word);
        add(suffix, used.suffix);
        add(classes, own.classes);
        add(capitals, own.capitals);
        add(tag, used.tag);
      }
    }
  }
}
