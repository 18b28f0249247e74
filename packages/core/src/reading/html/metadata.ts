import { isDay } from "../../record/index.ts";
import { linkedDataOf } from "./json-ld.ts";
import type { Rendered } from "./render.ts";

/** What the head of an HTML page says of the article: no line of the text, so without spans. */
export interface PageMetadata {
  /** Titles as given, the site's name with them; best first. */
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly days: readonly {
    readonly day: string;
    readonly what: "published" | "modified";
    readonly from: string;
  }[];
  /** With its region, where the page gives one: "en-us". */
  readonly locale: string | null;
  readonly canonical: string | null;
  /** The text that JSON-LD gives as the article's. */
  readonly bodies: readonly string[];
}

const PUBLISHED =
  /^(?:article:published_time|article:published|og:published_time|datepublished|date_published|published_time|publish[-_]?date|pubdate|publication_date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:created|date|issued)|sailthru\.date|parsely-pub-date|cxenseparse:recs:publishtime|article\.published|citation_(?:publication_)?date|date|originalpublicationdate|displaydate|article_date_original|rnews:datepublished)$/;
const MODIFIED =
  /^(?:article:modified_time|og:updated_time|datemodified|last-modified|lastmod|dcterms\.modified|article\.updated|revision_date)$/;
const AUTHOR =
  /^(?:author|article:author|article:author_name|dc\.creator|dcterms\.creator|sailthru\.author|parsely-author|byl|cxenseparse:author)$/;
const SITE =
  /^(?:og:site_name|application-name|dc\.publisher|article:publisher_name|copyright-holder|twitter:app:name:iphone)$/;
const TITLE = /^(?:og:title|twitter:title|dc\.title|headline|parsely-title|sailthru\.title)$/;

/** The day of an ISO time, a plain day, or "20151221": the day as written, in the page's own zone. */
function dayOf(value: string): string | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3])) || Number(match[1]) < 1970)
    return null;
  return `${match[1]}-${match[2]}-${match[3]}`;
}

/** Reads meta elements, the title element and JSON-LD. */
export function metadataOf(page: Rendered): PageMetadata {
  const data = linkedDataOf(page.jsonLd);
  const metas = page.metas.map((meta) => ({
    name: (meta["property"] ?? meta["name"] ?? meta["itemprop"] ?? "").toLowerCase(),
    content: (meta["content"] ?? "").trim(),
  }));
  const contents = (pattern: RegExp): string[] =>
    metas.filter(({ name, content }) => content !== "" && pattern.test(name)).map(({ content }) => content);
  const days = (
    values: readonly string[],
    what: "published" | "modified",
    from: string,
  ): PageMetadata["days"] => {
    const found = [...new Set(values.flatMap((value) => dayOf(value) ?? []))];
    return found.map((day) => ({ day, what, from }));
  };
  const unique = (values: readonly string[]): string[] => [
    ...new Set(values.map((value) => value.trim()).filter((value) => value !== "")),
  ];
  return {
    titles: unique([...contents(TITLE), ...data.headline, page.title]),
    outlets: unique([...contents(SITE), ...data.publishers]),
    authors: unique([...data.authors, ...contents(AUTHOR)]).filter((author) => !/^https?:/i.test(author)),
    language: page.language?.slice(0, 2).toLowerCase() ?? null,
    locale: (contents(/^og:locale$/)[0] ?? page.language)?.toLowerCase().replaceAll("_", "-") ?? null,
    days: [
      ...days(data.published, "published", "JSON-LD"),
      ...days(contents(PUBLISHED), "published", "a meta element"),
      ...days([...data.modified, ...contents(MODIFIED)], "modified", "the page"),
    ],
    bodies: data.bodies,
    canonical:
      page.links.find(({ rel }) => rel?.toLowerCase() === "canonical")?.["href"] ??
      contents(/^og:url$/)[0] ??
      null,
  };
}
