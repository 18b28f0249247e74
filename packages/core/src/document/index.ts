export * from "./chronicle.ts";
export * from "./doc.ts";
export * from "./refusals.ts";
export * from "./errors.ts";
export * from "./field-words.ts";
export * from "./stage.ts";
export * from "./time-value.ts";
export * from "./unshout.ts";
