import { bigint, customType } from "drizzle-orm/pg-core";

/*
 * Columns that hold in PostgreSQL what they hold in SQLite: the same numbers and the same text, in the same order. So a row is
 * the same value in both, a query that is written once reads it alike, and an archive of one can be restored into the other.
 */

/** Text that is ordered and compared by its bytes, whatever the locale of the server. */
export const text = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});

/** JSON as it was written: jsonb would order the keys anew, and a record must come out byte for byte. */
export const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value),
});

/** Yes or no as 1 or 0. */
export const flag = customType<{ data: boolean; driverData: number }>({
  dataType: () => "integer",
  toDriver: Number,
  fromDriver: (value) => value === 1,
});

/** A time in milliseconds. */
export const instant = customType<{ data: Date; driverData: number }>({
  dataType: () => "bigint",
  toDriver: (value) => value.getTime(),
  fromDriver: (value) => new Date(Number(value)),
});

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A whole number; 64 bits, as in SQLite. */
export function whole(): ReturnType<typeof bigint<"", "number">>;
export function whole<T extends string>(name: T): ReturnType<typeof bigint<T, "number">>;
export function whole(name = ""): ReturnType<typeof bigint<string, "number">> {
  return bigint(name, { mode: "number" });
}

/** A key that the database counts up, unless it is given one. */
export const ordinal = () => bigint({ mode: "number" }).generatedByDefaultAsIdentity().primaryKey();
