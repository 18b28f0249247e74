export * from "./errors.ts";
export { isLines, itemsOfFile, readAll } from "./files.ts";
export * from "./item.ts";
export * from "./json-lines.ts";
export * from "./manifest.ts";
export * from "./paths.ts";
