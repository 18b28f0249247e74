import { unpackVectors, type WordVectors } from "../model/vectors.ts";

/** The shipped word vectors, a module of their own that is imported when they are first asked for. */
export const shippedVectors = async (): Promise<WordVectors> =>
  unpackVectors((await import("../weights/generated/word-vectors.ts")).WORD_VECTORS);
