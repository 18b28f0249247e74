export * from "./lines.ts";
export * from "./incremental.ts";
