import { groupBy } from "../group-by.ts";
import type { Row, Tables } from "../tables.ts";
import type { Layer } from "./layer.ts";
import { OVERLAY_SCHEMA, rowId, rowKey } from "./schema.ts";

/** Rows to compare: those of the base, or those that an overlay states. */
export interface Side {
  readonly name: string;
  readonly rows: readonly { readonly table: string; readonly cells: Row; readonly at: string | null }[];
  /** Rows that it takes away. */
  readonly removals: readonly string[];
}

export interface Disagreement {
  readonly row: string;
  readonly column: string;
  readonly a: string;
  readonly b: string;
  /** "mine/terms.csv:3"; null for the base. */
  readonly atA: string | null;
  readonly atB: string | null;
}

export interface LayerDiff {
  readonly disagree: readonly Disagreement[];
  /** Rows that say the same where both say something. */
  readonly agree: number;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

export const sideOfBase = (tables: Tables): Side => ({
  name: "base",
  rows: Object.entries(tables).flatMap(([table, rows]) => rows.map((cells) => ({ table, cells, at: null }))),
  removals: [],
});

export const sideOf = ({ name, rows, removals }: Layer): Side => ({
  name,
  rows: rows.map(({ table, cells, file, line }) => ({ table, cells, at: `${file}:${line}` })),
  removals: removals.map(({ row }) => row),
});

type SideRow = Side["rows"][number];

/** Where two sides disagree, cell by cell; a cell that a side does not state disagrees with nothing. */
export function diffLayers(a: Side, b: Side): LayerDiff {
  const keyOf = ({ table, cells }: SideRow): string => rowKey(table, cells);
  const byKey = groupBy(b.rows, keyOf);
  const disagree: Disagreement[] = [];
  const onlyA: string[] = [];
  const met = new Set<SideRow>();
  let agree = 0;
  for (const [key, rows] of groupBy(a.rows, keyOf)) {
    for (const [row, other] of pairs(rows, byKey.get(key) ?? [])) {
      if (other === null) {
        onlyA.push(rowId(row.table, row.cells));
        continue;
      }
      met.add(other);
      const found = cellsThatDisagree(row, other);
      disagree.push(...found);
      if (found.length === 0) agree += 1;
    }
  }
  disagree.push(...removed(a, b, false), ...removed(b, a, true));
  const onlyB = b.rows.filter((row) => !met.has(row)).map(({ table, cells }) => rowId(table, cells));
  return { disagree, agree, onlyA, onlyB };
}

/** Each row of a key with the other side's: the one of the same start, else the only one that is left on both sides. */
function pairs(
  rows: readonly SideRow[],
  others: readonly SideRow[],
): readonly (readonly [row: SideRow, other: SideRow | null])[] {
  const since = OVERLAY_SCHEMA.get(rows[0]?.table ?? "")?.since;
  const left = new Set(others);
  const found = new Map<SideRow, SideRow>();
  for (const row of rows) {
    const same = others.find(
      (other) => left.has(other) && (since === undefined || other.cells[since] === row.cells[since]),
    );
    if (same === undefined) continue;
    found.set(row, same);
    left.delete(same);
  }
  const lone = rows.filter((row) => !found.has(row));
  const [last, ...more] = left;
  if (lone[0] !== undefined && lone.length === 1 && last !== undefined && more.length === 0)
    found.set(lone[0], last);
  return rows.map((row) => [row, found.get(row) ?? null]);
}

function cellsThatDisagree(a: SideRow, b: SideRow): readonly Disagreement[] {
  return (OVERLAY_SCHEMA.get(a.table)?.columns ?? []).flatMap((column) => {
    const [x, y] = [a.cells[column], b.cells[column]];
    // An overlay's silence is no statement, and neither is the base's empty cell.
    if (!x || !y || x === y) return [];
    return [{ row: rowId(a.table, a.cells), column, a: x, b: y, atA: a.at, atB: b.at }];
  });
}

const removed = (from: Side, by: Side, isA: boolean): readonly Disagreement[] => {
  const gone = new Set(by.removals);
  if (gone.size === 0) return [];
  return from.rows.flatMap(({ table, cells, at }) => {
    const id = rowId(table, cells);
    if (!gone.has(id) && !gone.has(rowKey(table, cells))) return [];
    const says = isA
      ? { a: "removed", b: "kept", atA: null, atB: at }
      : { a: "kept", b: "removed", atA: at, atB: null };
    return [{ row: id, column: "", ...says }];
  });
};
