import { COUNTRIES } from "./generated/countries.ts";
import { TABLES } from "./generated/tables.ts";

/** A row by column; a cell that the row leaves empty is "". */
export type Row = Readonly<Record<string, string>>;

/** Every table by name, rows in the order of the files. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** One state or territory of the base: codes, names, capitals and demonyms. */
export interface BaseCountry {
  readonly id: string;
  readonly alpha3: string;
  readonly name: string;
  readonly official: string;
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
  readonly unMember: boolean;
  /** "Africa/Western Africa", after the United Nations' M49. */
  readonly region: string;
}

/** Values of a cell that holds several. */
export const cellList = (cell: string | undefined): readonly string[] =>
  cell
    ? cell
        .split("|")
        .map((value) => value.trim())
        .filter((value) => value !== "")
    : [];

/** The value of a cell, null where it is empty. */
export const cellOrNull = (cell: string | undefined): string | null => (cell ? cell : null);

/** Our own rows, as compiled. */
export function readTables(json: string = TABLES): Tables {
  const parsed = JSON.parse(json) as Record<string, { columns: string[]; rows: string[][] }>;
  return Object.fromEntries(
    Object.entries(parsed).map(([name, { columns, rows }]) => [
      name,
      rows.map((cells) => {
        const row: Record<string, string> = {};
        for (let i = 0; i < columns.length; i += 1) row[columns[i] ?? ""] = cells[i] ?? "";
        return row;
      }),
    ]),
  );
}

/** The country base, as compiled. */
export function readBase(json: string = COUNTRIES): readonly BaseCountry[] {
  return (JSON.parse(json) as string[][]).map(
    ([id = "", alpha3 = "", name = "", official = "", capitals, demonyms, un, region = ""]) => ({
      id,
      alpha3,
      name,
      official,
      capitals: cellList(capitals),
      demonyms: cellList(demonyms),
      unMember: un === "y",
      region,
    }),
  );
}
