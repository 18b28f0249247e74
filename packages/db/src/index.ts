export * from "./errors.ts";
export * from "./open.ts";
export * from "./read.ts";
export * from "./save.ts";
export * from "./search.ts";
export * as tables from "./schema/sqlite.ts";
