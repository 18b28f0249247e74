import type { BlockKind } from "../../record/index.ts";
import type { Evidence } from "./evidence.ts";
import type { Root } from "./root.ts";

type Points = Partial<Record<BlockKind, number>>;

/** Words of class and id attributes, and what they speak for. */
const NAMED: readonly (readonly [ReadonlySet<string>, Points])[] = [
  [
    new Set(
      "related recommend recommended recommendations promo teaser teasers sidebar trending popular mostread outbrain taboola more-stories morestories readmore recirc recirculation carousel".split(
        " ",
      ),
    ),
    { boilerplate: 45 },
  ],
  [
    new Set(
      "newsletter subscribe subscription signup paywall donate cookie cookies consent gdpr modal popup overlay banner".split(
        " ",
      ),
    ),
    { boilerplate: 50 },
  ],
  [new Set("comment comments disqus respond reply replies".split(" ")), { boilerplate: 60 }],
  [
    new Set(
      "share sharing social ad ads advert advertisement sponsored sponsor toolbar tools breadcrumb breadcrumbs menu nav navigation navbar footer pagination tags taglist topics".split(
        " ",
      ),
    ),
    { boilerplate: 40 },
  ],
  [new Set("bio biography authorbio author-box authorbox about-author".split(" ")), { boilerplate: 40 }],
  [
    new Set("caption figcaption wp-caption-text imagecaption image-caption photo-caption".split(" ")),
    { caption: 60 },
  ],
  [
    new Set("credit credits photographer copyright image-credit photo-credit source".split(" ")),
    { credit: 30 },
  ],
  [new Set("byline author authors".split(" ")), { byline: 22 }],
  [new Set("date dateline timestamp time published pubdate datetime updated".split(" ")), { timestamp: 15 }],
  [
    new Set("subtitle subheadline subhead deck dek standfirst summary lede excerpt kicker-sub".split(" ")),
    { subtitle: 26 },
  ],
  [new Set("headline title".split(" ")), { title: 12 }],
];

/** Elements whose text need not be sentences. */
const ITEMS = new Set("li td th dd dt pre tr caption".split(" "));
/** Of a line's characters, in percent, above which it leads elsewhere. */
const MANY_LINKS = 50;

/** Of each word, the rows of NAMED that have it, a bit each. */
const ROWS = new Map<string, number>();
for (const [i, [set]] of NAMED.entries())
  for (const name of set) ROWS.set(name, (ROWS.get(name) ?? 0) | (1 << i));

/** Points for every kind, so that all such objects have one shape. */
type AllPoints = Record<BlockKind, number>;
const none = (): AllPoints => ({
  title: 0,
  subtitle: 0,
  byline: 0,
  timestamp: 0,
  heading: 0,
  paragraph: 0,
  caption: 0,
  credit: 0,
  boilerplate: 0,
});

/** What sets of rows say together: there are few. */
const KNOWN = new Map<number, Readonly<AllPoints>>();

/** What the words of class and id attributes speak for. */
export function namedPoints(names: ReadonlySet<string>): Readonly<AllPoints> {
  let rows = 0;
  for (const name of names) rows |= ROWS.get(name) ?? 0;
  let out = KNOWN.get(rows);
  if (!out) {
    const sum = none();
    for (const [i, [, points]] of NAMED.entries())
      if ((rows >> i) & 1)
        for (const [kind, value] of Object.entries(points)) sum[kind as BlockKind] += value;
    KNOWN.set(rows, (out = sum));
  }
  return out;
}

/** What the elements around a line speak for; null where there are none. */
export function elementPoints(evidence: Evidence, root: Root | null): Readonly<AllPoints> | null {
  const { element, words } = evidence.line;
  if (!element) return null;
  const { tag, inside, names, linkDensity } = element;
  const out = { ...namedPoints(names) };
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
