import { Matrices } from "../../model/matrices.ts";
import type { WordVectors } from "../../model/vectors.ts";
import type { Word } from "../../model/word.ts";
import type { Tag } from "../../tags/tagger.ts";
import { columnsOf, padded, wordPart } from "./layout.ts";
import type { PackedNetwork } from "./pack.ts";
import { runLayer } from "./recurrent.ts";
import { biasAndCut, scoreHeads, scoreRelations, type RolePlaces } from "./scorer.ts";
import { Indices, writeWord } from "./vocabulary.ts";

/** Words of which the first layer's product is kept, a power of two. */
const KEPT = 4096;

/**
 * The network that scores heads and relations: words and tags through layers of recurrent units in both directions, then every
 * pair of words against each other (after Dozat and Manning 2017). One sentence after the other, at most `longest` words.
 */
export class Network {
  readonly relations: readonly string[];
  readonly #packed: PackedNetwork;
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
  readonly #roles: RolePlaces;
  readonly #turned: number;
  readonly #heads: number;
  readonly #scores: number;
  readonly #hidden: number;
  readonly #named: number;

  constructor(packed: PackedNetwork, vectors: WordVectors, longest: number) {
    const { layout, vocabulary } = packed;
    const { settings, counts } = layout;
    this.#packed = packed;
    this.#vectors = vectors;
    this.relations = vocabulary.relations;
    this.#indices = new Indices(vocabulary);
    const wide = 2 * settings.hidden;
    const columns = columnsOf(settings, 0);
    const { arc, label } = settings;
    const sizes = {
      parameters: layout.size,
      described: longest * wordPart(settings),
      fresh: longest * columns,
      kept: KEPT * columns,
      tagged: counts.tags * columns,
      product: longest * Math.max(columns, ...layout.layers.map(({ input }) => input.columns)),
      outputs: 2 * (longest + 1) * wide,
      states: 3 * longest * wide,
      roles: (longest + 1) * layout.roles.columns,
      turned: longest * arc,
      heads: arc * padded(longest + 1),
      scores: longest * padded(longest + 1),
      hidden: longest * label,
      named: longest * layout.relation.columns,
    };
    const all = Object.values(sizes).reduce((sum, size) => sum + size + 4, 0);
    const matrices = new Matrices(all);
    this.#matrices = matrices;
    this.#parameters = matrices.take(sizes.parameters);
    packed.read(matrices.values, this.#parameters);
    this.#described = matrices.take(sizes.described);
    this.#fresh = matrices.take(sizes.fresh);
    this.#columns = columns;
    this.#kept = matrices.take(sizes.kept);
    this.#tagged = matrices.take(sizes.tagged);
    this.#product = matrices.take(sizes.product);
    const outputs = matrices.take(sizes.outputs);
    this.#outputs = [outputs, outputs + (longest + 1) * wide];
    const states = matrices.take(sizes.states);
    this.#states = [states, states + longest * wide, states + 2 * longest * wide];
    this.#roles = { at: matrices.take(sizes.roles), width: layout.roles.columns };
    this.#turned = matrices.take(sizes.turned);
    this.#heads = matrices.take(sizes.heads);
    this.#scores = matrices.take(sizes.scores);
    this.#hidden = matrices.take(sizes.hidden);
    this.#named = matrices.take(sizes.named);
    this.#scoreTags();
  }

  /** What the first layer makes of each tag, which is the same wherever it stands. */
  #scoreTags(): void {
    const { layout } = this.#packed;
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
    const { layout } = this.#packed;
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

  /**
   * Reads a sentence. Gives the scores of heads: place of the first, numbers a row; they stand in `values` until the next sentence.
   */
  read(words: readonly Word[], tags: readonly Tag[]): { values: Float32Array; at: number; width: number } {
    const { layout } = this.#packed;
    const { settings } = layout;
    const { length } = words;
    const v = this.#matrices.values;
    const wide = 2 * settings.hidden;
    const rows = Int32Array.from(tags, (tag) => this.#indices.tag(tag));
    this.#describe(words, rows);
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
