export { FACT_COLUMNS, type ExportedFact } from "./fact-row.ts";
export * from "./facts-csv.ts";
export * from "./facts-json-lines.ts";
