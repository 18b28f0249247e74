export type Dialect = "sqlite" | "postgres";

const known = new WeakMap<object, Dialect>();

/** Says of a database or transaction what it speaks; those of SQLite need not be told. */
export function speaks<T extends object>(db: T, dialect: Dialect): T {
  known.set(db, dialect);
  return db;
}

/** What a database or transaction speaks. */
export const dialectOf = (db: object): Dialect => known.get(db) ?? "sqlite";
