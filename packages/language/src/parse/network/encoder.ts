import type { Matrices } from "../../model/matrices.ts";
import type { WordVectors } from "../../model/vectors.ts";
import type { Word } from "../../model/word.ts";
import type { Tag } from "../../tags/tagger.ts";
import { columnsOf, wordPart, type EncoderLayout } from "./layout.ts";
import { runLayer } from "./recurrent.ts";
import { Indices, writeWord, type EncoderVocabulary } from "./vocabulary.ts";

/** Words of which the first layer's product is kept, a power of two. */
const KEPT = 4096;

/** Words and tags through layers of recurrent units in both directions. One sentence after the other, at most `longest` words. */
export class Encoder {
  readonly #layout: EncoderLayout;
  readonly #vectors: WordVectors;
  readonly #indices: Indices;
  readonly #matrices: Matrices;
  readonly #parameters: number;
  readonly #described: number;
  readonly #fresh: number;
  readonly #kept: number;
  readonly #keptIds = new Int32Array(KEPT);
  readonly #tagged: number;
  readonly #product: number;
  readonly #columns: number;
  readonly #outputs: readonly number[];
  readonly #states: readonly number[];

  /** Elements that an encoder takes of the matrices. */
  static size(layout: EncoderLayout, longest: number): number {
    return Encoder.#sizes(layout, longest).reduce((sum, size) => sum + size + 4, 0);
  }

  static #sizes({ settings, counts, layers }: EncoderLayout, longest: number): readonly number[] {
    const wide = 2 * settings.hidden;
    const columns = columnsOf(settings, 0);
    return [
      longest * wordPart(settings),
      longest * columns,
      KEPT * columns,
      counts.tags * columns,
      longest * Math.max(columns, ...layers.map(({ input }) => input.columns)),
      (longest + 1) * wide,
      (longest + 1) * wide,
      longest * wide,
      longest * wide,
      longest * wide,
    ];
  }

  /** @param parameters place of the network's parameters in the matrices, which have been read */
  constructor(
    layout: EncoderLayout,
    vocabulary: EncoderVocabulary,
    vectors: WordVectors,
    matrices: Matrices,
    parameters: number,
    longest: number,
  ) {
    this.#layout = layout;
    this.#vectors = vectors;
    this.#indices = new Indices(vocabulary);
    this.#matrices = matrices;
    this.#parameters = parameters;
    this.#columns = columnsOf(layout.settings, 0);
    const places = Encoder.#sizes(layout, longest).map((size) => matrices.take(size));
    [this.#described, this.#fresh, this.#kept, this.#tagged, this.#product] = places as [
      number,
      number,
      number,
      number,
      number,
    ];
    this.#outputs = places.slice(5, 7);
    this.#states = places.slice(7);
    this.#scoreTags();
  }

  /** Rows of the tags' tables. */
  tagRows(tags: readonly Tag[]): Int32Array {
    return new Int32Array(tags.map((tag) => this.#indices.tag(tag)));
  }

  /** What the first layer makes of each tag, which is the same wherever it stands. */
  #scoreTags(): void {
    const layout = this.#layout;
    const [first] = layout.layers;
    if (first === undefined) return;
    this.#matrices.addProduct(
      { at: this.#parameters + layout.tag.at, row: layout.tag.columns },
      {
        at: this.#parameters + first.input.at + wordPart(layout.settings) * this.#columns,
        row: this.#columns,
      },
      { at: this.#tagged, row: this.#columns },
      layout.tag.rows,
      layout.tag.columns,
      this.#columns,
    );
  }

  /**
   * Writes what the first layer makes of words and tags. Of words it is kept, since texts repeat them; new ones are multiplied in one go.
   * A row is the same alone and beside others, so that what is kept changes the time and nothing else.
   */
  #describe(words: readonly Word[], tags: Int32Array): void {
    const layout = this.#layout;
    const v = this.#matrices.values;
    const columns = this.#columns;
    const size = wordPart(layout.settings);
    const fresh: number[] = [];
    for (const [i, word] of words.entries()) {
      const slot = word.id & (KEPT - 1);
      const to = this.#product + i * columns;
      if (this.#keptIds[slot] === word.id) {
        const at = this.#kept + slot * columns;
        v.copyWithin(to, at, at + columns);
        continue;
      }
      const at = this.#described + fresh.length * size;
      writeWord(v, at, word, this.#indices.rows(word), layout, this.#parameters, this.#vectors);
      fresh.push(i);
    }
    if (fresh.length > 0) {
      v.fill(0, this.#fresh, this.#fresh + fresh.length * columns);
      this.#matrices.addProduct(
        { at: this.#described, row: size },
        { at: this.#parameters + (layout.layers[0]?.input.at ?? 0), row: columns },
        { at: this.#fresh, row: columns },
        fresh.length,
        size,
        columns,
      );
    }
    for (const [n, i] of fresh.entries()) {
      const { id } = words[i] as Word;
      const slot = id & (KEPT - 1);
      const from = this.#fresh + n * columns;
      this.#keptIds[slot] = id;
      v.copyWithin(this.#kept + slot * columns, from, from + columns);
      v.copyWithin(this.#product + i * columns, from, from + columns);
    }
    for (const [i, row] of tags.entries()) {
      const to = this.#product + i * columns;
      const tag = this.#tagged + row * columns;
      for (let k = 0; k < columns; k += 1) v[to + k] = (v[to + k] as number) + (v[tag + k] as number);
    }
  }

  /** Reads a sentence; gives the place of the first word's row, each as wide as both directions. One more row is free behind the last. */
  read(words: readonly Word[], tags: Int32Array): number {
    const layout = this.#layout;
    const { settings } = layout;
    const { length } = words;
    const v = this.#matrices.values;
    const wide = 2 * settings.hidden;
    this.#describe(words, tags);
    const [state, forget, output] = this.#states as [number, number, number];
    let below = 0;
    for (const [l, layer] of layout.layers.entries()) {
      const out = this.#outputs[l & 1] as number;
      if (l > 0) {
        v.fill(0, this.#product, this.#product + length * layer.input.columns);
        this.#matrices.addProduct(
          { at: below, row: wide },
          { at: this.#parameters + layer.input.at, row: layer.input.columns },
          { at: this.#product, row: layer.input.columns },
          length,
          wide,
          layer.input.columns,
        );
      }
      const gates = this.#parameters + layer.gates.at;
      const passing = l === 0 ? null : below;
      runLayer(
        v,
        { product: this.#product, passing, gates, state, forget, output, out },
        settings.hidden,
        0,
        length,
      );
      below = out;
    }
    return below;
  }
}
