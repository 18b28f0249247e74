import { sql, type SQL } from "drizzle-orm";

import type { Criteria, Days } from "./criteria.ts";
import { allOf, oneOf } from "./sql.ts";

interface Columns {
  readonly earliest: SQL;
  readonly latest: SQL;
}

/** One of the ranges can hold the row's time, none of the others can. A row without any day is in no range. */
export function overlapping({ any, none }: Criteria["days"], columns: Columns): SQL | undefined {
  if (any.length === 0 && none.length === 0) return undefined;
  return allOf([
    any.length === 0 ? undefined : oneOf(any.map((days) => within(days, columns))),
    ...none.map((days) => sql`not ${within(days, columns)}`),
  ]);
}

function within({ from, to }: Days, { earliest, latest }: Columns): SQL {
  return allOf([
    sql`coalesce(${earliest}, ${latest}) is not null`,
    to === null ? undefined : sql`(${earliest} is null or ${earliest} <= ${to})`,
    from === null ? undefined : sql`(${latest} is null or ${latest} >= ${from})`,
  ]);
}
