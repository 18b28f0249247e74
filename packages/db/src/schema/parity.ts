import type { InferInsertModel, InferSelectModel, Table } from "drizzle-orm";

import type * as postgres from "./postgres.ts";
import type * as sqlite from "./sqlite.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What is read from and written to each table. */
type Rows<Schema> = {
  [Name in keyof Schema as Schema[Name] extends Table ? Name : never]: Schema[Name] extends Table
    ? { select: InferSelectModel<Schema[Name]>; insert: InferInsertModel<Schema[Name]> }
    : never;
};

/** Does not compile when a table, a column, its type or whether it may be null differ between the two. */
export const parity: Same<Rows<typeof sqlite>, Rows<typeof postgres>> = true;
