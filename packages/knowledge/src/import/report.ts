import type { Row, Tables } from "../tables.ts";
import type { Knowledge } from "../types.ts";
import type { OverlayFile, Rank } from "../overlay/layer.ts";

/** What importers work with: what is known already, so that they say what is new. */
export interface ImportContext {
  readonly knowledge: Knowledge;
  readonly tables: Tables;
  /** ISO day up to which an open end of ours is known to hold. */
  readonly dataDate: string;
}

/** A row that a list from elsewhere gives, in the columns of our tables. */
export interface Proposal {
  readonly table: string;
  readonly cells: Row;
}

/** Where both sides say something and it is not the same. Ours stays; the difference is for a person to look into. */
export interface Difference {
  readonly row: string;
  readonly column: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface LeftOut {
  readonly why: string;
  readonly count: number;
  readonly examples: readonly string[];
}

export interface ImportReport {
  readonly source: string;
  /** Records of the list. */
  readonly read: number;
  /** Rows that the layer adds, or to which it adds cells. */
  readonly new: Readonly<Record<string, number>>;
  /** Rows that say what ours say, dates within the precision of the coarser. */
  readonly equal: Readonly<Record<string, number>>;
  readonly differs: readonly Difference[];
  readonly leftOut: readonly LeftOut[];
}

export interface Imported {
  readonly rank: Rank;
  /** Licence and origin, as a layer's file tells them. */
  readonly source: string;
  readonly rows: readonly Proposal[];
  readonly report: ImportReport;
}

/** A list that is not what its importer reads. */
export class ImportError extends Error {
  readonly code = "import.format";
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ImportError";
    this.remedy = remedy;
  }
}

const MAX_EXAMPLES = 5;

/** Counts what could not be taken, by reason, with a few examples of each. */
export class LeftOuts {
  readonly #reasons = new Map<string, { count: number; examples: string[] }>();

  add(why: string, example: string): void {
    const held = this.#reasons.get(why) ?? { count: 0, examples: [] };
    held.count += 1;
    if (held.examples.length < MAX_EXAMPLES && !held.examples.includes(example))
      held.examples.push(example.slice(0, 80));
    this.#reasons.set(why, held);
  }

  list(): readonly LeftOut[] {
    return [...this.#reasons].map(([why, { count, examples }]) => ({ why, count, examples }));
  }
}

/** A cell of CSV: quoted where it must be. */
const csvCell = (text: string): string =>
  /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const byTable = (rows: readonly Proposal[]): ReadonlyMap<string, readonly Row[]> => {
  const tables = new Map<string, Row[]>();
  for (const { table, cells } of rows) {
    const list = tables.get(table);
    if (list) list.push(cells);
    else tables.set(table, [cells]);
  }
  return tables;
};

/** The layer as a folder of tables, with `layer.json` beside them. */
export function layerFolder({ rank, source, rows }: Imported): readonly OverlayFile[] {
  const files = [...byTable(rows)].map(([table, list]) => {
    const columns = [...new Set(list.flatMap((row) => Object.keys(row)))];
    const lines = [columns, ...list.map((row) => columns.map((column) => row[column] ?? ""))];
    return { name: `${table}.csv`, text: `${lines.map((line) => line.map(csvCell).join(",")).join("\n")}\n` };
  });
  return [{ name: "layer.json", text: `${JSON.stringify({ layer: rank, source }, null, 2)}\n` }, ...files];
}

/** The layer as one JSON file. */
export const layerDocument = ({ rank, source, rows }: Imported): string =>
  `${JSON.stringify({ layer: rank, source, ...Object.fromEntries(byTable(rows)) }, null, 1)}\n`;
