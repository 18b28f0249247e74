import type { Finding } from "../lint/finding.ts";

/** One text of an overlay under the name that findings show. */
export interface OverlayFile {
  readonly name: string;
  readonly text: string;
}

/** An overlay as its user named it: the files of a folder, or one YAML or JSON file. */
export interface OverlayInput {
  readonly name: string;
  readonly files: readonly OverlayFile[];
}

/** From the weakest to the strongest; the base lies below them all. */
export const RANKS = ["gazetteer", "import", "user"] as const;
export type Rank = (typeof RANKS)[number];

export interface LayerRow {
  readonly table: string;
  readonly file: string;
  readonly line: number;
  /** Only the cells that the row gives; one given as "" is emptied. */
  readonly cells: Readonly<Record<string, string>>;
  /** Takes the place of every row of the same key in the layers below, instead of correcting cells. */
  readonly override: boolean;
}

/** "names:per.x:Old Spelling": a row of the layers below that no longer holds. */
export interface Removal {
  readonly row: string;
  readonly file: string;
  readonly line: number;
}

/** One overlay, read and sound in itself; whether it fits what lies below is seen when it is laid on. */
export interface Layer {
  readonly name: string;
  readonly rank: Rank;
  /** ISO day up to which its rows speak; null: the base's own. */
  readonly asOf: string | null;
  readonly rows: readonly LayerRow[];
  readonly removals: readonly Removal[];
}

/** The parts of a layer while its files are read. */
export interface Draft {
  rank: Rank;
  asOf: string | null;
  readonly rows: LayerRow[];
  readonly removals: Removal[];
  readonly findings: Finding[];
}

/** More findings than anybody reads are counted, not kept. */
export const MAX_FINDINGS = 500;
/** Characters of one cell. */
export const MAX_CELL = 4000;
/** Rows of one layer: fifteen times the base. */
export const MAX_ROWS = 500_000;
/** Characters of all files of a layer. */
export const MAX_CHARACTERS = 128_000_000;

const REMEDIES = {
  "overlay.size": "Split it into several overlays, or leave out what the work does not need",
  "overlay.empty": "Give rows in at least one table, or drop the overlay",
  "overlay.csv": "Quote cells that hold commas, quotation marks or line breaks, and double the marks inside",
  "overlay.yaml": "Mend the syntax; chancery's README shows the form of an overlay",
  "overlay.json": "Mend the syntax: double quotes, no comma after the last item",
  "overlay.shape": "Write it as packages/knowledge/README.md shows: tables of rows, rows of cells",
  "overlay.alias": "Write the value out where it is used: anchors and aliases are not read",
  "overlay.file": "Name the file after a table (people.csv), or give one .yaml, .yml or .json file",
  "overlay.table": "Use one of the tables: {tables}",
  "overlay.column": "Use the columns of the table: {columns}",
  "overlay.columns": "Give each column once",
  "overlay.missing": "Fill it in, or drop the row",
  "overlay.value": "Write one of the values that the table knows",
  "overlay.text": "Write plain text of one line",
  "overlay.qid": "Write the id of the item alone: Q7747",
  "overlay.number": "Write degrees as a decimal number: 43.25",
  "overlay.meta": "Write layer: user, import or gazetteer; as_of: a day such as 2026-06-30",
  "overlay.twice": "Keep one of the two",
  "overlay.which": "Say which one by its from, or replace them all with override: true",
  "overlay.override": "Drop override, or correct the id",
  "overlay.date": "Write 2015, 2015-08 or 2015-08-12, with ? or ~ after it where it is not sure",
  "overlay.dangling": "Remove these rows too, or correct it instead of removing it",
  "overlay.remove": 'Write table, then key: "names:per.x:Old Spelling", "terms:per.x:KZ/president:2013-04"',
} as const;
export type OverlayRule = keyof typeof REMEDIES;

/** A fault of an overlay with what to do about it. */
export function fault(
  rule: OverlayRule,
  { file, line }: { readonly file: string; readonly line: number },
  message: string,
  fill: Readonly<Record<string, string>> = {},
): Finding {
  const remedy = REMEDIES[rule].replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? "");
  return { rule, severity: "fault", file, line, message, remedy };
}
