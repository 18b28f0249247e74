import { rewritten } from "./rewrite.ts";

/** As much of a client of PostgreSQL as drizzle's driver calls; a pool gives out clients to be released. */
export interface PgClient {
  query(config: PgQuery, params?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  release?(destroy?: boolean): void;
}

export interface PgConnections extends PgClient {
  connect(): Promise<PgClient>;
  end(): Promise<void>;
}

export interface PgQuery {
  readonly text: string;
  readonly rowMode?: "array";
}

/** Rows of PostgreSQL with the values that SQLite gives: whole numbers are numbers, whatever their width. */
const types = {
  getTypeParser: (oid: number) => PARSERS.get(oid) ?? ((value: string) => value),
};
const PARSERS = new Map<number, (value: string) => unknown>([
  [16, (value) => value === "t"],
  [17, (value) => Buffer.from(value.slice(2), "hex")],
  ...[20, 21, 23, 700, 701, 1700].map((oid): [number, typeof Number] => [oid, Number]),
]);

const asking = <T extends PgClient>(client: T): PgClient => ({
  query(config, params = []) {
    const statement = rewritten({ text: config.text, params });
    return client.query({ ...config, text: statement.text, types } as PgQuery, statement.params);
  },
  release: (destroy) => client.release?.(destroy),
});

/**
 * Connections whose statements are written for SQLite. Its name ends in "Pool": by that drizzle's driver knows that a
 * transaction needs a connection of its own.
 */
export class RewritingPool implements PgConnections {
  readonly #pool: PgConnections;

  constructor(pool: PgConnections) {
    this.#pool = pool;
  }

  query(config: PgQuery, params?: readonly unknown[]): Promise<{ rows: unknown[] }> {
    return asking(this.#pool).query(config, params);
  }

  async connect(): Promise<PgClient> {
    return asking(await this.#pool.connect());
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
