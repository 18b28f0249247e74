import { wordSet } from "@chancery/language";

import type { Surrounding } from "../html/element-context.ts";
import type { Evidence } from "./evidence.ts";
import { namedPoints, type AllPoints } from "./named-rows.ts";
import type { Root } from "./root.ts";
import type { SharedByAll } from "./shared-by-all.ts";

/** Elements whose text need not be sentences. */
const ITEMS = wordSet("li td th dd dt pre tr caption");
/** Of a line's characters, in percent, above which it leads elsewhere. */
const MANY_LINKS = 50;

/** How content systems call the element of an entry's title, and those of the site's own name and its motto. */
const OWN_TITLE = [
  "entry-title",
  "post-title",
  "article-title",
  "story-title",
  "news-title",
  "newstitle",
  "article-headline",
  "story-headline",
];
const SITE_TITLE = [
  "site-title",
  "site-name",
  "site-description",
  "blog-title",
  "blog-name",
  "blog-description",
  "tagline",
  "descriptionwrapper",
  "header-title",
];
const has = (names: ReadonlySet<string>, some: readonly string[]): boolean =>
  some.some((name) => names.has(name));

/** What the elements around a line speak for; null where there are none. */
export function elementPoints(
  evidence: Evidence,
  root: Root | null,
  shared: SharedByAll,
): Readonly<AllPoints> | null {
  const { element, words } = evidence.line;
  if (!element) return null;
  const { tag, names, linkDensity } = element;
  const inside = { has: (one: Surrounding) => element.inside.has(one) && !shared.inside.has(one) };
  const out = { ...namedPoints(names, shared.rows) };
  const headed = /^h[1-6]$/.test(tag);
  if (tag === "h1") {
    out.title += 40;
    out.boilerplate -= 6;
  } else if (tag === "h2") {
    out.heading += 14;
    out.subtitle += 10;
    out.title += 4;
  } else if (headed) out.heading += 14;
  if (inside.has("figcaption")) out.caption += 62;
  else if (inside.has("figure")) {
    out.caption += 20;
    out.credit += 10;
    out.paragraph -= 15;
  }
  if (inside.has("nav") || inside.has("footer")) {
    out.boilerplate += 50;
    out.title -= 40;
  }
  if (inside.has("aside") || inside.has("form") || inside.has("button")) out.boilerplate += 34;
  if (inside.has("time") || element.datetime !== null) out.timestamp += 12;
  if (element.itemprop === "headline") out.title += 30;
  if (has(names, OWN_TITLE)) out.title += 26;
  else if (has(names, SITE_TITLE)) out.title -= 40;
  if (linkDensity > 60) {
    out.boilerplate += evidence.prose ? 22 : 24;
    out.heading -= 30;
  }
  if (root !== null && words.length > 0) {
    const { best, within } = root;
    const placed = within.has(element.container);
    const place = element.container === best ? 18 : placed ? 6 : -10;
    // Items, cells and short paragraphs of the article itself: no sentences, and no furniture either.
    if (placed && linkDensity <= MANY_LINKS && out.boilerplate <= 0 && !headed)
      out.paragraph += ITEMS.has(tag) ? 22 : tag === "p" || tag === "blockquote" ? 14 : 0;
    out.paragraph += place;
    out.heading += place;
  }
  return out;
}
