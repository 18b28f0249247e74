export { analyzeConllu, annotateConllu } from "./annotate.ts";
export { toIob2 } from "./iob2.ts";
export { fromConllu, isWord } from "./read.ts";
export { ConlluError, type ConlluRow, type ConlluSentence } from "./types.ts";
export { toConllu, writeConllu } from "./write.ts";
