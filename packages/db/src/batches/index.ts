export * from "./add.ts";
export * from "./progress.ts";
export * from "./read.ts";
export * from "./report.ts";
export * from "./take-back.ts";
export type { BatchOrigin, BatchReport, ItemState, ItemTrouble } from "../schema/batches.ts";
