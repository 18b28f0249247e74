export { explain, type ExplainOptions } from "./explain.ts";
export type { Candidate, Evidence, Explanation, Reading, Verdict } from "./types.ts";
