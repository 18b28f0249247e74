export * from "./types.ts";
export { wordSet } from "./word-set.ts";
export * from "./conllu/index.ts";
export * from "./lex/index.ts";
export * from "./vocabulary/aims.ts";
export * from "./vocabulary/monarchs.ts";
export { analyze, analyzeTokens, type GivenToken } from "./analyze.ts";
export { inDictionary } from "./model/lexicon.ts";
export { describe, parseGrammar, styleAt } from "./grammar/index.ts";
export {
  columnsOf,
  featuresOf,
  loadParser,
  READ_BY,
  UPOS,
  type Columns,
  type Parse,
  type Parser,
} from "./parse/index.ts";
