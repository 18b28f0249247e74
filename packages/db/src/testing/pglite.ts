import type { PgClient, PgConnections, PgQuery } from "../dialect/postgres-client.ts";
import { openConnections } from "../dialect/postgres-store.ts";
import type { Store } from "../open.ts";

interface Types {
  readonly getTypeParser: (oid: number) => (value: string) => unknown;
}

/**
 * A store on PostgreSQL in WebAssembly: nothing to install, no contention to be tested. As of `:memory:`, its `db` must not be
 * used while `write` runs.
 */
export async function openPglite(keeps = false): Promise<Store> {
  const { PGlite } = await import("@electric-sql/pglite");
  const engine = await PGlite.create();
  const client: PgClient = {
    async query(config: PgQuery & { types?: Types }, params = []) {
      const { types } = config;
      const parsers = Object.fromEntries(
        OIDS.map((oid) => [oid, (value: string) => types?.getTypeParser(oid)(value) ?? null]),
      );
      const { rows } = await engine.query(config.text, params.map(asGiven), {
        parsers,
        serializers: SERIALIZERS,
        ...(config.rowMode === undefined ? {} : { rowMode: config.rowMode }),
      });
      return { rows };
    },
    release: () => {},
  };
  const connections: PgConnections = { ...client, connect: async () => client, end: () => engine.close() };
  return openConnections(connections, "pglite:", { watch: keeps ? connections : null });
}

/** Types of the values that statements give back: whole numbers of three widths, reals of two, numerics, bytes, yes and no. */
const OIDS = [16, 17, 20, 21, 23, 700, 701, 1700];

/** As the driver of a real server sends values: as their text. */
const SERIALIZERS = Object.fromEntries([20, 21, 23, 25, 700, 701, 1700].map((oid) => [oid, String]));

const asGiven = (value: unknown): unknown => (value === undefined ? null : value);
