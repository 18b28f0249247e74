export { atomFeed, type FeedEntry, type FeedOptions } from "./atom.ts";
export { calendarOf, type CalendarOptions } from "./calendar.ts";
export * from "./citations/index.ts";
export { FACT_COLUMNS, type ExportedFact } from "./fact-row.ts";
export * from "./facts-csv.ts";
export * from "./facts-json-lines.ts";
export * from "./list-rows.ts";
