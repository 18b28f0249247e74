export * from "./keys.ts";
export { daysOf } from "./dates.ts";
export { parse } from "./parse.ts";
export { print, printPart } from "./print.ts";
export type * from "./query.ts";
