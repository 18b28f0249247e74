export { fromConllu, isWord } from "./read.ts";
export { ConlluError, type ConlluRow, type ConlluSentence } from "./types.ts";
export { toConllu, writeConllu } from "./write.ts";
