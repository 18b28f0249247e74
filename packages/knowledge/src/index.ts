export type * from "./types.ts";
export { createKnowledge, type Source } from "./knowledge.ts";
export { loadKnowledge } from "./load.ts";
export { readBase, readTables, type BaseCountry, type Row, type Tables } from "./tables.ts";
