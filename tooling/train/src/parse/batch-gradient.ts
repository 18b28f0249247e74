import {
  biasAndCut,
  columnsOf,
  Matrices,
  runLayer,
  wordPart,
  type Block,
  type LayerPlaces,
  type Layout,
} from "@chancery/language/training";

import type { Example } from "./examples.ts";
import { layerGradient } from "./recurrent-gradient.ts";
import { addRows, SentenceGradient, transpose } from "./sentence-gradient.ts";

/** Shares that are left out while learning, so that no part relies on another. */
export interface LeftOut {
  /** Whole descriptions of a word: its vector, itself, its ending, its tag. */
  readonly vector: number;
  readonly word: number;
  readonly suffix: number;
  readonly tag: number;
  /** Single numbers, the same ones all through a sentence: of the input, between layers, of the roles. */
  readonly input: number;
  readonly between: number;
  readonly roles: number;
}

/** Loss and gradient of a batch of sentences. */
export class BatchGradient {
  readonly matrices: Matrices;
  readonly parameters: number;
  readonly gradient: number;
  readonly #layout: Layout;
  readonly #leftOut: LeftOut;
  readonly #next: () => number;
  readonly #sentence: SentenceGradient;
  readonly #inputs: readonly number[];
  readonly #products: readonly number[];
  readonly #states: readonly (readonly [state: number, forget: number, output: number])[];
  readonly #turned: readonly number[];
  readonly #rolesTurned: number;
  readonly #roles: number;
  readonly #rolesSlopes: number;
  readonly #productSlopes: number;
  readonly #slopes: readonly [number, number];
  readonly #widest: number;
  #masks: Float32Array[] = [];
  #used: { word: number; suffix: number; tag: number; vector: boolean }[] = [];

  constructor(layout: Layout, leftOut: LeftOut, words: number, longest: number, next: () => number) {
    this.#layout = layout;
    this.#leftOut = leftOut;
    this.#next = next;
    const { settings } = layout;
    const wide = 2 * settings.hidden;
    const first = wordPart(settings) + settings.tag;
    const widths = layout.layers.map((_, l) => (l === 0 ? first : wide));
    this.#widest = Math.max(first, wide);
    const products = layout.layers.map((_, l) => columnsOf(settings, l));
    const rows = words + 1;
    const roles = layout.roles.columns;
    const perRow =
      [...widths, wide].reduce((a, b) => a + b) +
      products.reduce((a, b) => a + b) +
      layout.layers.length * 3 * wide +
      2 * roles +
      Math.max(...products) +
      2 * this.#widest;
    this.matrices = new Matrices(
      3 * layout.size + rows * perRow + wide * roles + SentenceGradient.size(layout, longest) + 4096,
    );
    const take = (size: number): number => this.matrices.take(size);
    this.parameters = take(layout.size);
    this.gradient = take(layout.size);
    this.#inputs = [...widths, wide].map((width) => take(rows * width));
    this.#products = products.map((columns) => take(rows * columns));
    this.#states = layout.layers.map(() => [take(rows * wide), take(rows * wide), take(rows * wide)]);
    this.#turned = layout.layers.map(({ input }) => take(input.rows * input.columns));
    this.#rolesTurned = take(wide * roles);
    this.#roles = take(rows * roles);
    this.#rolesSlopes = take(rows * roles);
    this.#productSlopes = take(rows * Math.max(...products));
    this.#slopes = [take(rows * this.#widest), take(rows * this.#widest)];
    this.#sentence = new SentenceGradient(this.matrices, layout, this.parameters, this.gradient, longest);
  }

  /** Adds the gradient of the mean loss a word; gives that loss. */
  run(batch: readonly Example[]): number {
    const words = batch.reduce((sum, { length }) => sum + length, 0);
    const layout = this.#layout;
    this.#sentence.prepare();
    const transposed = (block: Block, to: number): void =>
      transpose(this.matrices.values, this.parameters + block.at, block.rows, block.columns, to);
    for (const [l, { input }] of layout.layers.entries()) transposed(input, this.#turned[l] as number);
    transposed(layout.roles, this.#rolesTurned);
    this.#masks = [];
    this.#describe(batch);
    for (let l = 0; l < layout.layers.length; l += 1) this.#layer(batch, l, words);
    this.#assign(batch, words);
    let loss = 0;
    let at = 0;
    const v = this.matrices.values;
    const width = layout.roles.columns;
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

  #mask(sentences: number, width: number, share: number): Float32Array {
    const kept = 1 / (1 - share);
    const mask = new Float32Array(sentences * width);
    for (let i = 0; i < mask.length; i += 1) mask[i] = this.#next() < share ? 0 : kept;
    this.#masks.push(mask);
    return mask;
  }

  /** Multiplies rows by their sentence's mask. */
  #cover(batch: readonly Example[], at: number, width: number, mask: Float32Array): void {
    const v = this.matrices.values;
    let i = at;
    for (const [s, { length }] of batch.entries())
      for (let t = 0; t < length; t += 1)
        for (let k = 0; k < width; k += 1, i += 1) v[i] = (v[i] as number) * (mask[s * width + k] as number);
  }

  #describe(batch: readonly Example[]): void {
    const v = this.matrices.values;
    const { settings, word, suffix, classes, capitals, tag } = this.#layout;
    const width = wordPart(settings) + settings.tag;
    const share = this.#leftOut;
    let to = this.#inputs[0] as number;
    const copy = (table: Block, row: number): void => {
      const from = this.parameters + table.at + row * table.columns;
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
    this.#cover(batch, this.#inputs[0] as number, width, this.#mask(batch.length, width, share.input));
  }

  #places(l: number): LayerPlaces {
    const layer = this.#layout.layers[l];
    const [state, forget, output] = this.#states[l] as readonly [number, number, number];
    return {
      product: this.#products[l] as number,
      passing: l === 0 ? null : (this.#inputs[l] as number),
      gates: this.parameters + (layer?.gates.at ?? 0),
      state,
      forget,
      output,
      out: this.#inputs[l + 1] as number,
    };
  }

  #layer(batch: readonly Example[], l: number, words: number): void {
    const layer = this.#layout.layers[l];
    if (layer === undefined) return;
    const { rows, columns, at } = layer.input;
    const v = this.matrices.values;
    const { hidden } = this.#layout.settings;
    const product = this.#products[l] as number;
    v.fill(0, product, product + words * columns);
    this.matrices.addProduct(
      { at: this.#inputs[l] as number, row: rows },
      { at: this.parameters + at, row: columns },
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
    this.#cover(batch, places.out, 2 * hidden, this.#mask(batch.length, 2 * hidden, this.#leftOut.between));
  }

  /** What the words and the root are as dependents and heads. */
  #assign(batch: readonly Example[], words: number): void {
    const v = this.matrices.values;
    const { roles, rolesBias, root } = this.#layout;
    const top = this.#inputs.at(-1) as number;
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
    this.#cover(
      batch,
      this.#roles,
      roles.columns,
      this.#mask(batch.length, roles.columns, this.#leftOut.roles),
    );
  }

  #back(batch: readonly Example[], words: number): void {
    const v = this.matrices.values;
    const layout = this.#layout;
    const { roles, rolesBias, root, settings } = layout;
    const top = this.#inputs.at(-1) as number;
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
    let [slopes, below] = this.#slopes;
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
    for (let l = layout.layers.length - 1; l >= 0; l -= 1) {
      const layer = layout.layers[l];
      if (layer === undefined) continue;
      this.#cover(batch, slopes, 2 * settings.hidden, this.#masks[l + 1] as Float32Array);
      const { rows, columns, at } = layer.input;
      if (l === 0) v.fill(0, below, below + words * rows);
      const gradient = {
        product: this.#productSlopes,
        passing: l === 0 ? null : below,
        gates: this.gradient + layer.gates.at,
        out: slopes,
      };
      // What went up was covered in place: the state tells what it was, so that the way back needs no copy.
      let first = 0;
      const places = this.#places(l);
      for (const { length } of batch) {
        layerGradient(v, places, gradient, settings.hidden, first, first + length);
        first += length;
      }
      this.matrices.addProduct(
        { at: this.#inputs[l] as number, row: 1, step: rows },
        { at: this.#productSlopes, row: columns },
        { at: this.gradient + at, row: columns },
        rows,
        words,
        columns,
      );
      this.matrices.addProduct(
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

  #learnDescriptions(batch: readonly Example[], slopes: number): void {
    const v = this.matrices.values;
    const { settings, word, suffix, classes, capitals, tag } = this.#layout;
    const width = wordPart(settings) + settings.tag;
    this.#cover(batch, slopes, width, this.#masks[0] as Float32Array);
    let from = slopes;
    const add = (table: Block, row: number): void => {
      addRows(v, from, 1, table.columns, this.gradient + table.at + row * table.columns);
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
