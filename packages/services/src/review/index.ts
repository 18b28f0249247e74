export * from "./decide.ts";
export * from "./errors.ts";
export * from "./find-fact.ts";
export * from "./list-decisions.ts";
export * from "./list-questions.ts";
export type { EntrySketch, Snapshot } from "./snapshot.ts";
export * from "./undo.ts";
export { whenOf } from "./when-of.ts";
