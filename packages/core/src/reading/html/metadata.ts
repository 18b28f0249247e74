import { monthFirst } from "../stamps/order.ts";
import { linkedDataOf } from "./json-ld.ts";
import { pageDays, type PageDay } from "./page-days.ts";
import type { Rendered } from "./render.ts";

/** What the head of an HTML page says of the article: no line of the text, so without spans. */
export interface PageMetadata {
  /** Titles as given, the site's name with them; best first. */
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly days: readonly PageDay[];
  /** With its region, where the page gives one: "en-us". */
  readonly locale: string | null;
  readonly canonical: string | null;
  /** The text that JSON-LD gives as the article's. */
  readonly bodies: readonly string[];
}

const AUTHOR =
  /^(?:author|article:author|article:author_name|dc\.creator|dcterms\.creator|sailthru\.author|parsely-author|byl|cxenseparse:author)$/;
const SITE =
  /^(?:og:site_name|application-name|dc\.publisher|article:publisher_name|copyright-holder|twitter:app:name:iphone)$/;
const TITLE = /^(?:og:title|twitter:title|dc\.title|headline|parsely-title|sailthru\.title)$/;

/** Reads meta elements, the title element and JSON-LD. `stateOfOutlet`: the state that the page's own address tells of. */
export function metadataOf(
  page: Rendered,
  stateOfOutlet: (canonical: string | null) => string | null = () => null,
): PageMetadata {
  const data = linkedDataOf(page.jsonLd);
  const metas = page.metas.map((meta) => ({
    name: (meta["property"] ?? meta["name"] ?? meta["itemprop"] ?? meta["http-equiv"] ?? "").toLowerCase(),
    content: (meta["content"] ?? "").trim(),
  }));
  const contents = (pattern: RegExp): string[] =>
    metas.filter(({ name, content }) => content !== "" && pattern.test(name)).map(({ content }) => content);
  const unique = (values: readonly string[]): string[] => [
    ...new Set(values.map((value) => value.trim()).filter((value) => value !== "")),
  ];
  const locale = (contents(/^og:locale$/)[0] ?? page.language)?.toLowerCase().replaceAll("_", "-") || null;
  const canonical =
    page.links.find(({ rel }) => rel?.toLowerCase() === "canonical")?.["href"] ??
    contents(/^og:url$/)[0] ??
    null;
  return {
    titles: unique([...contents(TITLE), ...data.headline, page.title]),
    outlets: unique([...contents(SITE), ...data.publishers]),
    authors: unique([...data.authors, ...contents(AUTHOR)]).filter((author) => !/^https?:/i.test(author)),
    language: page.language?.slice(0, 2).toLowerCase() || null,
    locale,
    days: pageDays(metas, data, page.marked, monthFirst(page.text, locale, stateOfOutlet(canonical))),
    bodies: data.bodies,
    canonical,
  };
}
