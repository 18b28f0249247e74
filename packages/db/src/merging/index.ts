export { dayOf, gravest } from "./entry-columns.ts";
export { refreshEntryText } from "./entry-text.ts";
export { derivedRows, type DerivedTable } from "./rows.ts";
export * from "./state.ts";
export { StoreIndex } from "./store-index.ts";
export * from "./log.ts";
export { GatheredIndex } from "./gathered-index.ts";
export { takeTurn } from "./turn-to-join.ts";
