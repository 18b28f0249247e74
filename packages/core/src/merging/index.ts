export * from "./lines.ts";
export { linesOf } from "./lines-of.ts";
export { withGlobalIds } from "./global-ids.ts";
export * from "./incremental.ts";
