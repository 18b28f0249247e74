import { wordSet } from "@chancery/language";

import type { BlockKind } from "../../record/index.ts";

type Points = Partial<Record<BlockKind, number>>;

/** Words of class and id attributes, and what they speak for. */
const NAMED: readonly (readonly [ReadonlySet<string>, Points])[] = [
  [
    wordSet(
      "related recommend recommended recommendations promo teaser teasers sidebar sidebars side-bar rail right-rail rightrail left-rail trending popular mostread outbrain taboola more-stories morestories readmore recirc recirculation carousel",
    ),
    { boilerplate: 45 },
  ],
  [
    wordSet(
      "newsletter subscribe subscription signup paywall donate cookie cookies consent gdpr modal popup overlay banner",
    ),
    { boilerplate: 50 },
  ],
  [wordSet("comment comments disqus respond reply replies forum guestbook"), { boilerplate: 60 }],
  [
    wordSet(
      "share sharing social ad ads advert advertisement sponsored sponsor toolbar tools breadcrumb breadcrumbs menu nav navigation navbar footer pagination tags taglist topics",
    ),
    { boilerplate: 40 },
  ],
  [wordSet("bio biography authorbio author-box authorbox about-author"), { boilerplate: 40 }],
  [wordSet("caption figcaption wp-caption-text imagecaption image-caption photo-caption"), { caption: 60 }],
  [wordSet("credit credits photographer copyright image-credit photo-credit source"), { credit: 30 }],
  [wordSet("byline author authors"), { byline: 22 }],
  [wordSet("date dateline timestamp time published pubdate datetime updated"), { timestamp: 15 }],
  [
    wordSet("subtitle subheadline subhead deck dek standfirst summary lede excerpt kicker-sub"),
    { subtitle: 26 },
  ],
  [wordSet("headline title"), { title: 12 }],
];

/** Of each word, the rows of NAMED that have it, a bit each. */
const ROWS = new Map<string, number>();
for (const [i, [set]] of NAMED.entries())
  for (const name of set) ROWS.set(name, (ROWS.get(name) ?? 0) | (1 << i));

/** Points for every kind, so that all such objects have one shape. */
export type AllPoints = Record<BlockKind, number>;
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

/** Of names that lines share, as those of one element do. */
const ROWS_OF = new WeakMap<ReadonlySet<string>, number>();

/** The rows that a line's names are in, a bit each. */
export function rowsOf(names: ReadonlySet<string>): number {
  let rows = ROWS_OF.get(names);
  if (rows === undefined) {
    rows = 0;
    for (const name of names) rows |= ROWS.get(name) ?? 0;
    ROWS_OF.set(names, rows);
  }
  return rows;
}

/** What the words of class and id attributes speak for; `but`: rows that say nothing on this page. */
export function namedPoints(names: ReadonlySet<string>, but: number): Readonly<AllPoints> {
  const rows = rowsOf(names) & ~but;
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
