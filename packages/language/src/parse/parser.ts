import type { WordVectors } from "../model/vectors.ts";
import type { Word } from "../model/word.ts";
import type { Tag } from "../tags/tagger.ts";
import { Network } from "./network/network.ts";
import type { PackedNetwork } from "./network/pack.ts";
import { TreeSearch } from "./projective.ts";

/** Longest sentence that is parsed; longer ones fall back to what the grammar reads. */
export const LONGEST_PARSED = 80;

/** A sentence as the parser sees it: a tag for every word. */
export interface ParseInput {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
}

/** Heads count from 0 in the sentence, -1 for the root; relations are numbers of `relations`. */
export interface SentenceParse {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Finds the tree of one sentence of at most {@link LONGEST_PARSED} words. */
export interface SentenceParser {
  readonly relations: readonly string[];
  parse(input: ParseInput): SentenceParse;
}

export function createParser(
  packed: PackedNetwork,
  vectors: WordVectors,
  longest = LONGEST_PARSED,
): SentenceParser {
  const network = new Network(packed, vectors, longest);
  const search = new TreeSearch(longest);
  return {
    relations: network.relations,
    parse({ words, tags }) {
      const { length } = words;
      const { values, at, width } = network.read(words, tags);
      const heads = search.best(values, at, width, length);
      const relations = network.name(heads);
      return { heads: heads.map((head) => (head === length ? -1 : head)), relations };
    },
  };
}
