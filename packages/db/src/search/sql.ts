import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";

/** All of these conditions; true where there are none. */
export const allOf = (parts: readonly (SQL | undefined)[]): SQL => joined(parts, sql` and `, sql`true`);

/** One of these conditions; false where there are none. */
export const oneOf = (parts: readonly (SQL | undefined)[]): SQL => joined(parts, sql` or `, sql`false`);

function joined(parts: readonly (SQL | undefined)[], by: SQL, none: SQL): SQL {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? none : sql`(${sql.join(given, by)})`;
}

/** A list of values, bound one by one: at most some hundreds. */
export const listed = (values: readonly (string | number)[]): SQL =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;

/** The numbers that a query gives as `number`, in its order: handed over as one text, since thousands of rows cost more than to find them. */
export async function numbersOf(db: Database, query: SQL): Promise<number[]> {
  const [row] = await db.all<{ numbers: string }>(
    sql`select json_group_array(cast(number as text)) as numbers from (${query}) as found`,
  );
  return (JSON.parse(row?.numbers ?? "[]") as string[]).map(Number);
}
