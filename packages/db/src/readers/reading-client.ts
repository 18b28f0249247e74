import { createClient, type Client, type InStatement, type ResultSet } from "@libsql/client";

import type { Store } from "../open.ts";
import { keeping } from "./keeping.ts";
import { KeptAnswers, type Seen } from "./kept-answers.ts";
import { Readers, type Answer } from "./readers.ts";
import { resultSet, sizeOf } from "./rows.ts";
import { SHOWN, shownIn } from "./shown.ts";

/** What reads and nothing else: texts that were typed are values, never part of a statement. */
const READS = /^\s*(?:select|with)\b(?![^]*\b(?:insert|update|delete|replace)\b)/i;

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
  let [version, changes] = [undefined as unknown, 0];
  let shown = { version: 0, floor: 0 };
  const look = async (): Promise<Seen> => {
    const now = (await watch.execute("pragma data_version")).rows[0]?.[0];
    if (now !== version) {
      // In this order: what is changed between the two is asked for once more.
      const rows: Record<string, unknown>[] = (await watch.execute(SHOWN)).rows;
      [version, changes, shown] = [now, changes + 1, shownIn(rows)];
    }
    return { ...shown, at: performance.now() };
  };
  const answers = new KeptAnswers<Answer>(sizeOf);
  const read = async (sql: string, args: readonly unknown[]): Promise<ResultSet> => {
    const { at } = await look();
    const key = `${sql}\n${JSON.stringify(args)}`;
    // Statements ask for anything, so that their answers hold until anything changes.
    const seen: Seen = { version: changes, floor: changes, at };
    return resultSet(await answers.get(key, seen, () => readers.ask(sql, args)));
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
