import { boundsOf } from "../dates.ts";
import { DATE_COLUMNS } from "../lint/dates.ts";
import { fault, MAX_CELL, MAX_FINDINGS, MAX_ROWS, type Draft, type OverlayRule } from "./layer.ts";
import { OVERLAY_SCHEMA, rowKey, SOURCE_COLUMNS, type TableSchema } from "./schema.ts";

export interface Place {
  readonly file: string;
  readonly line: number;
}

const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const QID = /^Q[1-9]\d{0,11}$/;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,12})?$/;
const YES: Readonly<Record<string, string>> = { true: "y", yes: "y", false: "n", no: "n" };

/** Whether there is room for one more: nobody reads the rest, and a broken file must not fill the memory. */
export const isFull = ({ findings, rows }: Draft): boolean =>
  findings.length >= MAX_FINDINGS || rows.length >= MAX_ROWS;

const columnsOf = (schema: TableSchema): string => [...schema.columns, ...SOURCE_COLUMNS].join(", ");

/** Faults of a header, or of the names of a row's cells. */
export function checkColumns(draft: Draft, table: string, at: Place, columns: readonly string[]): boolean {
  const schema = OVERLAY_SCHEMA.get(table);
  if (schema === undefined) return false;
  const known = new Set([...schema.columns, ...SOURCE_COLUMNS, "override"]);
  const seen = new Set<string>();
  let sound = true;
  const tell = (rule: "overlay.column" | "overlay.columns", message: string): void => {
    sound = false;
    if (!isFull(draft)) draft.findings.push(fault(rule, at, message, { columns: columnsOf(schema) }));
  };
  for (const column of columns) {
    if (!known.has(column)) tell("overlay.column", `${table} has no column "${shortened(column)}"`);
    else if (seen.has(column)) tell("overlay.columns", `column "${column}" stands twice`);
    seen.add(column);
  }
  return sound;
}

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A cell as the tables have it, or what is wrong with it. */
function cellOf(
  table: string,
  column: string,
  text: string,
): { value: string } | { rule: OverlayRule; message: string } {
  const plain = text.normalize("NFC").trim();
  const values = OVERLAY_SCHEMA.get(table)?.values?.[column];
  const value = values?.includes("y") === true ? (YES[plain.toLowerCase()] ?? plain) : plain;
  if (value.length > MAX_CELL)
    return {
      rule: "overlay.text",
      message: `${column} has ${value.length} characters, more than ${MAX_CELL}`,
    };
  if (UNPRINTABLE.test(value))
    return { rule: "overlay.text", message: `${column} holds control characters or line breaks` };
  if (value === "") return { value };
  if (values !== undefined && !values.includes(value))
    return {
      rule: "overlay.value",
      message: `${column} "${shortened(value)}" is none of ${values.join(", ")}`,
    };
  if (DATE_COLUMNS[table]?.includes(column) === true && boundsOf(value) === null)
    return { rule: "overlay.date", message: `${column} "${shortened(value)}" is no date` };
  if (column === "qid" && !QID.test(value))
    return { rule: "overlay.qid", message: `qid "${shortened(value)}" is no id of Wikidata` };
  if ((column === "lat" || column === "lon") && !NUMBER.test(value))
    return { rule: "overlay.number", message: `${column} "${shortened(value)}" is no number of degrees` };
  return { value };
}

/**
 * Takes one row into the draft, or says what is wrong with it. `given` holds the cells that the row states; its columns
 * are known to be columns of the table.
 */
export function addRow(
  draft: Draft,
  table: string,
  at: Place,
  given: ReadonlyMap<string, string>,
  override: string | undefined,
): void {
  const schema = OVERLAY_SCHEMA.get(table);
  if (schema === undefined || isFull(draft)) return;
  const cells: Record<string, string> = {};
  let sound = true;
  const tell = (rule: OverlayRule, message: string): void => {
    sound = false;
    draft.findings.push(fault(rule, at, message));
  };
  for (const [column, text] of given) {
    if (SOURCE_COLUMNS.includes(column)) continue;
    const read = cellOf(table, column, text);
    if ("value" in read) cells[column] = read.value;
    else tell(read.rule, read.message);
  }
  for (const column of schema.key)
    if (given.has(column) ? cells[column] === "" : cells[column] === undefined)
      tell("overlay.missing", `a row of ${table} has no ${column}`);
  const replaces = YES[override?.toLowerCase() ?? "false"] ?? override;
  if (replaces !== "y" && replaces !== "n" && replaces !== "")
    tell("overlay.value", `override "${shortened(override ?? "")}" is neither true nor false`);
  if (sound) draft.rows.push({ table, ...at, cells, override: replaces === "y" });
}

/** Two rows of one layer that say something of the same thing: one of them is a slip. */
export function checkTwice(draft: Draft): void {
  const seen = new Map<string, Place>();
  for (const row of draft.rows) {
    const since = OVERLAY_SCHEMA.get(row.table)?.since;
    const id = `${rowKey(row.table, row.cells)}:${since === undefined ? "" : (row.cells[since] ?? "")}`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row);
    else if (!isFull(draft))
      draft.findings.push(
        fault(
          "overlay.twice",
          row,
          `${shortened(rowKey(row.table, row.cells))} stands at ${first.file}:${first.line} too`,
        ),
      );
  }
}
