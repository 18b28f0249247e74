/** What tooling/train shares with the run time: hashing, features and packing must be the same on both sides. */
export * from "./conllu/index.ts";
export * from "./model/lexicon.ts";
export * from "./model/hash.ts";
export * from "./model/linear-model.ts";
export * from "./model/word.ts";
export * from "./tags/features.ts";
export * from "./tags/tagger.ts";
export { shippedTagger } from "./tags/index.ts";
export { positive, singular, verbBase } from "./lemmas/rules.ts";
export { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./lemmas/irregular.ts";
export * from "./names/features.ts";
export * from "./names/labels.ts";
export * from "./names/memory.ts";
export * from "./names/sentences.ts";
export * from "./names/tagger.ts";
export type { NameType } from "./types.ts";
export { lemmatize } from "./lemmas/index.ts";
export { normalize } from "./tokens/index.ts";
