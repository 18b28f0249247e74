export type * from "./types.ts";
export { loadKnowledge } from "./load.ts";
