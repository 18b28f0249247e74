import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null;

/** Control characters, line breaks apart: a spreadsheet may take what follows a NUL or a BEL for the cell's beginning. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** A line break before what a spreadsheet would run hides it from the guard. */
const LEADING_BREAKS = /^[\r\n]+/;

const options = {
  record_delimiter: "windows",
  // A lone line feed or carriage return within a cell must not end the line.
  quoted_match: /[\r\n]/,
  // A spreadsheet runs what begins with = + - @: such a cell gets an apostrophe in front.
  escape_formulas: true,
  cast: { boolean: (value: boolean) => String(value) },
} as const;

const guarded = (cell: Cell): Cell =>
  typeof cell === "string" ? cell.replaceAll(CONTROL, "").replace(LEADING_BREAKS, "") : cell;

/** The line of column names. */
export const csvHeader = (columns: readonly string[]): string =>
  stringify([columns], { record_delimiter: "windows" });

/** Rows as lines of CSV (RFC 4180, UTF-8) without a header, so that parts can follow each other. */
export function csvRows<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, Cell>>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => guarded(row[column]))),
    options,
  );
}
