/** Rows a statement carries at most: SQLite binds at most 32,766 values, and no table here has more than 16 columns. */
const ROWS = 400;

/** A list in parts that one statement can carry. */
export function* inParts<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += ROWS) yield items.slice(i, i + ROWS);
}
