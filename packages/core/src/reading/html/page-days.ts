import { wordSet } from "@chancery/language";

import { dayNumber, isDay, isoDay } from "../../record/index.ts";
import { dayInOrder } from "../stamps/fields.ts";
import { stampOf } from "../stamps/stamp.ts";
import type { Attributes } from "./attributes.ts";
import type { LinkedData } from "./json-ld.ts";

/** A day that the markup of a page gives, not its text. */
export interface PageDay {
  readonly day: string;
  readonly what: "published" | "modified";
  readonly from: string;
}

/** Names of meta elements that are the day of publication in one vocabulary or another, their marks left out. */
const PUBLISHED_NAMES = wordSet(
  "articlepublished ogpublishedtime dcdate dcdateissued dcdatecreated dcdateavailable dctermsdate dctermsdatesubmitted dctermsavailable sailthrudate citationdate citationonlinedate date displaydate articledate articledateoriginal datearticle pubdate pubtime article:date issued firstpublished releasedate msdate",
);
/** "article:published_time", "w-published-date", "parsely-pub-date", "publish_date", "cXenseParse:recs:publishtime", "dcterms.created". */
const PUBLISHED =
  /(?:publi(?:sh|cation|cado|e)|(?<![a-z])pub|issue|creat|posted|origina)[a-z]*[._:-]?(?:on|at|date|time|datetime)$|date[._:-]?(?:published|created|issued|posted|time[._:-]?original)$|^dcterms\.(?:created|issued)$|^published(?:at|on)?$/;
const MODIFIED = /(?:modified|updated|revision|revised|lastmod|changed)|^last[._-]?update/;
/** What is dated, and is not the article. */
const OTHER =
  /expir|unpublish|event|start|end[._:-]?date|comment|image|video|copyright|user|member|site[._-]?created|account/;

/** "Thu, 09/25/2025 - 11:38", "Wed, 20 Mar 2019 10:00:00 GMT", "July 17, 2025": without what only clocks have. */
const CLOCK =
  /(?:\s-)?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?\s*(?:[+-]\d{2}:?\d{2})?\s*(?:\([^()]{1,40}\))?$/i;
const LONGEST = 60;

/** What a clock at zero gives: no day, but that none was set. */
const UNSET = "1970-01-01";
const setDay = (day: string | null): string | null => (day !== null && day > UNSET ? day : null);

/** The day of a value as markup has it: in the page's own zone, as written. Figures that may be either are no day where `monthFirst` is null. */
export function dayOfValue(value: string, monthFirst: boolean | null): string | null {
  const match = /^\s*(\d{4})(?:(-|\/|)(\d{2})\2(\d{2})|-(\d{1,2})-(\d{1,2}))(?!\d)/.exec(value);
  if (match) {
    const [year, month, day] = [match[1], match[3] ?? match[5], match[4] ?? match[6]].map(Number) as [
      number,
      number,
      number,
    ];
    return setDay(isDay(year, month, day) ? isoDay(year, month, day) : null);
  }
  const words = value.trim().slice(0, LONGEST).replace(CLOCK, "");
  const stamp = stampOf(words, 0, words.length);
  return stamp && setDay(dayInOrder(stamp, monthFirst));
}

/** What a meta element's name says of its day; null where it names another thing. */
function meaningOf(name: string): PageDay["what"] | null {
  if (name.length > LONGEST || OTHER.test(name)) return null;
  if (MODIFIED.test(name)) return "modified";
  return PUBLISHED.test(name) || PUBLISHED_NAMES.has(name.replaceAll(/[._:-]/g, "")) ? "published" : null;
}

/** Days of JSON-LD, of meta elements, and of elements that are marked as the day, best first. */
export function pageDays(
  metas: readonly { readonly name: string; readonly content: string }[],
  data: LinkedData,
  marked: readonly Attributes[],
  monthFirst: boolean | null,
): PageDay[] {
  const days = (values: readonly string[], what: PageDay["what"], from: string): PageDay[] =>
    [...new Set(values.flatMap((value) => dayOfValue(value, monthFirst) ?? []))].map((day) => ({
      day,
      what,
      from,
    }));
  const named = (what: PageDay["what"]): string[] =>
    metas
      .filter(({ name, content }) => content !== "" && meaningOf(name) === what)
      // "date" may be that of the copy; what says that it is of publication is asked first.
      .toSorted((a, b) => Number(PUBLISHED.test(b.name)) - Number(PUBLISHED.test(a.name)))
      .map(({ content }) => content);
  const ofElements = days(
    marked.map((attributes) => attributes["content"] ?? attributes["datetime"] ?? ""),
    "published",
    "an element marked as its day",
  );
  const published = [
    ...days(data.published, "published", "JSON-LD"),
    ...days(named("published"), "published", "a meta element"),
    // Of several the page marks those of other stories too.
    ...(ofElements.length === 1 ? ofElements : []),
  ];
  const modified = days([...data.modified, ...named("modified")], "modified", "the page");
  return [...beforeChange(published, modified), ...modified];
}

/** Zones may set the two a day apart. */
const APART = 1;

/** Of several days of publication those alone that are not after the last change: a page that was made anew gives that day too. */
function beforeChange(published: readonly PageDay[], modified: readonly PageDay[]): readonly PageDay[] {
  const last = modified.reduce((latest, { day }) => (day > latest ? day : latest), "");
  if (last === "") return published;
  const before = published.filter(({ day }) => dayNumber(day) - dayNumber(last) <= APART);
  return before.length > 0 ? before : published;
}
