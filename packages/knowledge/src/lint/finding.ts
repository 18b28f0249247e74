import { REMEDIES } from "./remedies.ts";

/** A row with the place it stands at. */
export interface SourcedRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Every table by name, source columns included. */
export type SourcedTables = Readonly<Record<string, readonly SourcedRow[]>>;

/** What a rule has to say of a row. Faults fail the build; notes are listed for a reader. */
export interface Finding {
  readonly rule: string;
  readonly severity: "fault" | "note";
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** What its writer can do about it. */
  readonly remedy: string;
  /** The other rows that it is about, such as the term that this one overlaps. */
  readonly others?: readonly SourcedRow[];
}

export const finding = (
  rule: string,
  { file, line }: SourcedRow,
  message: string,
  severity: Finding["severity"] = "fault",
  others?: readonly SourcedRow[],
): Finding => ({
  rule,
  severity,
  file,
  line,
  message,
  remedy: REMEDIES[rule] ?? "Correct the row, or drop it",
  ...(others === undefined ? {} : { others }),
});

/** "places.csv:12: from 2015 comes after to 2014. Correct one of the two dates [dates.order]" */
export const showFinding = ({ rule, file, line, message, remedy }: Finding): string =>
  `${file}:${line}: ${message}. ${remedy} [${rule}]`;

/** The text of a cell, "" where the row has none. */
export const cell = (row: SourcedRow, column: string): string => row.cells[column] ?? "";

export const rowsOf = (tables: SourcedTables, name: string): readonly SourcedRow[] => tables[name] ?? [];
