import { WORDS } from "../model/word.ts";
import type { Analysis, Sentence } from "../types.ts";
import { readBroken } from "./chunk-trees.ts";
import { LONGEST_PARSED, type SentenceParser } from "./parser.ts";

/** How a sentence came by its tree. */
export const READ_BY = { notAsked: 0, parser: 1, chunks: 2 } as const;

/** Trees over the tokens of an {@link Analysis}, each array as long as its tokens unless told otherwise. */
export interface Parse {
  /** Token index of the head in the document; -1 for the root of a sentence, -2 where no tree was asked for. */
  readonly heads: Int32Array;
  /** Number of the relation to the head in `names`. */
  readonly relations: Uint8Array;
  /** Relations of Universal Dependencies, subtypes after a colon: "nsubj", "nsubj:pass", ... */
  readonly names: readonly string[];
  /** For each sentence one of {@link READ_BY}: long or broken ones fall back to the chunks of the grammar. */
  readonly readBy: Uint8Array;
}

export interface Parser {
  /** Trees of the sentences with these indices, of all when none are named. Linear in their length; never throws. */
  parse(analysis: Analysis, sentences?: Iterable<number>): Parse;
}

/** Of a table or a row of signs no tree is learnt: less than this share of its words have a letter. */
const LETTERED_SHARE = 0.5;

function isBroken({ tokens }: Analysis, { first, last }: Sentence): boolean {
  let lettered = 0;
  let marks = 0;
  for (let i = first; i < last; i += 1) {
    if (tokens[i]?.upos === "PUNCT") marks += 1;
    else if (/\p{L}/u.test(tokens[i]?.text ?? "")) lettered += 1;
  }
  const words = last - first - marks;
  return last - first > 3 && (lettered < words * LETTERED_SHARE || marks > 2 * words);
}

export function documentParser(parser: SentenceParser): Parser {
  const names = [...parser.relations];
  return {
    parse(analysis, asked) {
      const { tokens, sentences } = analysis;
      const parse: Parse = {
        heads: new Int32Array(tokens.length).fill(-2),
        relations: new Uint8Array(tokens.length),
        names,
        readBy: new Uint8Array(sentences.length),
      };
      const broken: number[] = [];
      for (const index of new Set(asked ?? sentences.keys())) {
        const sentence = sentences[index];
        if (sentence === undefined) continue;
        const { first, last } = sentence;
        if (last - first > LONGEST_PARSED || isBroken(analysis, sentence)) {
          broken.push(index);
          continue;
        }
        const tags = tokens.slice(first, last);
        const tree = parser.parse({ words: tags.map(({ text }) => WORDS.get(text)), tags });
        parse.readBy[index] = READ_BY.parser;
        for (let i = first; i < last; i += 1) {
          const head = tree.heads[i - first] as number;
          parse.heads[i] = head < 0 ? -1 : head + first;
          parse.relations[i] = tree.relations[i - first] as number;
        }
      }
      for (const index of broken) parse.readBy[index] = READ_BY.chunks;
      readBroken(analysis, broken, parse);
      return parse;
    },
  };
}
