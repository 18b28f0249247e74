/** What a source is: one article, or something that holds or names many. */
export type SourceKind = "gzip" | "warc" | "feed" | "opml" | "lines" | "json" | "article";

/** Bytes of the beginning that tell. */
export const LOOK = 65_536;

const XML_ROOT =
  /^\s*(?:<\?xml[^>]{0,300}\?>\s*)?(?:<(?:!--[^]{0,5000}?--|\?[^>]{0,500}|!DOCTYPE[^[>]{0,500}(?:\[[^\]]{0,20000}\]\s*)?)>\s*)*<(?:[\w-]{1,20}:)?([A-Za-z]{2,20})(?=[\s/>])([^>]{0,3000})/i;

/**
 * Tells a source by its beginning, then by its media type or name: the bytes of archives and feeds are unmistakable, and
 * feeds are often sent as text/html. What is nothing else is one article.
 */
export function kindOf(start: Uint8Array, name: string, mediaType = ""): SourceKind {
  if (start[0] === 0x1f && start[1] === 0x8b) return "gzip";
  const text = beginning(start);
  if (/^WARC\/\d/.test(text)) return "warc";
  if (
    /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name) ||
    /^application\/(?:jsonl|x-ndjson|ndjson)\b/i.test(mediaType)
  )
    return "lines";
  const root = text.startsWith("<") ? XML_ROOT.exec(text) : null;
  if (root) {
    const tag = root[1]?.toLowerCase() ?? "";
    if (
      tag === "rss" ||
      tag === "feed" ||
      (tag === "rdf" && /purl\.org\/rss|my\.netscape/i.test(text.slice(0, 5000)))
    )
      return "feed";
    if (tag === "opml") return "opml";
  }
  if (/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i.test(mediaType)) return "article";
  if (text.startsWith("{") || text.startsWith("[")) return jsonKind(text, name, mediaType);
  return !text.startsWith("<") && hasArticleLine(text) ? "lines" : "article";
}

/** The beginning as text, in the encodings that feeds have; marks and white space cut. */
function beginning(start: Uint8Array): string {
  const wide =
    start[0] === 0xff && start[1] === 0xfe
      ? "utf-16le"
      : start[0] === 0xfe && start[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(wide).decode(start.subarray(0, LOOK)).trimStart();
}

/** One object over several lines is a feed, a news item or an article; an object a line is JSON Lines. */
function jsonKind(text: string, name: string, mediaType: string): SourceKind {
  const named =
    /\.(?:json|ninjs)(?:\.gz)?$/i.test(name) || /^application\/(?:[\w.-]{1,40}\+)?json\b/i.test(mediaType);
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/i.test(text)) return "feed";
  if (text.startsWith("[")) return named || /^\[\s*\{/.test(text) ? "json" : "article";
  const [first = "", ...rest] = text.split("\n");
  if (parsed(first) !== undefined)
    return named && rest.every((line) => line.trim() === "") ? "json" : "lines";
  return named || first.trim() === "{" ? "json" : "lines";
}

/** An article may quote JSON; it does not hold a whole line that is an article's object. */
function hasArticleLine(text: string): boolean {
  return text.split("\n").some((line) => {
    const value = line.trimStart().startsWith("{") && line.trimEnd().endsWith("}") ? parsed(line) : undefined;
    return typeof value === "object" && value !== null && ("text" in value || "base64" in value);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
