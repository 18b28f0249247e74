import type { ResultSet, Row } from "@libsql/client";

import type { Answer } from "./readers.ts";

/**
 * An answer as the driver gives it: rows whose cells are there by their column's name, and by their place without being listed. The places of
 * all rows are looked up by one prototype: to define them row by row costs more than to read them.
 */
export function resultSet({ columns, rows }: Answer): ResultSet {
  const names = [...columns];
  const made = new Set(names).size === names.length ? named(names) : placed(names);
  return {
    columns: names,
    columnTypes: names.map(() => ""),
    rows: rows.map(made),
    rowsAffected: 0,
    lastInsertRowid: undefined,
    toJSON: () => ({ columns: names, rows }),
  };
}

/** Each column has a name of its own: what stands at a place is what has its name. */
function named(columns: readonly string[]): (cells: readonly unknown[]) => Row {
  const places: PropertyDescriptorMap = { length: { value: columns.length } };
  for (const [i, column] of columns.entries())
    places[i] = {
      get(this: Record<string, unknown>) {
        return this[column];
      },
    };
  const prototype: object = Object.create(Object.prototype, places);
  return (cells) => {
    const row = Object.create(prototype) as Record<string, unknown>;
    for (let i = 0; i < columns.length; i += 1) row[columns[i] as string] = cells[i];
    return row as unknown as Row;
  };
}

/** Of several columns of one name the first is found by it. */
function placed(columns: readonly string[]): (cells: readonly unknown[]) => Row {
  return (cells) => {
    const row = {};
    Object.defineProperty(row, "length", { value: cells.length });
    for (const [i, column] of columns.entries()) {
      Object.defineProperty(row, i, { value: cells[i] });
      if (!Object.hasOwn(row, column))
        Object.defineProperty(row, column, {
          value: cells[i],
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    return row as Row;
  };
}

/** Cells and letters of an answer. */
export function sizeOf({ rows }: Answer): number {
  let size = 0;
  for (const row of rows) {
    size += row.length + 2;
    for (const cell of row) {
      if (typeof cell === "string") size += cell.length;
      else if (cell instanceof ArrayBuffer || ArrayBuffer.isView(cell)) size += cell.byteLength;
    }
  }
  return size;
}
