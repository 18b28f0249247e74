import type { Database } from "@chancery/db";

import type { Question } from "./questions.ts";

/** Rows from which on a table that is read from end to end is told of. */
const LARGE = 500;

interface Statement {
  readonly sql: string;
  readonly args: unknown[];
}
interface Client {
  execute(statement: Statement): Promise<{ rows: readonly Record<string, unknown>[] }>;
}

/** What the statements of each question read from end to end, as `explain query plan` says (SQLite). */
export async function fullScans(
  db: Database,
  questions: readonly Question[],
): Promise<{ question: string; plan: string; sql: string }[]> {
  // What drizzle hands its statements to; it is known to this bench alone.
  const client = (db as unknown as { readonly $client: Client }).$client;
  const execute = client.execute.bind(client);
  const large = await largeTables(execute);
  const scans: { question: string; plan: string; sql: string }[] = [];
  for (const { name, ask } of questions) {
    const asked = new Map<string, Statement>();
    client.execute = (statement) => {
      if (typeof statement === "object" && /^\s*(?:select|with)\b/i.test(statement.sql))
        asked.set(statement.sql, statement);
      return execute(statement);
    };
    await ask();
    client.execute = execute;
    for (const { sql, args } of asked.values()) {
      const { rows } = await execute({ sql: `explain query plan ${sql}`, args });
      for (const { detail } of rows) {
        const table = /^SCAN (\w+)/.exec(String(detail))?.[1];
        if (table !== undefined && large.has(table))
          scans.push({ question: name, plan: String(detail), sql: sql.replaceAll(/\s+/g, " ") });
      }
    }
  }
  return scans;
}

async function largeTables(execute: Client["execute"]): Promise<Set<string>> {
  const { rows } = await execute({ sql: "select name from sqlite_master where type = 'table'", args: [] });
  const names = rows.map(({ name }) => String(name)).filter((name) => !/_fts|^sqlite_/.test(name));
  const large = new Set<string>();
  for (const name of names) {
    const { rows: counted } = await execute({ sql: `select count(*) as n from "${name}"`, args: [] });
    if (Number(counted[0]?.["n"]) >= LARGE) large.add(name);
  }
  return large;
}
