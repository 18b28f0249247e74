export * from "./document/errors.ts";
export * from "./record/index.ts";
export * from "./pipeline.ts";
export * from "./merging/index.ts";
