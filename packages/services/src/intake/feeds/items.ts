import { IntakeError } from "../errors.ts";
import { refused, taken, type Taken } from "../item.ts";
import { escaped, type Feed, type FeedEntry } from "./feed.ts";

/** A summary with fewer words is a teaser of the page, not its text. */
const ENOUGH_WORDS = 80;

/** The articles that a feed holds whole. An entry that only teases its page is refused: its words are not the article's. */
export function* itemsOfFeed(feed: Feed, origin: string, retrievedAt: string | null): Generator<Taken> {
  for (const entry of feed.entries) {
    const uri = entry.url ?? `${origin}#${entry.id.replaceAll(/[\u0000-\u001f\u007f]/g, " ").slice(0, 1000)}`;
    const html = wholeText(entry);
    if (html === null) {
      yield refused(uri, new IntakeError("input.teaser", "the feed holds only a teaser of it"));
      continue;
    }
    const title = entry.title === null ? "" : `<h1>${withEntities(escaped(textOf(entry.title)))}</h1>\n`;
    const page = `<!doctype html>\n<meta charset="utf-8">\n<article>\n${title}${html}\n</article>\n`;
    yield taken({
      uri,
      bytes: new TextEncoder().encode(page),
      mediaType: "text/html",
      retrievedAt,
      published: entry.published,
    });
  }
  if (feed.brokenOff) yield brokenOff(feed, origin);
}

/** Said once, behind what a feed that breaks off holds whole. */
export const brokenOff = ({ entries }: Feed, origin: string): Taken =>
  refused(
    origin,
    new IntakeError("input.feed", `the feed breaks off: ${entries.length} of its entries are whole`),
  );

function wholeText({ html, summary }: FeedEntry): string | null {
  if (html !== null) return html;
  return summary !== null && textOf(summary).split(/\s+/).length >= ENOUGH_WORDS ? summary : null;
}

/** Titles may be HTML, or text with a bare "<" in it. */
const textOf = (html: string): string => html.replaceAll(/<\/?[a-z][^<>]{0,500}>/gi, " ");

/** "Norway &amp; Kenya" within a title that is HTML: what stands for a character goes on standing for it. */
const withEntities = (html: string): string =>
  html.replaceAll(/&amp;(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);)/gi, "&");
