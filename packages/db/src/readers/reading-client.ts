import { createClient, type Client, type InStatement, type ResultSet } from "@libsql/client";

import type { Store } from "../open.ts";
import { keeping } from "./keeping.ts";
import { KeptAnswers, type Seen } from "./kept-answers.ts";
import { Readers, type Answer } from "./readers.ts";
import { resultSet, sizeOf } from "./rows.ts";

/** What reads and nothing else: texts that were typed are values, never part of a statement. */
const READS = /^\s*(?:select|with)\b(?![^]*\b(?:insert|update|delete|replace)\b)/i;

/** Goes up with each change that is to be seen at once: a number that SQLite keeps in the file for whoever wants it. */
export const ASKED_FOR = "user_version";

/** A client that many read by, and answers that are made of what it reads. */
export interface Reading {
  readonly client: Client;
  readonly kept: Store["kept"];
}

/**
 * A client whose plain reading is done by threads, and at most once as long as the store does not change. Transactions and all that writes go
 * the way they went. What is made of such reading may be kept some seconds longer (`kept`, see `KeptAnswers`). Null where threads cannot read.
 */
export async function withReaders(
  client: Client,
  path: string,
  options: { readonly count: number; readonly busyTimeout: number },
): Promise<Reading | null> {
  const readers = await Readers.start(path, options).catch(() => null);
  if (readers === null) return null;
  // A connection that never writes: to it everybody who does is another.
  const watch = createClient({ url: `file:${path}` });
  const watched = async (pragma: string): Promise<unknown> =>
    (await watch.execute(`pragma ${pragma}`)).rows[0]?.[0];
  let [version, asked]: unknown[] = [];
  const look = async (): Promise<Seen> => {
    const now = await watched("data_version");
    // In this order: what is changed between the two is asked for once more.
    if (now !== version) [version, asked] = [now, await watched(ASKED_FOR)];
    return { version, asked, at: performance.now() };
  };
  const rows = new KeptAnswers<Answer>(sizeOf);
  const read = async (sql: string, args: readonly unknown[]): Promise<ResultSet> => {
    const seen = await look();
    const key = `${sql}\n${JSON.stringify(args)}`;
    return resultSet(await rows.get(key, { ...seen, asked: seen.version }, () => readers.ask(sql, args)));
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
  const reading = new Proxy(client, {
    get(target, name) {
      if (name === "execute") return execute;
      if (name === "close") return close;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { client: reading, kept: keeping(look) };
}
