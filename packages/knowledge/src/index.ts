export type * from "./types.ts";
export { createKnowledge, type Source } from "./knowledge.ts";
export { loadKnowledge, shippedSource } from "./load.ts";
export { differing, distance } from "./distance.ts";
export { spellingKey } from "./spelling.ts";
export { readBase, readTables, type BaseCountry, type Row, type Tables } from "./tables.ts";
export {
  explain,
  type Candidate,
  type Evidence,
  type ExplainOptions,
  type Explanation,
  type Reading,
  type Verdict,
} from "./explain/index.ts";
export { showFinding, type Finding } from "./lint/finding.ts";
