import type { Client } from "@libsql/client";

import type { Version } from "./kept-answers.ts";

/** The last lines of the logs of what people asked for and decided; no row unless some batch is being read in. */
const ASKED = `select coalesce((select max(number) from audit), 0) || ' ' || coalesce((select max(number) from decision), 0)
  where exists (select 1 from batch where ended_at is null)`;

/** Tells of changes of a file, over a connection that never writes: to it everybody who does is another. */
export function versionsOf(watch: Pick<Client, "execute">): () => Promise<Version> {
  let last: Version = { change: undefined, asked: null };
  const cell = async (statement: string): Promise<unknown> => (await watch.execute(statement)).rows[0]?.[0];
  return async () => {
    const change = await cell("pragma data_version");
    if (change !== last.change) last = { change, asked: (await cell(ASKED)) ?? null };
    return last;
  };
}
