import { randomUUID } from "node:crypto";

import {
  claimFeed,
  markEntriesSeen,
  setFeed,
  StoreError,
  unseenEntries,
  type WatchedFeed,
} from "@chancery/db";

import { newItem, submitIn } from "../batches/submit-batch.ts";
import type { Context } from "../context.ts";
import {
  fetchFeed,
  FetchError,
  itemsOfEntry,
  itemsOfFeed,
  type Feed,
  type FeedAnswer,
  type FeedEntry,
  type Taken,
  type Web,
} from "../intake/index.ts";
import { troubleOf, type Trouble } from "../trouble.ts";

/** Entries fetched at one look; the rest is for the next. */
const ENTRIES = 50;
const MINUTE = 60_000;
/** A feed that fails is asked at half the pace, then at a quarter, to a week at most. */
const SLOWEST = 7 * 24 * 60 * MINUTE;
/** Trouble with a page that passes: the entry is fetched again at the next look. */
const PASSING = new Set(["fetch.unreachable", "fetch.timeout", "fetch.later"]);

/** No answer that is kept is made of feeds, nor of what waits to be read. */
const FEEDS = { shows: "nothing" } as const;

/** How a look at a feed went: nothing new, so many entries handed in as a batch, or why it failed. */
export interface LookEvent {
  readonly url: string;
  readonly entries: number;
  readonly batch: string | null;
  readonly trouble: Trouble | null;
}

/**
 * Looks at each feed that is due, once. Its time is moved on before its site is asked, so that of any number of processes
 * one asks; entries are noted as seen in the transaction that hands them in, and the site's validators only with the last of
 * them: whatever is broken off is fetched again, and nothing is passed over. Throws StoreError.
 */
export async function* lookAtFeeds({
  ctx,
  web,
  signal,
}: {
  ctx: Context;
  web: Web;
  signal?: AbortSignal | undefined;
}): AsyncGenerator<LookEvent, void, void> {
  for (;;) {
    if (signal?.aborted) return;
    const feed = await claimFeed(ctx.store, ctx.now());
    if (feed === null) return;
    yield await look(ctx, web, feed, signal);
  }
}

async function look(
  ctx: Context,
  web: Web,
  feed: WatchedFeed,
  signal: AbortSignal | undefined,
): Promise<LookEvent> {
  const told = { url: feed.url, entries: 0, batch: null, trouble: null };
  try {
    const { etag, lastModified } = feed;
    const answer = await fetchFeed(feed.url, web, { etag, lastModified, signal });
    if (answer.feed === null) {
      await ctx.store.write((tx) => setFeed(tx, feed.id, answered(ctx, feed, null)), FEEDS);
      return told;
    }
    return { ...told, ...(await handIn(ctx, web, feed, answer, answer.feed, signal)) };
  } catch (error) {
    if (error instanceof StoreError || signal?.aborted) throw error;
    const trouble = troubleOf(error);
    const failures = feed.failures + 1;
    const dueAt = again(ctx, feed, failures, error);
    await ctx.store.write((tx) => setFeed(tx, feed.id, { failures, trouble, dueAt }), FEEDS);
    return { ...told, trouble };
  }
}

/** What an answer changes; a feed that says how long it stays fresh is not asked before. */
const answered = (ctx: Context, feed: WatchedFeed, ttlMinutes: number | null) => ({
  answeredAt: ctx.now(),
  failures: 0,
  trouble: null,
  dueAt: new Date(ctx.now().getTime() + Math.min(Math.max(feed.every, ttlMinutes ?? 0) * MINUTE, SLOWEST)),
});

function again(ctx: Context, { every }: WatchedFeed, failures: number, error: unknown): Date {
  const rest = Math.min(every * MINUTE * 2 ** Math.min(failures, 10), SLOWEST);
  const asked = error instanceof FetchError ? (error.retryAfter?.getTime() ?? 0) : 0;
  return new Date(Math.max(ctx.now().getTime() + rest, asked));
}

/** Fetches what is new and hands it in as one batch. */
async function handIn(
  ctx: Context,
  web: Web,
  watched: WatchedFeed,
  { etag, lastModified, retrievedAt }: FeedAnswer,
  feed: Feed,
  signal: AbortSignal | undefined,
): Promise<Pick<LookEvent, "entries" | "batch">> {
  const unseen = await unseenEntries(
    ctx.store.db,
    watched.id,
    feed.entries.map(({ id }) => id),
  );
  const fresh = feed.entries.filter(({ id }) => unseen.delete(id));
  const seen: string[] = [];
  const items: Taken[] = [];
  for (const entry of fresh.slice(0, ENTRIES)) {
    const found = await itemsOf(entry, { feed, origin: watched.url, retrievedAt, web, signal });
    if (found.some((next) => !next.ok && PASSING.has(next.error.code))) continue;
    seen.push(entry.id);
    items.push(...found);
  }
  const batch = items.length > 0 ? randomUUID() : null;
  await ctx.store.write(async (tx) => {
    if (!(await markEntriesSeen(tx, watched.id, seen, ctx.now()))) return;
    const label = watched.title ?? feed.title?.slice(0, 200) ?? watched.url;
    if (batch !== null) await submitIn(ctx, tx, { id: batch, origin: "watch", label }, items.map(newItem));
    await setFeed(tx, watched.id, {
      ...answered(ctx, watched, feed.ttlMinutes),
      title: watched.title ?? feed.title?.slice(0, 200) ?? null,
      // With an entry left out, the site must not say "nothing new" the next time.
      ...(seen.length === fresh.length ? { etag, lastModified } : {}),
      ...(batch === null ? {} : { lastBatch: batch }),
    });
  }, FEEDS);
  return { entries: seen.length, batch };
}

interface EntrySource {
  readonly feed: Feed;
  readonly origin: string;
  readonly retrievedAt: string;
  readonly web: Web;
  readonly signal: AbortSignal | undefined;
}

/** The articles of the page that an entry names; of one that names none, what the feed itself holds of it. */
async function itemsOf(
  entry: FeedEntry,
  { feed, origin, retrievedAt, web, signal }: EntrySource,
): Promise<Taken[]> {
  const { url } = entry;
  if (url === null)
    return [...itemsOfFeed({ ...feed, entries: [entry], brokenOff: false }, origin, retrievedAt)];
  const found: Taken[] = [];
  for await (const next of itemsOfEntry({ ...entry, url }, web, signal)) found.push(next);
  return found;
}
