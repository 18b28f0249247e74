import { Matrices } from "../../model/matrices.ts";
import type { WordVectors } from "../../model/vectors.ts";
import type { Word } from "../../model/word.ts";
import { Encoder } from "../../parse/network/encoder.ts";
import type { Tag } from "../../tags/tagger.ts";
import type { PackedNameNetwork } from "./pack.ts";

/** What a network says of the labels of a sentence's words: numbers of the first word from `at` on, `width` from word to word. */
export interface LabelScores {
  readonly values: Float32Array;
  readonly at: number;
  readonly width: number;
}

/** Longest sentence that is read; of longer ones the network says nothing. */
const LONGEST = 150;

/** The network that scores labels of names: words and tags through layers of recurrent units in both directions. */
export class NameNetwork {
  readonly #matrices: Matrices;
  readonly #encoder: Encoder;
  readonly #parameters: number;
  readonly #packed: PackedNameNetwork;
  readonly #scores: number;

  constructor(packed: PackedNameNetwork, vectors: WordVectors) {
    const { layout, vocabulary } = packed;
    this.#packed = packed;
    const scores = LONGEST * layout.labels.columns;
    const matrices = new Matrices(layout.size + scores + 8 + Encoder.size(layout, LONGEST));
    this.#matrices = matrices;
    this.#parameters = matrices.take(layout.size);
    packed.read(matrices.values, this.#parameters);
    this.#encoder = new Encoder(layout, vocabulary, vectors, matrices, this.#parameters, LONGEST);
    this.#scores = matrices.take(scores);
  }

  /** They stand until the next sentence is read. */
  read(words: readonly Word[], tags: readonly Tag[]): LabelScores | null {
    const { length } = words;
    if (length === 0 || length > LONGEST) return null;
    const { labels, labelsBias } = this.#packed.layout;
    const v = this.#matrices.values;
    const top = this.#encoder.read(words, this.#encoder.tagRows(tags));
    const bias = this.#parameters + labelsBias.at;
    for (let i = 0; i < length; i += 1)
      v.copyWithin(this.#scores + i * labels.columns, bias, bias + labels.columns);
    this.#matrices.addProduct(
      { at: top, row: labels.rows },
      { at: this.#parameters + labels.at, row: labels.columns },
      { at: this.#scores, row: labels.columns },
      length,
      labels.rows,
      labels.columns,
    );
    return { values: v, at: this.#scores, width: labels.columns };
  }
}
