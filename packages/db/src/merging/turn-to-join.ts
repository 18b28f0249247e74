import { eq, sql } from "drizzle-orm";

import type { Database, Store, Tx } from "../open.ts";
import { isGone, workerId } from "../queue/worker-id.ts";
import * as t from "../schema/sqlite.ts";

const JOINING = "joining";

/** After so long another may take the turn of one on another machine, who may be gone, in milliseconds. */
const LEASE = 120_000;

/** What is made again out of what is kept need not wait for the disk. */
const REMADE = { remade: true, shows: "nothing" } as const;

/** Whose turn it is to join; null where it is nobody's. */
async function whoseTurn(db: Pick<Database | Tx, "select">, now: number): Promise<string | null> {
  const [row] = await db.select().from(t.merging).where(eq(t.merging.name, JOINING));
  const [who = "", until = "0"] = row?.value.split(" ") ?? [];
  return Number(until) <= now || isGone(who) ? null : who;
}

/**
 * Takes the turn to join: to work the same out beside somebody else would be in vain. Gives what ends it; null where it is another's, of this
 * process or of any. Nothing is wrong where two have it: what comes second finds the store changed.
 */
export async function takeTurn(
  store: Pick<Store, "own" | "write">,
  now: () => number = Date.now,
): Promise<(() => Promise<void>) | null> {
  if ((await whoseTurn(store.own, now())) !== null) return null;
  const me = workerId();
  const mine = await store.write(async (tx) => {
    if ((await whoseTurn(tx, now())) !== null) return false;
    const value = `${me} ${now() + LEASE}`;
    await tx
      .insert(t.merging)
      .values({ name: JOINING, value })
      .onConflictDoUpdate({ target: t.merging.name, set: { value } });
    return true;
  }, REMADE);
  if (!mine) return null;
  return async () => {
    await store.write(
      (tx) =>
        tx
          .delete(t.merging)
          .where(sql`${t.merging.name} = ${JOINING} and ${t.merging.value} like ${`${me} %`}`),
      REMADE,
    );
  };
}
