import { REFERENCES } from "../lint/ids.ts";
import { cellList, type Row, type Tables } from "../tables.ts";
import type { Finding, SourcedRow } from "../lint/finding.ts";
import { fault, type Layer, type LayerRow, type Removal } from "./layer.ts";
import { shortened } from "./rows.ts";
import { OVERLAY_SCHEMA, rowId, rowKey } from "./schema.ts";

/** Where a row of the base stands, to a finding. */
export const BASE_FILE = "(base)";

/** A row as it lies after layers were laid on, with the layer that spoke last; null for the base. */
export interface LaidRow extends SourcedRow {
  readonly layer: Layer | null;
  /** The row of a lower layer that this one corrected. */
  readonly under?: LaidRow;
}

/** Every table, each row knowing where it comes from. Layers below stay as they are. */
export type Laid = ReadonlyMap<string, readonly LaidRow[]>;

export const layBase = (tables: Tables): Laid =>
  new Map(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((cells) => ({ file: BASE_FILE, line: 0, cells, layer: null })),
    ]),
  );

/** One table while a layer is laid on it: rows in their order, found by key. */
class Pile {
  readonly #rows: (LaidRow | null)[];
  readonly #byKey = new Map<string, number[]>();

  constructor(table: string, rows: readonly LaidRow[]) {
    this.#rows = [...rows];
    rows.forEach((row, at) => this.#note(rowKey(table, row.cells), at));
  }

  #note(key: string, at: number): void {
    const list = this.#byKey.get(key);
    if (list) list.push(at);
    else this.#byKey.set(key, [at]);
  }

  /** Places of the rows of a key. */
  of(key: string): readonly number[] {
    return (this.#byKey.get(key) ?? []).filter((at) => this.#rows[at] !== null);
  }

  at(place: number): LaidRow | null {
    return this.#rows[place] ?? null;
  }

  set(place: number, row: LaidRow | null): void {
    this.#rows[place] = row;
  }

  add(key: string, row: LaidRow): void {
    this.#note(key, this.#rows.push(row) - 1);
  }

  each(visit: (row: LaidRow, at: number) => void): void {
    this.#rows.forEach((row, at) => {
      if (row !== null) visit(row, at);
    });
  }

  rows(): readonly LaidRow[] {
    return this.#rows.filter((row) => row !== null);
  }
}

/** The layers so far, and what the new one could not do. */
export interface LaidOn {
  readonly laid: Laid;
  readonly findings: readonly Finding[];
}

/**
 * Lays one layer on those below: removals first, then rows. A row corrects the cells that it gives of the row with its id;
 * where there is none it is added; `override` takes the place of all rows of its key. Linear in the rows of the tables
 * that the layer touches.
 */
export function layOn(below: Laid, layer: Layer): LaidOn {
  const findings: Finding[] = [];
  const piles = new Map<string, Pile>();
  const pile = (table: string): Pile => {
    const made = piles.get(table) ?? new Pile(table, below.get(table) ?? []);
    piles.set(table, made);
    return made;
  };
  remove(layer.removals, pile, findings);
  const replaced = new Set<string>();
  for (const row of layer.rows) place(row, layer, pile(row.table), replaced, findings);
  const laid = new Map(below);
  for (const [table, made] of piles) laid.set(table, made.rows());
  return { laid, findings };
}

function place(row: LayerRow, layer: Layer, pile: Pile, replaced: Set<string>, findings: Finding[]): void {
  const { table, file, line, override } = row;
  const schema = OVERLAY_SCHEMA.get(table);
  const key = rowKey(table, row.cells);
  const asOf = layer.asOf === null ? {} : { as_of: layer.asOf };
  const lay = (cells: Row, under?: LaidRow): LaidRow => {
    for (const column of schema?.required ?? []) {
      if (cells[column]) continue;
      const message = `${shortened(key)} is new and has no ${column}`;
      findings.push(fault("overlay.missing", row, under ? `${shortened(key)} has no ${column}` : message));
    }
    return { file, line, layer, cells: { ...cells, ...asOf }, ...(under ? { under } : {}) };
  };
  const lower = pile.of(key).filter((at) => pile.at(at)?.layer !== layer);
  if (override) {
    const [first, ...rest] = lower;
    if (first === undefined && replaced.has(key)) {
      pile.add(key, lay(row.cells));
      return;
    }
    if (first === undefined) {
      findings.push(
        fault("overlay.override", row, `nothing to override: the layers below have no ${shortened(key)}`),
      );
      return;
    }
    pile.set(first, lay(row.cells, pile.at(first) ?? undefined));
    for (const at of rest) pile.set(at, null);
    replaced.add(key);
    return;
  }
  const at = target(row, lower, pile, findings, key);
  if (at === undefined) return;
  const under = at === null ? null : pile.at(at);
  if (at !== null && under) pile.set(at, lay({ ...under.cells, ...row.cells }, under));
  else pile.add(key, lay(row.cells));
}

/** The row below that a row corrects, null where it is a new one, undefined where that cannot be told. */
function target(
  { table, cells, file, line }: LayerRow,
  lower: readonly number[],
  pile: Pile,
  findings: Finding[],
  key: string,
): number | null | undefined {
  const since = OVERLAY_SCHEMA.get(table)?.since;
  if (since === undefined) return lower[0] ?? null;
  if (cells[since] !== undefined)
    return lower.find((at) => (pile.at(at)?.cells[since] ?? "") === cells[since]) ?? null;
  if (lower.length <= 1) return lower[0] ?? null;
  const starts = lower.map((at) => pile.at(at)?.cells[since] || "unknown").join(", ");
  findings.push(fault("overlay.which", { file, line }, `${shortened(key)} has rows from ${starts}`));
  return undefined;
}

/** Tables whose rows hang on the entities that they name: without them they say nothing. */
const HANGS_ON: readonly (readonly [table: string, column: string])[] = [
  ["capitals", "country"],
  ["capitals", "place"],
  ["names", "entity"],
  ["offices", "polity"],
  ["terms", "person"],
  ["terms", "office"],
  ["memberships", "org"],
  ["memberships", "member"],
  ["agreement_links", "from"],
  ["agreement_links", "to"],
  ["metonyms", "entity"],
];

/** Takes rows away, and with an entity or office the rows that hang on it; what else names it is a fault. */
function remove(removals: readonly Removal[], pile: (table: string) => Pile, findings: Finding[]): void {
  const gone = new Map<string, Removal>();
  for (const removal of removals) {
    const table = removal.row.slice(0, Math.max(0, removal.row.indexOf(":")));
    const places = OVERLAY_SCHEMA.has(table) ? placesOf(table, removal.row, pile(table)) : [];
    if (places.length === 0)
      findings.push(
        fault("overlay.remove", removal, `there is no row "${shortened(removal.row)}" to remove`),
      );
    for (const at of places) {
      const id = pile(table).at(at)?.cells["id"];
      if (id !== undefined) gone.set(id, removal);
      pile(table).set(at, null);
    }
  }
  if (gone.size === 0) return;
  for (const [table, column] of HANGS_ON) {
    const rows = pile(table);
    rows.each((row, at) => {
      const id = row.cells[column] ?? "";
      const removal = gone.get(id);
      if (removal === undefined) return;
      rows.set(at, null);
      // An office goes with its polity, and its terms with it.
      if (table === "offices") gone.set(row.cells["id"] ?? "", removal);
    });
  }
  const named = new Map<string, string[]>();
  for (const [table, columns] of Object.entries(REFERENCES)) {
    for (const column of Object.keys(columns)) {
      pile(table).each((row) => {
        for (const id of cellList(row.cells[column]))
          if (gone.has(id))
            named.set(id, [...(named.get(id) ?? []).slice(0, MAX_NAMED), rowKey(table, row.cells)]);
      });
    }
  }
  for (const [id, rows] of named) {
    const removal = gone.get(id);
    const shown =
      rows.length > MAX_NAMED ? `${rows.slice(0, MAX_NAMED).join(", ")} and others` : rows.join(", ");
    if (removal !== undefined)
      findings.push(fault("overlay.dangling", removal, `${id} is still named by ${shown}`));
  }
}

/** Rows that are shown where more than these hold on to what is removed. */
const MAX_NAMED = 3;

/** Places of the rows that an id means: one row, or all rows of a key. */
function placesOf(table: string, id: string, pile: Pile): readonly number[] {
  const whole = pile.of(id);
  if (whole.length > 0 || OVERLAY_SCHEMA.get(table)?.since === undefined) return whole;
  const cut = id.lastIndexOf(":");
  return pile.of(id.slice(0, cut)).filter((at) => {
    const row = pile.at(at);
    return row !== null && rowId(table, row.cells) === id;
  });
}
