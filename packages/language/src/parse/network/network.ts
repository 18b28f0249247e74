import { Matrices } from "../../model/matrices.ts";
import type { WordVectors } from "../../model/vectors.ts";
import type { Word } from "../../model/word.ts";
import type { Tag } from "../../tags/tagger.ts";
import { Encoder } from "./encoder.ts";
import { padded } from "./layout.ts";
import type { PackedNetwork } from "./pack.ts";
import { biasAndCut, scoreHeads, scoreRelations, type RolePlaces } from "./scorer.ts";

/**
 * The network that scores heads and relations: words and tags through layers of recurrent units in both directions, then every
 * pair of words against each other (after Dozat and Manning 2017). One sentence after the other, at most `longest` words.
 */
export class Network {
  readonly relations: readonly string[];
  readonly #packed: PackedNetwork;
  readonly #matrices: Matrices;
  readonly #parameters: number;
  readonly #encoder: Encoder;
  readonly #roles: RolePlaces;
  readonly #turned: number;
  readonly #heads: number;
  readonly #scores: number;
  readonly #hidden: number;
  readonly #named: number;

  constructor(packed: PackedNetwork, vectors: WordVectors, longest: number) {
    const { layout, vocabulary } = packed;
    this.#packed = packed;
    this.relations = vocabulary.relations;
    const { arc, label } = layout.settings;
    const sizes = {
      parameters: layout.size,
      roles: (longest + 1) * layout.roles.columns,
      turned: longest * arc,
      heads: arc * padded(longest + 1),
      scores: longest * padded(longest + 1),
      hidden: longest * label,
      named: longest * layout.relation.columns,
    };
    const all = Object.values(sizes).reduce((sum, size) => sum + size + 4, 0);
    const matrices = new Matrices(all + Encoder.size(layout, longest));
    this.#matrices = matrices;
    this.#parameters = matrices.take(sizes.parameters);
    packed.read(matrices.values, this.#parameters);
    this.#encoder = new Encoder(layout, vocabulary, vectors, matrices, this.#parameters, longest);
    this.#roles = { at: matrices.take(sizes.roles), width: layout.roles.columns };
    this.#turned = matrices.take(sizes.turned);
    this.#heads = matrices.take(sizes.heads);
    this.#scores = matrices.take(sizes.scores);
    this.#hidden = matrices.take(sizes.hidden);
    this.#named = matrices.take(sizes.named);
  }

  /**
   * Reads a sentence. Gives the scores of heads: place of the first, numbers a row; they stand in `values` until the next sentence.
   */
  read(words: readonly Word[], tags: readonly Tag[]): { values: Float32Array; at: number; width: number } {
    const { layout } = this.#packed;
    const { length } = words;
    const v = this.#matrices.values;
    const wide = 2 * layout.settings.hidden;
    const rows = this.#encoder.tagRows(tags);
    const below = this.#encoder.read(words, rows);
    const root = this.#parameters + layout.root.at;
    v.copyWithin(below + length * wide, root, root + wide);
    const { at, width } = this.#roles;
    v.fill(0, at, at + (length + 1) * width);
    this.#matrices.addProduct(
      { at: below, row: wide },
      { at: this.#parameters + layout.roles.at, row: width },
      { at, row: width },
      length + 1,
      wide,
      width,
    );
    biasAndCut(v, at, length + 1, width, this.#parameters + layout.rolesBias.at);
    const room = { turned: this.#turned, heads: this.#heads, scores: this.#scores };
    scoreHeads(this.#matrices, layout, this.#parameters, this.#roles, rows, room);
    return { values: v, at: this.#scores, width: padded(length + 1) };
  }

  /** Names the relation of every word of the sentence last read to its head. */
  name(heads: Int32Array): Int32Array {
    const { layout } = this.#packed;
    const v = this.#matrices.values;
    const room = { hidden: this.#hidden, out: this.#named };
    scoreRelations(this.#matrices, layout, this.#parameters, this.#roles, heads, room);
    const root = this.relations.indexOf("root");
    return heads.map((head, i) => {
      if (head === heads.length) return root;
      const row = this.#named + i * layout.relation.columns;
      let best = -1;
      for (let k = 0; k < this.relations.length; k += 1)
        if (k !== root && (best < 0 || (v[row + k] as number) > (v[row + best] as number))) best = k;
      return best;
    });
  }
}
