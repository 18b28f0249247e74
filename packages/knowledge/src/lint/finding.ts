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
}

export const finding = (
  rule: string,
  { file, line }: SourcedRow,
  message: string,
  severity: Finding["severity"] = "fault",
): Finding => ({ rule, severity, file, line, message });

/** "places.csv:12: dates.order: ..." */
export const showFinding = ({ rule, file, line, message }: Finding): string =>
  `${file}:${line}: ${rule}: ${message}`;

/** The text of a cell, "" where the row has none. */
export const cell = (row: SourcedRow, column: string): string => row.cells[column] ?? "";

export const rowsOf = (tables: SourcedTables, name: string): readonly SourcedRow[] => tables[name] ?? [];
