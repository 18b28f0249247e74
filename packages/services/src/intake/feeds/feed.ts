import { parseFeed } from "feedsmith";

import { IntakeError } from "../errors.ts";
import { wholeEntries } from "./broken-off.ts";
import { wholeItems } from "./broken-off-json.ts";
import { dayOf } from "./day.ts";
import { xmlText } from "./xml.ts";

/** One entry of a feed: a page that it names, and what the feed itself holds of it. */
export interface FeedEntry {
  /** What the feed knows it by: guid, id, or its address. */
  readonly id: string;
  /** Absolute; null where it names no page that can be asked for. */
  readonly url: string | null;
  readonly title: string | null;
  /** As written. */
  readonly date: string | null;
  /** Its day where it was written, ISO. */
  readonly published: string | null;
  /** The text of the entry, where the feed holds all of it. */
  readonly html: string | null;
  readonly summary: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  /** How long its maker says that it stays fresh (RSS `ttl`), in minutes. */
  readonly ttlMinutes: number | null;
  /** It ends in the middle: these are the entries that are whole. */
  readonly brokenOff: boolean;
}

/** More entries than any feed has; the rest is left. */
const MAX_ENTRIES = 10_000;

type Loose = Readonly<Record<string, unknown>>;
const record = (value: unknown): Loose =>
  typeof value === "object" && value !== null ? (value as Loose) : {};
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const words = (value: unknown): string | null => {
  const text = typeof value === "string" ? value : record(value)["value"];
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
};

/** A feed's text as its library reads it; null where it is none. */
function parsed(text: string): Loose | null {
  try {
    return record(parseFeed(text).feed);
  } catch {
    return null;
  }
}

/**
 * An RSS (0.9x, 1.0, 2.0), Atom or JSON feed. Addresses are made absolute against `url`, where the feed was got. One that breaks
 * off gives its whole entries. Throws IntakeError `input.feed`.
 */
export function readFeed(bytes: Uint8Array, url: string, mediaType?: string): Feed {
  const text = xmlText(bytes, mediaType);
  const whole = wholeEntries(text) ?? wholeItems(text);
  const feed = parsed(whole ?? text);
  if (feed === null) throw new IntakeError("input.feed", "not an RSS, Atom or JSON feed");
  const base = absolute(words(record(feed["xml"])["base"]), url) ?? url;
  const ttl = Number(feed["ttl"]);
  return {
    title: words(feed["title"]),
    entries: list(feed["items"] ?? feed["entries"])
      .slice(0, MAX_ENTRIES)
      .map((entry, at) => entryOf(entry, base, at)),
    ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? Math.min(ttl, 100_000) : null,
    brokenOff: whole !== null,
  };
}

function entryOf(entry: Loose, base: string, at: number): FeedEntry {
  const guid = record(entry["guid"]);
  const permanent = words(guid) !== null && guid["isPermaLink"] !== false ? words(guid) : null;
  const link =
    words(entry["link"]) ?? words(entry["url"]) ?? linkOf(list(entry["links"])) ?? permanent ?? null;
  const own = absolute(words(record(entry["xml"])["base"]), base) ?? base;
  const url = absolute(link, own);
  const date =
    words(entry["pubDate"]) ??
    words(entry["published"]) ??
    words(entry["date_published"]) ??
    dcDate(entry) ??
    words(entry["updated"]) ??
    words(entry["date_modified"]);
  const content = record(entry["content"]);
  const plain = words(entry["content_text"]);
  return {
    id:
      words(guid) ?? words(entry["id"]) ?? words(record(entry["rdf"])["about"]) ?? url ?? `${base}#${at + 1}`,
    url,
    title: words(entry["title"]),
    date,
    published: dayOf(date),
    html:
      words(content["encoded"]) ??
      words(content) ??
      words(entry["content_html"]) ??
      (plain && escaped(plain)),
    summary: words(entry["description"]) ?? words(entry["summary"]),
  };
}

function dcDate(entry: Loose): string | null {
  const dc = record(entry["dc"]);
  const terms = record(entry["dcterms"]);
  return (
    words(dc["date"]) ??
    words(list(dc["dates"]).map(words)[0] ?? (dc["dates"] as unknown[] | undefined)?.[0]) ??
    words(terms["issued"]) ??
    words(terms["created"])
  );
}

/** Atom: the link without a relation or with `alternate`; never `self`, `edit`, `enclosure` or `replies`. */
function linkOf(links: readonly Loose[]): string | null {
  const pages = links.filter(({ rel = "alternate" }) => rel === "alternate");
  const [page] = [...pages.filter(({ type = "text/html" }) => type === "text/html"), ...pages];
  return page ? words(page["href"]) : null;
}

function absolute(link: string | null, base: string): string | null {
  if (link === null) return null;
  const url = URL.canParse(link, base) ? new URL(link, base) : URL.canParse(link) ? new URL(link) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
