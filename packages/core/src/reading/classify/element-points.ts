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

const add = (into: Record<string, number>, points: Points): void => {
  for (const [kind, value] of Object.entries(points)) into[kind] = (into[kind] ?? 0) + value;
};

/** Lines of one element share their names: what these say is looked up once. */
const KNOWN = new WeakMap<ReadonlySet<string>, Points>();

function namedPoints(names: ReadonlySet<string>): Points {
  let out: Record<string, number> | undefined = KNOWN.get(names);
  if (out) return out;
  out = {};
  for (const [set, points] of NAMED) {
    for (const name of names) {
      if (set.has(name)) {
        add(out, points);
        break;
      }
    }
  }
  KNOWN.set(names, out);
  return out;
}

/** What the elements around a line speak for; null where there are none. */
export function elementPoints(evidence: Evidence, root: Root | null): Points | null {
  const { element, words } = evidence.line;
  if (!element) return null;
  const { tag, inside, names, linkDensity } = element;
  const out: Record<string, number> = {};
  if (tag === "h1") add(out, { title: 40, boilerplate: -6 });
  else if (tag === "h2") add(out, { heading: 14, subtitle: 10, title: 4 });
  else if (/^h[3-6]$/.test(tag)) add(out, { heading: 14 });
  if (inside.has("figcaption")) add(out, { caption: 62 });
  else if (inside.has("figure")) add(out, { caption: 20, credit: 10, paragraph: -15 });
  if (inside.has("nav") || inside.has("footer")) add(out, { boilerplate: 50, title: -40 });
  if (inside.has("aside") || inside.has("form") || inside.has("button")) add(out, { boilerplate: 34 });
  if (inside.has("time") || element.datetime !== null) add(out, { timestamp: 12 });
  if (element.itemprop === "headline") add(out, { title: 30 });
  if (linkDensity > 60) add(out, { boilerplate: evidence.prose ? 22 : 24, heading: -30 });
  add(out, namedPoints(names));
  if (root !== null && words.length > 0) {
    const { best, within } = root;
    if (element.container === best) add(out, { paragraph: 18, heading: 18 });
    else if (within.has(element.container)) add(out, { paragraph: 6, heading: 6 });
    else add(out, { paragraph: -10, heading: -10 });
    // Items, cells and short paragraphs of the article itself: no sentences, and no furniture either.
    if (
      within.has(element.container) &&
      linkDensity <= MANY_LINKS &&
      (out["boilerplate"] ?? 0) <= 0 &&
      !/^h\d$/.test(tag)
    )
      add(out, { paragraph: ITEMS.has(tag) ? 22 : tag === "p" || tag === "blockquote" ? 14 : 0 });
  }
  return out;
}
