import type { Span } from "../../record/index.ts";

/** Ancestors that tell something of a line. */
export type Surrounding =
  | "nav"
  | "aside"
  | "header"
  | "footer"
  | "form"
  | "figure"
  | "figcaption"
  | "time"
  | "article"
  | "main"
  | "blockquote"
  | "list"
  | "table"
  | "button"
  /** What a page marks as the article's text (schema.org `articleBody`). */
  | "body";

/** What the elements around a line of an HTML page tell. Flattened text has none. */
export interface ElementContext {
  /** The nearest element that made the line: "p", "h1", "li", "td" ... */
  readonly tag: string;
  /** Words of the class and id attributes of the nearest ancestors. */
  readonly names: ReadonlySet<string>;
  /** Characters within links, of all, in percent. */
  readonly linkDensity: number;
  readonly inside: ReadonlySet<Surrounding>;
  /** `datetime` of a time element that the line holds. */
  readonly datetime: string | null;
  /** What that element is marked as: the day of publication, or of a change. */
  readonly dated: "published" | "modified" | null;
  readonly itemprop: string | null;
  /** The container that the line's element stands in: equal for the paragraphs of one body. */
  readonly container: number;
  /** Where it stands in the HTML, [start, end). */
  readonly origin: Span;
}
