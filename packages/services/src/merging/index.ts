export { isStale } from "./basis.ts";
export * from "./catch-up.ts";
