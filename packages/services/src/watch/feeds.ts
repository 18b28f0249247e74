import { randomUUID } from "node:crypto";

import {
  addFeed as add,
  listFeeds as list,
  removeFeed as remove,
  setFeed,
  type FeedView,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { readOpml } from "../intake/index.ts";
import { checkWatchable } from "../intake/web/index.ts";
import { troubleOf, type Trouble } from "../trouble.ts";

/** Minutes between two looks at a feed: often enough for news, seldom enough for whoever serves it. */
const EVERY = 30;

const Address = z
  .url({ protocol: /^https?$/ })
  .max(4096)
  .transform((url) => new URL(url).href);

export const AddFeedInput = z.object({
  url: Address,
  title: z.string().trim().min(1).max(200).nullish(),
  every: z
    .int()
    .min(5)
    .max(7 * 24 * 60)
    .default(EVERY)
    .describe("minutes between two looks"),
});

export const FeedId = z.object({ id: z.uuid() });

/** Feeds that are watched, in the order of their addresses. Throws StoreError. */
export const listFeeds = async ({ ctx }: { ctx: Context }): Promise<FeedView[]> => list(ctx.store.db);

/**
 * Watches a feed, from now on. Returns it; `added` is false where it was watched already. Throws FetchError for an address
 * that could never be asked, StoreError.
 */
export async function addFeed({
  ctx,
  input: { url, title, every },
}: {
  ctx: Context;
  input: z.output<typeof AddFeedInput>;
}): Promise<{ added: boolean; feed: FeedView }> {
  checkWatchable(url);
  const row = { id: randomUUID(), url, title: title ?? null, every };
  return ctx.store.write(async (tx) => {
    const added = await add(tx, row, ctx.now());
    const feed = (await list(tx)).find((one) => one.url === url);
    if (feed === undefined) throw new Error(`the feed ${url} was not kept`);
    return { added, feed };
  });
}

/** Watches a feed no longer; what it brought stays. False where it was not watched. Throws StoreError. */
export const removeFeed = ({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: { id: string };
}): Promise<boolean> => ctx.store.write((tx) => remove(tx, id));

/** Has a feed looked at next time anybody looks, whatever its schedule says. Throws StoreError. */
export const lookSoon = ({ ctx, input: { id } }: { ctx: Context; input: { id: string } }): Promise<void> =>
  ctx.store.write((tx) => setFeed(tx, id, { dueAt: ctx.now() }));

export const ImportFeedsInput = z.object({
  opml: z.string().min(1).max(5_000_000).describe("a list of feeds as OPML"),
});

/** A feed of a list that is not watched, and why. */
export interface RefusedFeed extends Trouble {
  readonly url: string;
}

/**
 * Watches all feeds of an OPML list but those whose address could never be asked, which are told. Throws IntakeError `input.feed`,
 * StoreError.
 */
export async function importFeeds({
  ctx,
  input: { opml },
}: {
  ctx: Context;
  input: z.output<typeof ImportFeedsInput>;
}): Promise<{ listed: number; added: number; refused: RefusedFeed[] }> {
  const feeds = readOpml(new TextEncoder().encode(opml));
  const refused = feeds.flatMap(({ url }) => refusalOf(url) ?? []);
  const never = new Set(refused.map(({ url }) => url));
  return ctx.store.write(async (tx) => {
    let added = 0;
    for (const { url, title } of feeds) {
      if (never.has(url)) continue;
      const row = { id: randomUUID(), url, title: title?.slice(0, 200) ?? null, every: EVERY };
      if (await add(tx, row, ctx.now())) added += 1;
    }
    return { listed: feeds.length, added, refused };
  });
}

function refusalOf(url: string): RefusedFeed | null {
  try {
    checkWatchable(url);
    return null;
  } catch (error) {
    return { url, ...troubleOf(error) };
  }
}
