export * from "./dump.ts";
export * from "./records.ts";
