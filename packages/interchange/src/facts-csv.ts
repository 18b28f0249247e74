import { csvHeader, csvRows } from "./csv.ts";
import { FACT_COLUMNS, factRow, type ExportedFact } from "./fact-row.ts";

/** The line of column names. */
export const factsCsvHeader = (): string => csvHeader(FACT_COLUMNS);

/** Facts as CSV lines (RFC 4180, UTF-8), without the header, so that parts can follow each other. */
export const factsCsv = (facts: readonly ExportedFact[]): string => csvRows(FACT_COLUMNS, facts.map(factRow));
