export { isStale } from "./basis.ts";
export { catchUp, rebuild, type CatchUpProgress } from "./catch-up.ts";
