export * from "./errors.ts";
export * from "./merging/index.ts";
export * from "./open.ts";
export * from "./read/index.ts";
export * from "./save/index.ts";
export { rolesOf, typeOf, whenOf } from "./save/facts.ts";
export * from "./search/index.ts";
export * from "./verify/index.ts";
export * as tables from "./schema/sqlite.ts";
