import { and, asc, eq, inArray, lte } from "drizzle-orm";

import type { Database, Store, Tx } from "../open.ts";
import { inParts } from "../save/parts.ts";
import type { ItemTrouble } from "../schema/batches.ts";
import { feed, feedEntry } from "../schema/feeds.ts";

type Reading = Pick<Database | Tx, "select">;
export type WatchedFeed = typeof feed.$inferSelect;

/** A watched feed as it is told; times are ISO, in UTC. */
export interface FeedView {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  /** How often it is looked at, in minutes. */
  readonly every: number;
  readonly dueAt: string;
  /** When it last answered; null: not so far. */
  readonly answeredAt: string | null;
  /** How often it has failed since, and why. */
  readonly failures: number;
  readonly trouble: ItemTrouble | null;
  /** The batch that its last new entries went in with. */
  readonly lastBatch: string | null;
}

export interface NewFeed {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly every: number;
}

/** Watches a feed, from now on; one that is watched already stays as it is. Returns whether it is new. */
export async function addFeed(tx: Tx, row: NewFeed, now: Date): Promise<boolean> {
  const made = await tx
    .insert(feed)
    .values({ ...row, addedAt: now, dueAt: now, failures: 0 })
    .onConflictDoNothing()
    .returning({ id: feed.id });
  return made.length > 0;
}

/** Watches a feed no longer; what it brought stays. */
export async function removeFeed(tx: Tx, id: string): Promise<boolean> {
  return (await tx.delete(feed).where(eq(feed.id, id)).returning({ id: feed.id })).length > 0;
}

export async function listFeeds(db: Reading): Promise<FeedView[]> {
  const rows = await db.select().from(feed).orderBy(asc(feed.url));
  return rows.map(({ id, url, title, every, dueAt, answeredAt, failures, trouble, lastBatch }) => ({
    id,
    url,
    title,
    every,
    failures,
    trouble,
    lastBatch,
    dueAt: dueAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}

/** No answer that is kept is made of feeds. */
const FEEDS = { shows: "nothing" } as const;

/** Takes the feed that is due for longest, and moves its time on before anybody asks its site; null where none is due. */
export async function claimFeed(store: Store, now: Date): Promise<WatchedFeed | null> {
  const due = (db: Reading) =>
    db.select().from(feed).where(lte(feed.dueAt, now)).orderBy(asc(feed.dueAt), asc(feed.id)).limit(1);
  // Looking costs a read only.
  if ((await due(store.db)).length === 0) return null;
  return store.write(async (tx) => {
    const [next] = await due(tx);
    if (next === undefined) return null;
    await tx
      .update(feed)
      .set({ dueAt: new Date(now.getTime() + next.every * 60_000) })
      .where(eq(feed.id, next.id));
    return next;
  }, FEEDS);
}

/** Which of a feed's entries were not handed in so far. */
export async function unseenEntries(
  db: Reading,
  feedId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const unseen = new Set(ids);
  for (const part of inParts([...unseen])) {
    const seen = await db
      .select({ id: feedEntry.entryId })
      .from(feedEntry)
      .where(and(eq(feedEntry.feedId, feedId), inArray(feedEntry.entryId, part)));
    for (const { id } of seen) unseen.delete(id);
  }
  return unseen;
}

/** Notes that entries were handed in. False where the feed is watched no longer: then nothing is noted. */
export async function markEntriesSeen(
  tx: Tx,
  feedId: string,
  ids: readonly string[],
  now: Date,
): Promise<boolean> {
  const [watched] = await tx.select({ id: feed.id }).from(feed).where(eq(feed.id, feedId));
  if (watched === undefined) return false;
  for (const part of inParts(ids)) {
    await tx
      .insert(feedEntry)
      .values(part.map((entryId) => ({ feedId, entryId, seenAt: now })))
      .onConflictDoNothing();
  }
  return true;
}

/** Notes how a look at a feed went. */
export async function setFeed(
  tx: Tx,
  id: string,
  values: Partial<Omit<WatchedFeed, "id" | "url" | "addedAt">>,
): Promise<void> {
  if (Object.keys(values).length > 0) await tx.update(feed).set(values).where(eq(feed.id, id));
}
