import { createClient, type Client, type InStatement, type ResultSet } from "@libsql/client";

import { KeptAnswers } from "./kept-answers.ts";
import { Readers } from "./readers.ts";
import { resultSet } from "./rows.ts";

/** What reads and nothing else: texts that were typed are values, never part of a statement. */
const READS = /^\s*(?:select|with)\b(?![^]*\b(?:insert|update|delete|replace)\b)/i;

/**
 * A client whose plain reading is done by threads, and at most once as long as the store does not change
 * (see `KeptAnswers`). Transactions and all that writes go
 * the way they went. Gives the client back as it is where threads cannot read.
 */
export async function withReaders(
  client: Client,
  path: string,
  options: { readonly count: number; readonly busyTimeout: number },
): Promise<Client> {
  const readers = await Readers.start(path, options).catch(() => null);
  if (readers === null) return client;
  // A connection that never writes: to it everybody who does is another.
  const watch = createClient({ url: `file:${path}` });
  const kept = new KeptAnswers();
  const read = async (sql: string, args: readonly unknown[]): Promise<ResultSet> => {
    const key = `${sql}\n${JSON.stringify(args)}`;
    const version = (await watch.execute("pragma data_version")).rows[0]?.[0];
    return resultSet(await kept.get(key, version, () => readers.ask(sql, args)));
  };
  const execute = (statement: InStatement | string, given?: unknown): Promise<ResultSet> => {
    const { sql, args = given ?? [] } = typeof statement === "string" ? { sql: statement } : statement;
    if (readers.alive && Array.isArray(args) && READS.test(sql)) return read(sql, args);
    return client.execute(statement as InStatement);
  };
  const close = (): void => {
    readers.close();
    watch.close();
    client.close();
  };
  return new Proxy(client, {
    get(target, name) {
      if (name === "execute") return execute;
      if (name === "close") return close;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
