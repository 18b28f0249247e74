export * from "./errors.ts";
export { showFinding, type Finding } from "./findings.ts";
export * from "./load.ts";
export { parsePatterns, type OwnPattern } from "./parse.ts";
