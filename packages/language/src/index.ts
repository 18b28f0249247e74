export * from "./types.ts";
export * from "./conllu/index.ts";
export * from "./lex/index.ts";
export { analyze } from "./analyze.ts";
export { describe, parseGrammar } from "./grammar/index.ts";
