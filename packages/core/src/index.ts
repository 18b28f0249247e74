export * from "./document/errors.ts";
export { REFUSALS, type Refusal, type RefusalReason } from "./document/refusals.ts";
export * from "./record/index.ts";
export * from "./pipeline.ts";
export { builtInIds, withOwnPatterns, type PatternSet } from "./facts/events/patterns/pattern-set.ts";
export { NOUN_CLASSES, type NounPattern, type VerbPattern } from "./facts/events/patterns/index.ts";
export { read as readSource, type Reading } from "./reading/index.ts";
export * from "./merging/index.ts";
