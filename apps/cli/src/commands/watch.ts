import { readFile } from "node:fs/promises";
import { setTimeout as rest } from "node:timers/promises";

import {
  addFeed,
  AddFeedInput,
  createWeb,
  importFeeds,
  intakeError,
  IntakeError,
  listFeeds,
  lookAtFeeds,
  lookSoon,
  openContext,
  removeFeed,
  workWaiting,
  type Context,
  type LookEvent,
  type RefusedFeed,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { columns, plural } from "../report/text.ts";
import { printable } from "../say.ts";
import { audited } from "./audited.ts";
import type { Around } from "../surroundings.ts";
import type { StoreOptions } from "./dossier.ts";

interface Options extends StoreOptions {
  readonly json: boolean;
}

/** How often `run` looks for feeds that are due, in milliseconds. */
const POLL = 15_000;

async function inStore(options: Options, work: (ctx: Context) => Promise<number>): Promise<number> {
  const ctx = await openContext(options.store, { knowledge: options.knowledge });
  try {
    return await work(ctx);
  } finally {
    ctx.store.close();
  }
}

/** Watches feeds and the feeds of OPML files. Returns the exit code, 1 where one is none; throws StoreError. */
export const add = (
  feeds: readonly string[],
  options: Options & { every: number },
  { out, say }: Around,
): Promise<number> =>
  inStore(options, async (ctx) => {
    let [added, failed] = [0, 0];
    for (const named of feeds) {
      try {
        const taken = await addOne(ctx, named, options.every);
        added += taken.added;
        failed += taken.refused.length;
        for (const { url, ...trouble } of taken.refused) say.trouble(url, trouble);
      } catch (error) {
        if (!(error instanceof IntakeError)) throw error;
        failed += 1;
        say.trouble(named, error);
      }
    }
    const { length: watched } = await listFeeds({ ctx });
    const line = `${plural(added, "feed")} added; ${watched} watched`;
    await out.write(`${options.json ? JSON.stringify({ added, watched, failed }) : line}\n`);
    return failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
  });

async function addOne(
  ctx: Context,
  named: string,
  every: number,
): Promise<{ added: number; refused: readonly RefusedFeed[] }> {
  const address = AddFeedInput.safeParse({ url: named, every });
  if (address.success) {
    const input = address.data;
    const { added } = await audited(ctx, "feeds.add", input, () => addFeed({ ctx, input }));
    return { added: Number(added), refused: [] };
  }
  const opml = await readFile(named, "utf8").catch((cause: unknown) => {
    throw intakeError(cause);
  });
  return audited(ctx, "feeds.import", { file: named }, () => importFeeds({ ctx, input: { opml } }));
}

/** Lists the feeds. Returns the exit code; throws StoreError. */
export const list = (options: Options, { out }: Around): Promise<number> =>
  inStore(options, async (ctx) => {
    const feeds = await listFeeds({ ctx });
    if (options.json) {
      await out.write(`${JSON.stringify(feeds)}\n`);
      return EXIT.ok;
    }
    const rows = feeds.map(({ url, title, every, dueAt, answeredAt, trouble, failures }) => [
      url,
      `every ${every} min`,
      answeredAt === null ? "not asked yet" : `answered ${shown(answeredAt)}`,
      `next ${shown(dueAt)}`,
      trouble === null ? printable(title ?? "") : `failed ${failures} times: ${printable(trouble.message)}`,
    ]);
    await out.write(`${columns(rows, 0).join("\n") || "no feed is watched"}\n`);
    return EXIT.ok;
  });

const shown = (time: string): string => time.slice(0, 16).replace("T", " ");

/** Watches a feed no longer. Returns the exit code, 1 where it was not watched; throws StoreError. */
export const remove = (named: string, options: Options, { out, say }: Around): Promise<number> =>
  inStore(options, async (ctx) => {
    const url = URL.canParse(named) ? new URL(named).href : named;
    const feed = (await listFeeds({ ctx })).find((one) => one.url === url || one.id === named);
    const remove = (input: { id: string }) =>
      audited(ctx, "feeds.remove", { id: input.id }, () => removeFeed({ ctx, input }));
    if (feed === undefined || !(await remove(feed))) {
      const remedy = "See `chancery watch list`.";
      say.trouble(named, { code: "feed.unknown", message: "no such feed is watched", remedy });
      return EXIT.someInputsFailed;
    }
    await out.write(
      `${options.json ? JSON.stringify({ removed: feed.url }) : `${feed.url} is watched no longer`}\n`,
    );
    return EXIT.ok;
  });

/** Looks at feeds as they are due and reads in what is new. Returns the exit code; throws StoreError. */
export const run = (
  options: Options & { once: boolean; now: boolean },
  { out, say }: Around,
): Promise<number> =>
  inStore(options, async (ctx) => {
    const web = createWeb();
    let failed = 0;
    const { once, now } = options;
    await audited(ctx, "feeds.run", { once, now }, async () => {
      if (now) for (const feed of await listFeeds({ ctx })) await lookSoon({ ctx, input: feed });
    });
    for (;;) {
      for await (const event of lookAtFeeds({ ctx, web })) {
        const { url, entries, batch } = event;
        if (batch !== null) await audited(ctx, "feeds.look", { url, entries, batch }, async () => {});
        if (event.trouble !== null) {
          failed += 1;
          say.trouble(event.url, event.trouble);
        }
        if (options.json || event.trouble === null)
          await out.write(`${options.json ? JSON.stringify(event) : lookLine(event)}\n`);
      }
      await workWaiting(ctx);
      if (once) return failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
      await rest(POLL);
    }
  });

const lookLine = ({ url, entries, batch }: LookEvent): string =>
  `${url}: ${entries === 0 ? "nothing new" : plural(entries, "new entry", "new entries")}${batch === null ? "" : ` (batch ${batch.slice(0, 8)})`}`;
