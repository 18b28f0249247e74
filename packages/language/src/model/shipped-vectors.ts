import { WORD_VECTORS } from "../weights/generated/word-vectors.ts";
import { unpackVectors, type WordVectors } from "./vectors.ts";

let vectors: WordVectors | undefined;

/** The shipped word vectors, which the names tagger and the parser share; unpacked at the first call. */
export function shippedVectors(): WordVectors {
  vectors ??= unpackVectors(WORD_VECTORS);
  return vectors;
}
