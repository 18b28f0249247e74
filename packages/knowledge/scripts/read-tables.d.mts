export interface SourcedRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
export class TableError extends Error {}
export function readTables(dir: string): Record<string, readonly SourcedRow[]>;
