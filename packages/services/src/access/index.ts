export * from "./audit.ts";
export * from "./errors.ts";
export * from "./open-access.ts";
export * from "./role.ts";
export * from "./tokens.ts";
