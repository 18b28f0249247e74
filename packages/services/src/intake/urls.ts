import { intakeError } from "./errors.ts";
import { readFeed, type Feed, type FeedEntry } from "./feeds/feed.ts";
import { brokenOff } from "./feeds/items.ts";
import { refused, type Taken } from "./item.ts";
import { kindOf, LOOK } from "./kind.ts";
import { itemsOfSource } from "./source.ts";
import { FetchError, type Fetched, type GetOptions, type Web } from "./web/index.ts";

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

const FEEDS =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

/** A feed as it was answered; `feed` is null where nothing is new since the validators that were sent. */
export interface FeedAnswer {
  readonly feed: Feed | null;
  /** Where it was found after redirects. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly retrievedAt: string;
}

/**
 * Asks for a feed, robots.txt first, with the validators of the last time where there are any (RFC 9110). Throws FetchError
 * (`retryAfter` where the site names a time), IntakeError `input.feed`.
 */
export async function fetchFeed(
  url: string,
  web: Web,
  options: Pick<GetOptions, "etag" | "lastModified" | "signal"> = {},
): Promise<FeedAnswer> {
  const answer = await web.get(url, { robots: true, accept: FEEDS, ...options });
  const { etag, lastModified, retrievedAt } = answer;
  return {
    feed: answer.notModified ? null : readFeed(answer.bytes, answer.url, answer.mediaType),
    url: answer.url,
    etag: etag ?? (answer.notModified ? (options.etag ?? null) : null),
    lastModified: lastModified ?? (answer.notModified ? (options.lastModified ?? null) : null),
    retrievedAt,
  };
}

/**
 * The articles of an address: the page, or the pages that a feed or an OPML list of feeds names, or whatever else is there
 * (`itemsOfSource`). A page that a person names is read as in a browser; those that a feed names, as robots.txt allows.
 * Trouble is told in its place, never thrown.
 */
export async function* itemsOfUrl(url: string, web: Web): AsyncGenerator<Taken> {
  let answer: Fetched;
  try {
    answer = await web.get(url);
  } catch (cause) {
    yield refused(url, troubleWith(cause));
    return;
  }
  if (kindOf(answer.bytes.subarray(0, LOOK), new URL(answer.url).pathname, answer.mediaType) === "feed")
    yield* pagesOf(answer, web);
  else yield* itemsOf(answer, web);
}

/** The pages that a feed names, robots.txt asked for the feed and for each page. */
export async function* itemsOfFeedUrl(url: string, web: Web): AsyncGenerator<Taken> {
  try {
    yield* pagesOf(await web.get(url, { robots: true, accept: FEEDS }), web);
  } catch (cause) {
    yield refused(url, troubleWith(cause));
  }
}

async function* pagesOf({ bytes, url, mediaType }: Fetched, web: Web): AsyncGenerator<Taken> {
  let feed: Feed;
  try {
    feed = readFeed(bytes, url, mediaType);
  } catch (cause) {
    yield refused(url, troubleWith(cause));
    return;
  }
  const seen = new Set<string>();
  for (const entry of feed.entries) {
    if (entry.url === null || seen.has(entry.url)) continue;
    seen.add(entry.url);
    yield* itemsOfEntry({ ...entry, url: entry.url }, web);
  }
  if (feed.brokenOff) yield brokenOff(feed, url);
}

/** The articles of the page that an entry of a feed names, robots.txt asked. */
export async function* itemsOfEntry(
  { url, published }: Pick<FeedEntry, "published"> & { readonly url: string },
  web: Web,
  signal?: AbortSignal,
): AsyncGenerator<Taken> {
  try {
    const page = await web.get(url, { robots: true, signal });
    // Without the web: a page that is itself a list would lead from list to list without end.
    for await (const next of itemsOf(page))
      yield next.ok && next.item.uri === page.url
        ? { ok: true, item: { ...next.item, published: next.item.published ?? published } }
        : next;
  } catch (cause) {
    signal?.throwIfAborted();
    yield refused(url, troubleWith(cause));
  }
}

const itemsOf = ({ bytes, url, mediaType, retrievedAt }: Fetched, web?: Web): AsyncGenerator<Taken> =>
  itemsOfSource(bytes, { name: url, mediaType, retrievedAt, web });

const troubleWith = (cause: unknown) => (cause instanceof FetchError ? cause : intakeError(cause));
