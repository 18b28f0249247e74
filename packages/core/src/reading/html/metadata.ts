/** What the head of an HTML page says of the article: no line of the text, so without spans. */
export interface PageMetadata {
  /** Titles as given, the site's name with them. */
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly days: readonly {
    readonly day: string;
    readonly what: "published" | "modified";
    readonly from: string;
  }[];
  readonly canonical: string | null;
}
