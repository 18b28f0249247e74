export * from "./compare.ts";
export * from "./database.ts";
export * from "./entries.ts";
export * from "./source.ts";
