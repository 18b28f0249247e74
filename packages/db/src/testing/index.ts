export * from "./dump.ts";
export * from "./records.ts";
export * from "./lent.ts";
