import { CsvError, parse } from "csv-parse/sync";

import { fault, MAX_ROWS, type Draft, type OverlayFile } from "./layer.ts";
import { addRow, checkColumns, isFull, shortened, type Place } from "./rows.ts";
import { tableOfFile } from "./schema.ts";

/** No record of a table comes near this; beyond it a quote was left open or the file is no table. */
const MAX_RECORD = 200_000;

/** Reads a table of a folder into the draft: a header of columns, one row a line; an empty cell says nothing. */
export function readCsv(draft: Draft, { name, text }: OverlayFile): void {
  const file = name.slice(name.lastIndexOf("/") + 1);
  const table = file === "remove.csv" ? "remove" : tableOfFile(file);
  if (table === null) {
    const message = `${shortened(file)} is named after no table`;
    draft.findings.push(fault("overlay.file", { file: name, line: 1 }, message));
    return;
  }
  const take = table === "remove" ? removals(draft) : rows(draft, table);
  eachRecord(draft, name, text, take);
}

/** Takes one record; false where it wants no more. */
type Take = (cells: readonly string[], at: Place) => boolean;

function rows(draft: Draft, table: string): Take {
  let header: readonly string[] | null = null;
  return (cells, at) => {
    if (header === null) {
      header = cells;
      return checkColumns(draft, table, at, cells);
    }
    if (cells.length !== header.length) {
      const message = `${cells.length} cells under ${header.length} columns`;
      draft.findings.push(fault("overlay.csv", at, message));
      return !isFull(draft);
    }
    const given = new Map<string, string>();
    let override: string | undefined;
    for (const [i, column] of header.entries()) {
      const cell = cells[i] ?? "";
      if (column === "override") override = cell;
      else if (cell !== "") given.set(column, cell);
    }
    addRow(draft, table, at, given, override);
    return !isFull(draft);
  };
}

function removals(draft: Draft): Take {
  let column: number | null = null;
  return (cells, at) => {
    if (column === null) {
      column = cells.indexOf("row");
      if (column >= 0) return true;
      const fill = { columns: "row, note" };
      draft.findings.push(fault("overlay.column", at, 'remove.csv needs the column "row"', fill));
      return false;
    }
    draft.removals.push({ row: (cells[column] ?? "").normalize("NFC"), ...at });
    return draft.removals.length < MAX_ROWS;
  };
}

/** Thrown through the parser, which has no other way of being stopped. */
class Enough extends Error {}

/** Records with the line that each begins on, until enough were taken. A fault of the syntax ends it. */
function eachRecord(draft: Draft, file: string, text: string, take: Take): void {
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD,
      on_record: (cells: string[], { lines }) => {
        // The parser tells the line that a record ends on.
        const line = lines - cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
        if (!take(cells, { file, line })) throw new Enough();
        return null;
      },
    });
  } catch (error) {
    if (error instanceof Enough) return;
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    draft.findings.push(fault("overlay.csv", { file, line }, `no CSV: ${shortened(messageOf(error))}`));
  }
}

const breaksIn = (cell: string): number => (cell.includes("\n") ? cell.split("\n").length - 1 : 0);

const messageOf = ({ code }: CsvError): string =>
  ({
    CSV_MAX_RECORD_SIZE: "a record is longer than any row can be",
    CSV_QUOTE_NOT_CLOSED: "a quotation mark is never closed",
    INVALID_OPENING_QUOTE: "a quotation mark stands inside an unquoted cell",
    CSV_INVALID_CLOSING_QUOTE: "text follows a closing quotation mark",
  })[code as string] ?? code.toLowerCase().replaceAll("_", " ");
