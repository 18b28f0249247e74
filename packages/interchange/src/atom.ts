/** An entry of a feed. Texts are plain. */
export interface FeedEntry {
  /** Unique among all that the feed's program makes: a fact's id, an event's. */
  readonly id: string;
  readonly title: string;
  readonly content: string;
  /** ISO 8601 instant at which it last changed. */
  readonly updated: string;
  /** Where it was read; only web addresses are linked. */
  readonly source?: string | undefined;
  /** Its page. */
  readonly page?: string | undefined;
}

export interface FeedOptions {
  /** What the feed answers: the same query, the same feed. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 instant, for a feed without entries. */
  readonly generatedAt: string;
  /** Where it was fetched from. */
  readonly self?: string | undefined;
}

/**
 * Entries as an Atom feed (RFC 4287), in the order given. Ids are tag URIs and stay; the feed is as new as its newest entry.
 * Written by hand: texts are escaped, characters that XML 1.0 forbids are dropped.
 */
export function atomFeed(
  entries: readonly FeedEntry[],
  { id, title, generatedAt, self }: FeedOptions,
): string {
  const updated = entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), "");
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${tagOf(id)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${escaped(updated === "" ? generatedAt : updated)}</updated>`,
    "  <author><name>Chancery</name></author>",
    ...(self === undefined ? [] : [`  <link rel="self" href="${escaped(self)}"/>`]),
    ...entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf({ id, title, content, updated, source, page }: FeedEntry): string {
  return [
    "  <entry>",
    `    <id>${tagOf(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${escaped(updated)}</updated>`,
    ...(page === undefined ? [] : [`    <link rel="alternate" href="${escaped(page)}"/>`]),
    ...(source === undefined || !isWeb(source) ? [] : [`    <link rel="via" href="${escaped(source)}"/>`]),
    `    <content type="text">${escaped(content)}</content>`,
    "  </entry>",
  ].join("\n");
}

/** A tag URI (RFC 4151). The name is no claim to a host: ".invalid" is nobody's. */
const tagOf = (id: string): string => `tag:chancery.invalid,2026:${encodeURIComponent(id)}`;

const isWeb = (uri: string): boolean => /^https?:\/\//i.test(uri) && URL.canParse(uri);

/** All that XML 1.0 allows in a text: lone surrogates and most control characters are not. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
  text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
