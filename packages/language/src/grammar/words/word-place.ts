import type { Token } from "../../types.ts";
import { BE_FORMS, HAVE_FORMS } from "./lexicon.ts";

/** A word of a sentence with the tags around it. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly tags: string[];
  readonly i: number;
  readonly first: number;
  readonly last: number;
  readonly norm: string;
  /** Tags of the neighbours, "" outside the sentence. */
  readonly before: string;
  readonly next: string;
}

/** The tag that the words beside a word leave it, null where they rule nothing out. */
export type Rule = (place: Place) => string | null;

/** The word at `i` of the sentence of tokens [first, last). */
export const placeAt = (
  tokens: readonly Token[],
  tags: string[],
  { i, first, last }: Pick<Place, "i" | "first" | "last">,
): Place => ({
  tokens,
  tags,
  i,
  first,
  last,
  norm: tokens[i]!.norm,
  before: i > first ? tags[i - 1]! : "",
  next: i + 1 < last ? tags[i + 1]! : "",
});

export const normAt = ({ tokens, first, last }: Place, at: number): string =>
  at >= first && at < last ? tokens[at]!.norm : "";
export const tagAt = ({ tags, first, last }: Place, at: number): string =>
  at >= first && at < last ? tags[at]! : "";
export const isNoun = (tag: string): boolean => tag.startsWith("NN");
/** The plain form of a verb, which its plural present has too. */
export const isBareTag = (tag: string): boolean => tag === "VB" || tag === "VBP";
export const isPastTag = (tag: string): boolean => tag === "VBD" || tag === "VBN";
export const isFiniteTag = (tag: string): boolean =>
  tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD";
export const isAuxiliary = (norm: string): boolean => BE_FORMS.has(norm) || HAVE_FORMS.has(norm);

export const singular = (norm: string): string => norm.replace(/ies$/, "y").replace(/s$/, "");
