import type { Tx } from "../open.ts";

/** What runs statements: a transaction, or the database itself for reading. */
export type Session = Pick<Tx, "all" | "run">;
