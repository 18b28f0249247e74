import { drizzle } from "drizzle-orm/node-postgres";
import { sql, type SQL } from "drizzle-orm";
import pg from "pg";

import { storeError } from "../errors.ts";
import type { Database, OpenOptions, Store, Tx } from "../open.ts";
import { JOB_CHANNEL } from "../queue/queue.ts";
import { keeping, noteShown, notKept, SHOWN, shownIn, type Seen } from "../readers/index.ts";
import * as tables from "../schema/sqlite.ts";
import { inTurn } from "../write-queue.ts";
import { speaks } from "./dialect.ts";
import { RewritingPool, type PgConnections } from "./postgres-client.ts";
import { migratePostgres, STORE_LOCK } from "./postgres-migrate.ts";

/**
 * How our questions are best planned, where whoever runs the server has set nothing else: they are many and short, so that compiling one
 * takes longer than answering it, and what they read is mostly in memory, where looking up a thousand rows costs less than reading a table whole.
 */
const SESSION = `select set_config(name, case name when 'jit' then 'off' else '1.1' end, false)
  from pg_settings where name in ('jit', 'random_page_cost') and source = 'default'`;

/** Opens PostgreSQL at a URL. */
export function openPostgres(url: string, { connections = 10, readers = 0 }: OpenOptions): Promise<Store> {
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "chancery",
  };
  const poolOf = (max: number): PgConnections => {
    const pool = new pg.Pool({
      ...settings,
      max,
      // Waited for before anybody is given the connection; a server that refuses is asked as it is.
      onConnect: (client) => client.query(SESSION).catch(() => {}),
    });
    // A connection that is lost while nobody uses it is replaced; unheard, the event would end the process.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    // The driver's types tell its calls apart more finely than we call it.
    return pool as unknown as PgConnections;
  };
  const watch = readers > 0 ? poolOf(1) : null;
  const connected = openConnections(poolOf(connections), withoutPassword(url), { watch });
  return connected.then((store) => ({
    ...store,
    hear: (told, gone) => hear(new pg.Client(settings), told, gone),
  }));
}

/** Listens on a connection of its own. A proxy that hands out connections by transaction lets nothing through: then looking is all. */
async function hear(client: pg.Client, told: () => void, gone: () => void): Promise<() => void> {
  const end = (): void => void client.end().catch(() => {});
  client.on("notification", told);
  client.on("error", gone);
  await client.connect();
  await client.query(`listen ${JOB_CHANNEL}`).catch((cause: unknown) => {
    end();
    throw cause;
  });
  return end;
}

/** The store over connections that there are. `watch`: many read it, whose answers are kept; by this they see what they are behind. */
export async function openConnections(
  connections: PgConnections,
  url: string,
  { watch = null }: { watch?: PgConnections | null } = {},
): Promise<Store> {
  const pool = new RewritingPool(connections);
  // The driver asks of its client what PgConnections has.
  const handle = drizzle(pool as unknown as pg.Pool);
  try {
    await handle.transaction((tx) => migratePostgres((query) => tx.execute(query)));
  } catch (cause) {
    for (const each of [connections, watch]) await each?.end().catch(() => {});
    throw cause;
  }
  const db = asSqlite<Database>(handle);
  return {
    url,
    dialect: "postgres",
    tables,
    db,
    own: db,
    kept: watch === null ? notKept : keeping(() => seen(watch)),
    write: (work, { remade = false, shows = remade ? "in time" : "at once" } = {}) =>
      inTurn(url, () =>
        handle
          .transaction(async (tx) => {
            // One writer at a time, as in SQLite, whichever process it is of; readers go on.
            await tx.execute(sql`select pg_advisory_xact_lock(${STORE_LOCK})`);
            const done = await work(asSqlite<Tx>(tx));
            await noteShown((statement) => tx.execute(statement), shows);
            return done;
          })
          .catch((cause: unknown) => {
            throw storeError(cause);
          }),
      ),
    snapshot: (read) =>
      handle
        .transaction((tx) => read(asSqlite<Database>(tx)), {
          isolationLevel: "repeatable read",
          accessMode: "read only",
        })
        .catch((cause: unknown) => {
          throw storeError(cause);
        }),
    close: () => {
      for (const each of new Set([connections, watch])) void each?.end().catch(() => {});
    },
  };
}

const seen = async (watch: PgConnections): Promise<Seen> => ({
  ...shownIn((await watch.query({ text: SHOWN })).rows as Record<string, unknown>[]),
  at: performance.now(),
});

interface Executing {
  execute(query: SQL): PromiseLike<{ rows: unknown[] }>;
}

/**
 * A handle of PostgreSQL, as queries that are written for SQLite use it. It is called with the tables of `schema/sqlite.ts`,
 * which is sound: the columns hold the same values in both (`schema/postgres/columns.ts`), `parity` holds their names and types
 * together, statements are rewritten on their way (`rewrite.ts`), and `all` and `run` are added here. Of SQLite's own calls
 * `get`, `values` and a builder's `all`, `run` and `get` are missing: nobody uses them.
 */
function asSqlite<T extends object>(handle: Executing): T {
  const all = async (query: SQL): Promise<unknown[]> => (await handle.execute(query)).rows;
  return speaks(Object.assign(handle, { all, run: all }) as unknown as T, "postgres");
}

/** The URL as it may be shown and logged. */
export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    if (parsed.password !== "") parsed.password = "***";
    return parsed.href;
  } catch {
    return url.replace(/\/\/[^@/]*@/, "//***@");
  }
}
