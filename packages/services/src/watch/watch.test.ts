import { describe, expect, it } from "vitest";

import { listBatches, workBatch } from "../batches/index.ts";
import type { Context } from "../context.ts";
import { FetchError, type Fetched, type Web } from "../intake/index.ts";
import { all, context, met } from "../testing/dossier.ts";
import {
  addFeed,
  AddFeedInput,
  importFeeds,
  listFeeds,
  lookAtFeeds,
  lookSoon,
  removeFeed,
  type LookEvent,
} from "./index.ts";

const FEED = "https://news.example/feed.xml";
const page = (n: number) => `https://news.example/${n}`;
const feedOf = (...numbers: number[]) =>
  `<rss version="2.0"><channel><title>News</title>${numbers
    .map(
      (n) =>
        `<item><guid>id-${n}</guid><link>${page(n)}</link><pubDate>Mon, 21 Dec 2015 10:00:00 GMT</pubDate></item>`,
    )
    .join("")}</channel></rss>`;

/** A web of answers by address; a function is asked each time. What was asked is noted, with the validators. */
function webOf(answers: Record<string, string | (() => string | Partial<Fetched>)>) {
  const asked: string[] = [];
  const web: Web = {
    async get(url, { etag } = {}) {
      asked.push(etag ? `${url} ${etag}` : url);
      const answer = answers[url];
      if (answer === undefined) throw new FetchError("fetch.status", "the site answers 404", { status: 404 });
      const given = typeof answer === "string" ? answer : answer();
      const bytes = new TextEncoder().encode(typeof given === "string" ? given : "");
      const none = {
        url,
        bytes,
        notModified: false,
        mediaType: "text/plain",
        etag: null,
        lastModified: null,
      };
      return { ...none, retrievedAt: "2026-01-02T03:04:05Z", ...(typeof given === "string" ? {} : given) };
    },
  };
  return { web, asked };
}
const article = (n: number) =>
  `Report ${n}\n${met("Kassym-Jomart Tokayev", "Anna Alder", "Moscow", `2015-12-0${n}`)}`;
const look = async (ctx: Context, web: Web): Promise<LookEvent[]> => {
  const events: LookEvent[] = [];
  for await (const event of lookAtFeeds({ ctx, web })) events.push(event);
  return events;
};
const watch = (ctx: Context, url = FEED) => addFeed({ ctx, input: AddFeedInput.parse({ url }) });
/** A context whose time goes on when the test says so. */
async function at() {
  const ctx = await context();
  const clock = { now: ctx.now().getTime() };
  return { ctx: { ...ctx, now: () => new Date(clock.now) }, clock };
}
const HALF_AN_HOUR = 30 * 60_000;

describe("a watched feed", { timeout: 60_000 }, () => {
  it("hands in what is new as a batch, each entry once, and asks again when it is due", async () => {
    const { ctx, clock } = await at();
    await watch(ctx);
    let numbers = [1, 2];
    const pages = Object.fromEntries([1, 2, 3].map((n) => [page(n), article(n)]));
    const { web, asked } = webOf({ ...pages, [FEED]: () => feedOf(...numbers) });
    const [first, ...none] = await look(ctx, web);
    expect([first, none]).toMatchObject([{ url: FEED, entries: 2, trouble: null }, []]);
    await all(workBatch(ctx, first?.batch ?? ""));
    const { items } = await listBatches({ ctx, input: { limit: 5 } });
    expect(items).toMatchObject([{ origin: "watch", label: "News", report: { articles: 2, facts: 2 } }]);
    expect(await look(ctx, web)).toEqual([]);
    numbers = [3, 2, 1];
    clock.now += HALF_AN_HOUR;
    asked.length = 0;
    expect(await look(ctx, web)).toMatchObject([{ entries: 1 }]);
    expect(asked).toEqual([FEED, page(3)]);
    expect(await listFeeds({ ctx })).toMatchObject([{ title: "News", failures: 0, trouble: null }]);
  });

  it("is asked with the validators of the last answer that is kept whole", async () => {
    const { ctx, clock } = await at();
    await watch(ctx);
    let up = false;
    const { web, asked } = webOf({
      [FEED]: () => ({ bytes: new TextEncoder().encode(feedOf(1, 2)), etag: '"v1"' }),
      [page(1)]: article(1),
      [page(2)]: () => {
        if (!up) throw new FetchError("fetch.timeout", "no whole answer in time");
        return article(2);
      },
    });
    expect(await look(ctx, web)).toMatchObject([{ entries: 1 }]);
    up = true;
    clock.now += HALF_AN_HOUR;
    asked.length = 0;
    expect(await look(ctx, web)).toMatchObject([{ entries: 1 }]);
    expect(asked).toEqual([FEED, page(2)]);
    clock.now += HALF_AN_HOUR;
    const { web: same, asked: conditional } = webOf({ [FEED]: () => ({ notModified: true }) });
    expect(await look(ctx, same)).toEqual([{ url: FEED, entries: 0, batch: null, trouble: null }]);
    expect(conditional).toEqual([`${FEED} "v1"`]);
  });

  it("that fails is asked less and less, not before the time that its site names, and comes back", async () => {
    const { ctx, clock } = await at();
    await watch(ctx);
    const began = clock.now;
    const due = async () => (Date.parse((await listFeeds({ ctx }))[0]?.dueAt ?? "") - clock.now) / 60_000;
    const { web } = webOf({});
    expect(await look(ctx, web)).toMatchObject([{ trouble: { code: "fetch.status" } }]);
    expect(await due()).toBe(60);
    clock.now += 60 * 60_000;
    await look(ctx, web);
    expect(await due()).toBe(120);
    clock.now += 120 * 60_000;
    const until = new Date(began + 7 * 24 * 3600_000);
    const later: Web = {
      get: () => Promise.reject(new FetchError("fetch.later", "wait", { status: 429, retryAfter: until })),
    };
    await look(ctx, later);
    expect((await listFeeds({ ctx }))[0]).toMatchObject({ dueAt: until.toISOString(), failures: 3 });
    clock.now = until.getTime();
    expect(await look(ctx, webOf({ [FEED]: feedOf() }).web)).toMatchObject([{ trouble: null }]);
    expect(await listFeeds({ ctx })).toMatchObject([{ failures: 0, trouble: null }]);
  });

  it("an entry whose page is gone is told in the batch, and not asked for again", async () => {
    const { ctx } = await at();
    const { feed } = await watch(ctx);
    const { web, asked } = webOf({ [FEED]: feedOf(7) });
    expect(await look(ctx, web)).toMatchObject([{ entries: 1 }]);
    await lookSoon({ ctx, input: feed });
    asked.length = 0;
    expect(await look(ctx, web)).toMatchObject([{ entries: 0, batch: null }]);
    expect(asked).toEqual([FEED]);
  });

  it("of many who look one asks; nothing is handed in for one that was removed meanwhile", async () => {
    const { ctx } = await at();
    const { feed } = await watch(ctx);
    const { web, asked } = webOf({ [FEED]: feedOf() });
    const looks = await Promise.all([look(ctx, web), look(ctx, web), look(ctx, web)]);
    expect([looks.flat().length, asked.length]).toEqual([1, 1]);
    await lookSoon({ ctx, input: feed });
    const removing = webOf({
      [FEED]: feedOf(1),
      [page(1)]: article(1),
    });
    const get = removing.web.get;
    await look(ctx, {
      get: async (...args) => {
        await removeFeed({ ctx, input: feed });
        return get(...args);
      },
    });
    expect([await listFeeds({ ctx }), (await listBatches({ ctx, input: { limit: 5 } })).items]).toEqual([
      [],
      [],
    ]);
  });

  it.each(["ftp://a.example/x", "javascript:alert(1)", "file:///etc/passwd", "news"])("%s is none", (url) => {
    expect(AddFeedInput.safeParse({ url }).success).toBe(false);
  });

  it("a list of feeds is watched, each once", async () => {
    const { ctx } = await at();
    const opml = `<opml version="2.0"><body><outline text="G"><outline text="A" xmlUrl="${FEED}"/><outline text="B" xmlUrl="https://b.example/f"/></outline></body></opml>`;
    expect(await importFeeds({ ctx, input: { opml } })).toEqual({ listed: 2, added: 2, refused: [] });
    expect(await importFeeds({ ctx, input: { opml } })).toEqual({ listed: 2, added: 0, refused: [] });
    await expect(importFeeds({ ctx, input: { opml: "no list" } })).rejects.toMatchObject({
      code: "input.feed",
    });
  });

  it.each([
    ["http://127.0.0.1/feed", "fetch.address"],
    ["http://169.254.169.254/latest", "fetch.address"],
    ["https://news.internal/feed", "fetch.address"],
    ["https://user:pw@news.example/feed", "fetch.url"],
    ["https://news.example:8080/feed", "fetch.port"],
  ])("a list with %s: that one is told, never watched; the others are", async (url, code) => {
    const { ctx } = await at();
    const opml = `<opml version="2.0"><body><outline xmlUrl="${url}"/><outline xmlUrl="${FEED}"/></body></opml>`;
    const { listed, added, refused } = await importFeeds({ ctx, input: { opml } });
    expect([listed, added, refused.map((one) => [one.url, one.code])]).toEqual([2, 1, [[url, code]]]);
    expect((await listFeeds({ ctx })).map((feed) => feed.url)).toEqual([FEED]);
  });
});
