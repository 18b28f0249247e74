import type { Analysis, NameType, Upos } from "../types.ts";
import type { Parse } from "./document.ts";

/** Universal tags in the order of their numbers in {@link Columns}. */
export const UPOS: readonly Upos[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];
const NAME_TYPES: readonly NameType[] = ["person", "organization", "place"];

/** An analysis as flat arrays, an element a token unless told otherwise: for programs that read millions of them. */
export interface Columns {
  readonly text: string;
  /** [starts, ends) in UTF-16 units of `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentences: Int32Array;
  readonly lemmas: readonly string[];
  /** Number in {@link UPOS}. */
  readonly upos: Uint8Array;
  /** Number in `xposNames`. */
  readonly xpos: Uint8Array;
  readonly xposNames: readonly string[];
  readonly spaceBefore: Uint8Array;
  /** 0 outside names, then 1 person, 2 organization, 3 place; the first token of a name has bit 8 set. */
  readonly names: Uint8Array;
  /** As in {@link Parse}; null where nothing was parsed. */
  readonly heads: Int32Array | null;
  readonly relations: Uint8Array | null;
  readonly relationNames: readonly string[];
  /** For each sentence the index of its first token; one more element ends the last. */
  readonly sentenceStarts: Int32Array;
}

export function columnsOf({ text, tokens, sentences, names }: Analysis, parse?: Parse): Columns {
  const xposNames = [...new Set(tokens.map(({ xpos }) => xpos))].sort();
  const xposNumbers = new Map(xposNames.map((name, i) => [name, i]));
  const uposNumbers = new Map(UPOS.map((name, i) => [name, i]));
  const nameColumn = new Uint8Array(tokens.length);
  for (const { first, last, type } of names) {
    nameColumn.fill(NAME_TYPES.indexOf(type) + 1, first, last);
    nameColumn[first] = (nameColumn[first] as number) | 8;
  }
  return {
    text,
    starts: Int32Array.from(tokens, ({ start }) => start),
    ends: Int32Array.from(tokens, ({ end }) => end),
    sentences: Int32Array.from(tokens, ({ sentence }) => sentence),
    lemmas: tokens.map(({ lemma }) => lemma),
    upos: Uint8Array.from(tokens, ({ upos }) => uposNumbers.get(upos) ?? 0),
    xpos: Uint8Array.from(tokens, ({ xpos }) => xposNumbers.get(xpos) ?? 0),
    xposNames,
    spaceBefore: Uint8Array.from(tokens, ({ spaceBefore }) => (spaceBefore ? 1 : 0)),
    names: nameColumn,
    heads: parse?.heads ?? null,
    relations: parse?.relations ?? null,
    relationNames: parse?.names ?? [],
    sentenceStarts: Int32Array.from([...sentences.map(({ first }) => first), tokens.length]),
  };
}
