import { CsvError, parse } from "csv-parse/sync";

import { fault, type Draft, type OverlayFile } from "./layer.ts";
import { addRow, checkColumns, isFull, shortened } from "./rows.ts";
import { tableOfFile } from "./schema.ts";

/** No record of a table comes near this; beyond it a quote was left open or the file is no table. */
const MAX_RECORD = 200_000;

/** Reads a table of a folder into the draft: a header of columns, one row a line; an empty cell says nothing. */
export function readCsv(draft: Draft, { name, text }: OverlayFile): void {
  const file = name.slice(name.lastIndexOf("/") + 1);
  const table = file === "remove.csv" ? "remove" : tableOfFile(file);
  if (table === null) {
    draft.findings.push(
      fault("overlay.file", { file: name, line: 1 }, `${shortened(file)} is named after no table`),
    );
    return;
  }
  const records = recordsOf(draft, name, text);
  const header = records[0]?.cells ?? [];
  if (table === "remove") {
    readRemovals(draft, name, records);
    return;
  }
  if (
    records.length === 0 ||
    !checkColumns(draft, table, { file: name, line: records[0]?.line ?? 1 }, header)
  )
    return;
  for (const { cells, line } of records.slice(1)) {
    if (isFull(draft)) return;
    const at = { file: name, line };
    if (cells.length !== header.length) {
      draft.findings.push(fault("overlay.csv", at, `${cells.length} cells under ${header.length} columns`));
      continue;
    }
    const given = new Map<string, string>();
    let override: string | undefined;
    for (const [i, column] of header.entries()) {
      const cell = cells[i] ?? "";
      if (column === "override") override = cell;
      else if (cell !== "") given.set(column, cell);
    }
    addRow(draft, table, at, given, override);
  }
}

function readRemovals(
  draft: Draft,
  file: string,
  [header, ...rows]: readonly { cells: readonly string[]; line: number }[],
): void {
  if (header === undefined) return;
  const column = header.cells.indexOf("row");
  if (column < 0) {
    draft.findings.push(
      fault("overlay.column", { file, line: header.line }, 'remove.csv needs the column "row"', {
        columns: "row, note",
      }),
    );
    return;
  }
  for (const { cells, line } of rows)
    draft.removals.push({ row: (cells[column] ?? "").normalize("NFC"), file, line });
}

/** Records with the line that each begins on. A fault of the syntax is one finding, and nothing is read. */
function recordsOf(
  draft: Draft,
  file: string,
  text: string,
): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed.map(({ record, info }) => ({
      cells: record,
      // The parser tells the line that a record ends on.
      line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    draft.findings.push(fault("overlay.csv", { file, line }, `no CSV: ${shortened(messageOf(error))}`));
    return [];
  }
}

const messageOf = ({ code }: CsvError): string =>
  ({
    CSV_MAX_RECORD_SIZE: "a record is longer than any row can be",
    CSV_QUOTE_NOT_CLOSED: "a quotation mark is never closed",
    INVALID_OPENING_QUOTE: "a quotation mark stands inside an unquoted cell",
    CSV_INVALID_CLOSING_QUOTE: "text follows a closing quotation mark",
  })[code as string] ?? code.toLowerCase().replaceAll("_", " ");
