import { wordSet } from "@chancery/language";

import { HIDDEN_CLASSES } from "./elements.ts";

export type Attributes = Readonly<Record<string, string>>;

/** The attributes that say anything of a page's text. Half of all others are addresses, sizes and scripts. */
const OF_USE = wordSet(
  "class id hidden style itemprop role datetime title content pubdate lang type name property http-equiv rel href",
);
const LONGEST_NAME = 12;
/** Their first letters, in either case, and lengths: few others have both. */
const MAY_BE_OF_USE = new Uint8Array((LONGEST_NAME + 1) << 5);
const openingOf = (code: number, length: number): number => (length << 5) | (code & 31);
for (const name of OF_USE) MAY_BE_OF_USE[openingOf(name.charCodeAt(0), name.length)] = 1;

/** The attribute's name at [start, end) of a page, in small letters; null where it says nothing of the text. */
export function attributeOfUse(html: string, start: number, end: number): string | null {
  const length = end - start;
  if (length > LONGEST_NAME || MAY_BE_OF_USE[openingOf(html.charCodeAt(start), length)] === 0) return null;
  const written = html.slice(start, end);
  if (OF_USE.has(written)) return written;
  const name = written.toLowerCase();
  return OF_USE.has(name) ? name : null;
}

/** "postBody__related-links" -> post, body, related, links, and the whole. */
export function nameWords(value: string): string[] {
  const words: string[] = [];
  for (const name of value.slice(0, 400).split(/\s+/)) {
    if (name === "") continue;
    words.push(name.toLowerCase());
    words.push(
      ...name
        .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
        .toLowerCase()
        .split(/[-_:.]+/),
    );
  }
  return words;
}

/** `<span itemprop="datePublished" content="2014-12-23">`, `<time itemprop="datePublished" datetime="2014-12-23">`, `<time pubdate>`. */
export const isMarkedDay = (tag: string, attributes: Attributes): boolean =>
  (attributes["content"] ?? attributes["datetime"]) !== undefined &&
  (/\bdate(?:Published|Created)\b/.test(attributes["itemprop"] ?? "") ||
    (tag === "time" && attributes["pubdate"] !== undefined));

/** What an element's own attributes say of the day that it shows. */
export interface DayMark {
  readonly datetime: string | null;
  readonly dated: "published" | "modified" | null;
}

const NO_MARK: DayMark = { datetime: null, dated: null };
const PUBLISHED_CLASS =
  /(?:^|\s)(?:dt-)?(?:published|pubdate|publish-date|date-published|entry-date|post-date)(?=\s|$)/i;
const MODIFIED_CLASS = /(?:^|\s)(?:dt-)?(?:updated|modified|date-modified|last-updated)(?=\s|$)/i;

/** `<time datetime>`, `<relative-time datetime>`, `<abbr class="published" title="2009-05-04T10:00">`; what was deleted or put in has other days. */
export function dayMark(tag: string, attributes: Attributes): DayMark {
  const { itemprop = "", class: named = "", title } = attributes;
  const property = /\bdate(?:Published|Created|Modified)\b/.exec(itemprop)?.[0];
  const time = tag === "ins" || tag === "del" ? undefined : attributes["datetime"];
  if (time === undefined && property === undefined && title === undefined) return NO_MARK;
  const published = property === undefined ? PUBLISHED_CLASS.test(named) : property !== "dateModified";
  const modified = property === undefined ? MODIFIED_CLASS.test(named) : property === "dateModified";
  const dated = published ? "published" : modified ? "modified" : null;
  const titled =
    (dated !== null || tag === "abbr") && title !== undefined && /^\d{4}-\d{2}-\d{2}/.test(title);
  const datetime =
    time ?? (property === undefined ? undefined : attributes["content"]) ?? (titled ? title : undefined);
  return { datetime: datetime ?? null, dated };
}

/** Every class that hides has one of these in its name. */
const MAY_HIDE = /hid|screen|sr|assistive/i;

/** Whether an element's own attributes keep it from the eye. */
export function isHidden(attributes: Attributes): boolean {
  // React streams a page into hidden boxes "S:0", "S:1" and shows them by script.
  if (attributes["hidden"] !== undefined && !(attributes["id"] ?? "").startsWith("S:")) return true;
  const { style, class: named } = attributes;
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return (
    named !== undefined &&
    MAY_HIDE.test(named) &&
    named.split(/\s+/).some((name) => HIDDEN_CLASSES.has(name.toLowerCase()))
  );
}
