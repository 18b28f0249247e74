import { sql } from "drizzle-orm";

import { open, type Store } from "../open.ts";
import { databaseOf } from "./database.ts";
import { openPglite } from "./pglite.ts";

/** A kind of database that the contract must hold on. */
export interface Kind {
  readonly name: "sqlite" | "pglite" | "postgres";
  /** Why it cannot be tried here; null: it can. */
  readonly missing: string | null;
}

/** A real server, in which each suite makes a database of its own and drops it again. */
const SERVER = process.env["CHANCERY_TEST_POSTGRES"];

export const KINDS: readonly Kind[] = [
  { name: "sqlite", missing: null },
  { name: "pglite", missing: null },
  { name: "postgres", missing: SERVER === undefined ? "CHANCERY_TEST_POSTGRES names no server" : null },
];

/** Databases of one kind for a suite. */
export interface Lent {
  /** An empty store. One at a time: of PGlite and PostgreSQL it is the same one, emptied. */
  fresh(): Promise<Store>;
  end(): Promise<void>;
}

/** `keeps`: its answers are kept (`Store.kept`), where it is no memory's. */
export async function lend({ name }: Kind, { keeps = false }: { keeps?: boolean } = {}): Promise<Lent> {
  if (name === "sqlite") return lendMemory();
  const server = name === "postgres" ? await databaseOf(SERVER ?? "") : null;
  const store =
    server === null ? await openPglite(keeps) : await open(server.url, { readers: Number(keeps) });
  return {
    fresh: async () => {
      await empty(store);
      return store;
    },
    end: async () => {
      store.close();
      await server?.drop();
    },
  };
}

function lendMemory(): Lent {
  const made: Store[] = [];
  return {
    fresh: async () => {
      const store = await open(":memory:");
      made.push(store);
      return store;
    },
    end: async () => {
      for (const store of made) store.close();
    },
  };
}

/** What says when a write is to be seen is empty as well. */
const EMPTY = { shows: "nothing" } as const;

/** Empties every table, those that only grow included, and lets counters begin anew. */
async function empty(store: Store): Promise<void> {
  const rows = await store.db.all<{ name: string }>(
    sql`select table_name as name from information_schema.tables
      where table_schema = current_schema() and table_name <> 'migration'`,
  );
  const tables = rows.map(({ name }) => `"${name}"`).join(", ");
  await store.write(async (tx) => {
    await tx.run(sql`set local session_replication_role = replica`);
    await tx.run(sql.raw(`truncate ${tables} restart identity`));
  }, EMPTY);
}
