import { stringify } from "csv-stringify/sync";

import { FACT_COLUMNS, factRow, type ExportedFact } from "./fact-row.ts";

const options = {
  columns: FACT_COLUMNS.map((key) => ({ key })),
  record_delimiter: "windows",
  // A spreadsheet runs what begins with = + - @: such a cell gets an apostrophe in front.
  escape_formulas: true,
  cast: { boolean: (value: boolean) => String(value) },
} as const;

/** The line of column names. */
export const factsCsvHeader = (): string => stringify([FACT_COLUMNS], { record_delimiter: "windows" });

/** Facts as CSV lines (RFC 4180, UTF-8), without the header, so that parts can follow each other. */
export const factsCsv = (facts: readonly ExportedFact[]): string => stringify(facts.map(factRow), options);
