export * from "./document/errors.ts";
export * from "./record/index.ts";
export * from "./pipeline.ts";
export { read as readSource, type Reading } from "./reading/index.ts";
export * from "./merging/index.ts";
