import type { Block, DateClue, Span } from "../../record/index.ts";
import { dayNumber, daysInMonth, isDay, isoDay } from "../../record/index.ts";
import type { State } from "../classify/states.ts";
import { archiveTrail } from "../stamps/archive-trail.ts";
import { issueWeek } from "../stamps/issue-week.ts";
import { monthFirst } from "../stamps/order.ts";
import { secondDay } from "../stamps/two-days.ts";
import { MONTHS } from "../stamps/months.ts";
import { stampDay, type Stamp } from "../stamps/fields.ts";
import { stampOf, stampsOf } from "../stamps/stamp.ts";
import { exactly, notAfter, type DateClueInput } from "./date-clue.ts";
import { markedDay, markedStamp } from "./marked-stamps.ts";
import { onlyDay } from "./only-day.ts";
import { openingDay } from "./opening-day.ts";
import { headStamp } from "./head-stamp.ts";
import { earlyStamp, onlyUpdate, unlabelledDay } from "./quiet-stamps.ts";

const isoIn = (value: string | null): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? "");
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null;
};

/** "/2015/12/21/", "/2015-12-21-", "20151221": the day (or month) in an address. */
function addressClues(uri: string): DateClue[] {
  const path = uri.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const day =
    /(?:^|[/_-])((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/.exec(path) ??
    // "/2016/jan/05/", "/2023/october/3/"
    /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$)/i.exec(path);
  if (day) {
    const [year, date] = [Number(day[1]), Number(day[3])];
    const month = Number(day[2]) || (MONTHS.get((day[2] ?? "").toLowerCase()) ?? 0);
    if (isDay(year, month, date) && year >= 1980)
      return [exactly("date.address-day", isoDay(year, month, date), "the day in the address")];
  }
  const part = /\/((?:19|20)\d{2})\/(\d{2})(?=\/)/.exec(path);
  const [year, month] = [Number(part?.[1]), Number(part?.[2])];
  if (!part || month < 1 || month > 12 || year < 1980) return [];
  return [
    {
      rule: "date.address-month",
      span: null,
      earliest: isoDay(year, month, 1),
      latest: isoDay(year, month, daysInMonth(year, month)),
      note: "the month in the address",
    },
  ];
}

/** "2008-03-07 22:41 GMT", "O 160106Z NOV 79": a wire's or a cable's own stamp, in figures, with the hour and its zone. */
const WIRE_STAMP =
  /^(?:[ZOPRYM]\s){0,2}\d{6}Z\s\p{Lu}{3}\s\d{2}(?:\d{2})?$|\d{4}-\d{2}-\d{2}[ T]+\d{1,2}[:.]?\d{2}(?::\d{2})?\s*(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/u;
/** "date 2019-08-21": what collections of pages put before the text. */
const HEADER_DAY = /^dated?\s?:?\s\d{4}-\d{2}-\d{2}(?:[T ]\S+)?$/iu;
/** "Islamabad: 21 February, 1999": where and when a release was given out. */
const PLACED =
  /^\p{Lu}[\p{L}'’ -]{2,30}[,:]\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2}),?\s+\d{4}$/u;

/** The same, in figures or with the hour. */
const GIVEN =
  /^\p{Lu}[\p{L}'’ -]{2,30},\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s*[–—,-]\s*\d{1,2}[:.h]\d{2})?$/u;

/** "AP-NY-11-21-85 0612EST": how wires of the eighties and nineties end. */
const SLUG = /^\p{Lu}{2,4}-\p{Lu}{2,4}-(\d{2})-(\d{2})-(\d{2})\s+\d{4}\s?\p{Lu}{0,3}$/u;
/** "X's Regular Press Conference on October 12, 2022": what a ministry gives out of one day is titled with it. */
const OF_A_DAY =
  /\b(?:press (?:conference|briefing|statement|release|communiqu[eé])|(?:daily|weekly|regular|noon) (?:press )?briefing|remarks|transcript|readout|statement|communiqu[eé]|press availability)\b.{0,120}?\b(?:on|of|dated|,|–|-|\()\s*(?<day>(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?),?\s+(?:19|20)\d{2})\)?$/iu;
/** "(c) Lesotho Herald, 30 October 2014": an outlet's name and the day of the issue, and nothing else. */
const COPYRIGHT_DAY =
  /^(?:©|\(c\)|copyright:?)\s*(?:\p{Lu}[\p{L}'’.&-]*\s*){1,6}[,:|–—-]\s*(?<day>(?:\d{1,2}\s+\p{L}{3,9}\.?|\p{L}{3,9}\.?\s+\d{1,2}),?\s+(?:19|20)\d{2})\.?$/iu;
/** "Document Creation Date:", the day on the line below: of the copy, the file or an event, and not of the article. */
const OTHER_LABEL =
  /^(?:(?:document|file|record|page|item) (?:creation|release|date|modification|upload)|creation|approval|declassification|scan|upload|access(?:ion)?|retrieval|expir(?:y|ation)|modification|event|meeting|start|end|due|effective)(?: date)?\s?:?$/iu;
/** "Publication Date:", likewise. */
const OWN_LABEL =
  /^(?:(?:(?:original )?publication|published|issue|article|posted|press release|news) date|date (?:of publication|published|posted)|(?:first |originally )?(?:published|posted)(?: on| at)?)\s?:?$/iu;
/** "Last updated", likewise: of the change. */
const CHANGE_LABEL =
  /^(?:last |date )?(?:updated?|modified|revised|edited|changed)(?: on| at| date)?\s?:?$/iu;
/** A stamp above the headline stands within so many lines of it. */
const NEAR_HEADLINE = 8;

/**
 * Where the page's own clock stands that its title, printed once more above everything, has come to stand over: the day, then
 * the way home, then the title anew. -1 where there is none.
 */
function clockOfRepeatedHead(text: string, blocks: readonly Block[]): number {
  const raw = ({ span }: Block): string => text.slice(span.start, span.end).trim();
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const [head, stamp, way] = blocks.slice(title, title + 3);
  if (title < 0 || !head || !stamp || !way || stamp.kind !== "timestamp") return -1;
  const again = blocks.slice(title + 3, title + 3 + NEAR_HEADLINE).some((block) => raw(block) === raw(head));
  // "HomeLatestNine states agree": the parts of the way run together where the page was flattened.
  return again && way.kind === "boilerplate" && /^(?:[Hh]ome(?!\p{Ll})|HOME\b|You are here)/u.test(raw(way))
    ? stamp.span.start
    : -1;
}

/** A report is in print within so many days of being written; a clock far to the east or the west may show the day before. */
const PRINTED_WITHIN = 10;

/** "SAN FRANCISCO, June 18 (Xinhua)" under "2019-06-19": whether the day is one on which what was written on the dateline's day is in print. */
function isPrintedAfter({ month, day }: Stamp, printed: string | null): boolean {
  if (month === null || day === null || printed === null) return false;
  const year = Number(printed.slice(0, 4));
  return [year, year - 1].some((one) => {
    if (!isDay(one, month, day)) return false;
    const days = dayNumber(printed) - dayNumber(isoDay(one, month, day));
    return days >= -1 && days <= PRINTED_WITHIN;
  });
}

/** Clues that name the day of publication. */
const NAMES_A_DAY = new Set([
  "date.hint",
  "date.metadata",
  "date.stamp",
  "date.address-day",
  "date.stamp-ambiguous",
  "date.issue-week",
]);

/** Whatever the page says of its day of publication outside the article's sentences. */
export function dateClues(input: DateClueInput): DateClue[] {
  const { text, blocks, states, dateline } = input;
  const out: DateClue[] = [];
  const hint = isoIn(input.publishedHint);
  if (hint !== null) out.push(exactly("date.hint", hint, "given with the source"));
  for (const { day, what, from } of input.metadata) {
    out.push(
      what === "published"
        ? exactly("date.metadata", day, `published, says ${from}`)
        : notAfter("date.metadata-modified", day, `modified, says ${from}`),
    );
  }
  const addressed = addressClues(input.uri);
  out.push(...(addressed.length > 0 ? addressed : addressClues(input.canonical ?? "")));
  let stamped = false;
  const retrieved = isoIn(input.retrievedAt);
  const above = (role: RegExp): boolean =>
    blocks.some(({ reasons }, i) => states[i]?.zone === "pre" && role.test(reasons?.join(" ") ?? ""));
  const letterhead = above(/boilerplate\.letterhead/);
  const weather = above(/weather/);
  // A page that has its stamp below the headline has its own clock above it, whatever heads it.
  const stampedAtHeadline = blocks.some(({ kind, span }, i) => {
    const stamp =
      kind === "timestamp" && states[i]?.zone === "post" ? stampOf(text, span.start, span.end) : null;
    return stamp !== null && stamp.label !== "updated" && stampDay(stamp) !== null;
  });
  // A letter's way: "Remich, 21 June 1985" right below the text, and no other date there.
  const below = blocks.filter(({ kind }, i) => kind === "timestamp" && states[i]?.zone === "tail");
  // What readers wrote, and its days, stands below its own heading.
  const readers = blocks.findIndex(
    ({ reasons }, i) =>
      states[i]?.zone === "tail" && /^comments(?:-on)?$|^comment-form$/.test(reasons?.[0] ?? ""),
  );
  // "14:28 / 29.10.2024" over each story of a list: the first of them is no more this article's than the rest.
  const shapeOf = ({ start, end }: Span): string =>
    text
      .slice(start, end)
      .trim()
      .replaceAll(/\d/g, "9")
      .replaceAll(/\p{L}+/gu, "a");
  const oneOfMany = (stamp: Span): boolean =>
    blocks.some(
      ({ span, kind }, i) =>
        states[i]?.zone === "tail" &&
        kind === "boilerplate" &&
        span.start > stamp.end &&
        span.end - span.start === stamp.end - stamp.start &&
        shapeOf(span) === shapeOf(stamp) &&
        (readers < 0 || i < readers),
    );
  const closing = ({ span }: Stamp): boolean =>
    below.length === 1 &&
    below[0]?.span.start === span.start &&
    !oneOfMany(span) &&
    (readers < 0 || span.start < (blocks[readers]?.span.start ?? 0));
  const order = monthFirst(text, input.locale, input.state);
  const clock = clockOfRepeatedHead(text, blocks);
  const heads = blocks.find(({ kind }) => kind === "title");
  // "Uzbekistan 21/04/2022 Ministers hold talks"
  const onHeadlinesLine = ({ end }: Span): boolean =>
    heads !== undefined && heads.span.start > end && /^[ \t|–—:-]+$/u.test(text.slice(end, heads.span.start));
  // "Brussels, 12 December 2022" over a text without a headline, at most a note on its delivery between them.
  const opening = blocks.findIndex(({ kind }) => kind === "paragraph");
  const givenOut = (stamp: Span): boolean => {
    const at = blocks.findIndex(({ span }) => span.start <= stamp.start && stamp.end <= span.end);
    const between = blocks.slice(at + 1, Math.max(0, opening));
    return (
      heads === undefined &&
      at >= 0 &&
      at < opening &&
      GIVEN.test(text.slice(stamp.start, stamp.end).trim()) &&
      between.every(({ reasons }) => reasons?.[0] === "delivery-note")
    );
  };
  const addStamp = (stamp: Stamp, kind: Block["kind"], zone: State["zone"] | undefined): void => {
    const { span } = stamp;
    // Figures that may be either are read day first; the page may write the month first.
    const day = stampDay(
      stamp.ambiguous && order === true ? { ...stamp, month: stamp.day, day: stamp.month } : stamp,
    );
    if (day === null) return;
    const line = text.slice(span.start, span.end).trim();
    if (
      zone === "pre" &&
      !stamped &&
      stamp.label === null &&
      (WIRE_STAMP.test(line) ||
        onHeadlinesLine(span) ||
        HEADER_DAY.test(line) ||
        givenOut(span) ||
        (letterhead && !stampedAtHeadline && (PLACED.test(line) || !weather)))
    ) {
      out.push(
        exactly(
          "date.stamp",
          day,
          HEADER_DAY.test(line)
            ? "the day before the text"
            : givenOut(span)
              ? "where and when it was given, right above the text"
              : onHeadlinesLine(span)
                ? "the day before the headline, on its line"
                : letterhead
                  ? "the day at the head of a release"
                  : "the stamp at the head of a wire",
          span,
        ),
      );
      stamped = true;
    } else if (
      stamp.ambiguous &&
      stamp.year !== null &&
      stamp.month !== null &&
      stamp.day !== null &&
      order === null
    ) {
      const [earliest = day, latest = day] = [day, isoDay(stamp.year, stamp.day, stamp.month)].sort();
      // Nobody reads a page before its day.
      if (
        retrieved !== null &&
        stamp.label !== "updated" &&
        zone !== "pre" &&
        zone !== "tail" &&
        retrieved < latest &&
        retrieved >= earliest
      ) {
        out.push(
          exactly("date.stamp", earliest, "the stamp at the headline, read as the day that had come", span),
        );
        stamped = true;
        return;
      }
      out.push({ rule: "date.stamp-ambiguous", span, earliest, latest, note: "day and month may be either" });
    } else if (
      stamp.label === null &&
      zone !== "pre" &&
      !stamped &&
      secondDay(text, span.start, span.end, day) !== null
    ) {
      // "May 21, 2025 April 24, 2025": published and changed, and nothing says which is which.
      const [earliest = day, latest = day] = [day, secondDay(text, span.start, span.end, day) ?? day].sort();
      out.push({ rule: "date.stamp-ambiguous", span, earliest, latest, note: "two days stand in the stamp" });
      stamped = true;
    } else if (stamp.label === "updated") {
      // At the top of the page it is the site that was brought up to date.
      if (zone === "pre")
        out.push({
          ...notAfter("date.page-clock", day, "above the headline: the page's update", span),
          rejected: true,
        });
      else if (zone !== "tail") out.push(notAfter("date.stamp-updated", day, "updated", span));
    } else if (stamp.label === null && (zone === "pre" || clock === span.start)) {
      out.push({
        ...notAfter("date.page-clock", day, "above the headline: the page's own day", span),
        rejected: true,
      });
    } else if (kind === "boilerplate" && zone !== "post") {
      return; // the day of another story, or of the page
    } else if (zone === "tail" && (stamped || (stamp.label === null && !closing(stamp)))) {
      return;
    } else if (!stamped) {
      out.push(
        exactly(
          "date.stamp",
          day,
          zone === "tail" ? "the stamp below the text" : "the stamp at the headline",
          span,
        ),
      );
      stamped = true;
    }
  };
  const headline = states.findIndex(({ zone }) => zone === "title");
  // Where one day is marked as that of publication, one that is marked as that of a change is none.
  const tellsPublished = input.elements.some((element) => element?.dated === "published");
  /** Where days begin that the page says are of something else. */
  const others = new Set<number>();
  blocks.forEach(({ span, kind, reasons }, i) => {
    const element = input.elements[i] ?? null;
    const marked = element === null ? null : markedDay(text, span, element, order);
    const zone = states[i]?.zone;
    const atHeadline = zone === "post" || (zone === "pre" && headline - i <= NEAR_HEADLINE);
    if (marked !== null && element?.dated === "modified" && tellsPublished) {
      if (atHeadline) out.push(notAfter("date.stamp-updated", marked.day, "marked as a change", span));
      return;
    }
    // A time element at the headline is the article's stamp; elsewhere it is another story's.
    if (marked !== null && !stamped && atHeadline) {
      if (marked.label !== "updated") {
        out.push(exactly("date.stamp", marked.day, "the time element at the headline", span));
        stamped = true;
        return;
      }
    }
    const raw = text.slice(span.start, span.end);
    const labelled = blocks[i - 1]?.span;
    const label =
      labelled === undefined || labelled.end - labelled.start > 40
        ? ""
        : text.slice(labelled.start, labelled.end).trim();
    if (OTHER_LABEL.test(label) && stampOf(text, span.start, span.end) !== null) {
      others.add(span.start);
      return;
    }
    const change = CHANGE_LABEL.test(label) ? stampOf(text, span.start, span.end) : null;
    if (change !== null) {
      const day = change.ambiguous || change.label !== null ? null : stampDay(change);
      if (day !== null && atHeadline && zone !== "pre")
        out.push(
          notAfter("date.stamp-updated", day, "the day that the page labels as that of a change", span),
        );
      if (change.label === null) {
        others.add(span.start);
        return;
      }
    }
    const own = OWN_LABEL.test(label) ? stampOf(text, span.start, span.end) : null;
    const ownDay = own === null || own.ambiguous ? null : stampDay(own);
    if (ownDay !== null && !stamped) {
      out.push(exactly("date.stamp", ownDay, "the day that the page labels as that of publication", span));
      stamped = true;
      return;
    }
    const week = kind !== "paragraph" && states[i]?.zone === "pre" ? issueWeek(raw) : null;
    if (week) out.push({ rule: "date.issue-week", span, ...week, note: "the week of the issue" });
    if (kind === "timestamp" || (kind === "boilerplate" && span.end - span.start <= 80)) {
      for (const stamp of stampsOf(text, span.start, span.end)) addStamp(stamp, kind, states[i]?.zone);
      if (kind === "timestamp") return;
    }
    const trail = kind !== "paragraph" && states[i]?.zone === "pre" ? archiveTrail(raw) : null;
    if (trail && !stamped) {
      out.push(exactly("date.stamp", trail.day, "the issue in the archive's path to the page", span));
      stamped = true;
    }
    const slug = kind === "boilerplate" ? SLUG.exec(raw) : null;
    if (slug && !stamped) {
      const yy = Number(slug[3]);
      const [y, m, d] = [yy >= 50 ? 1900 + yy : 2000 + yy, Number(slug[1]), Number(slug[2])];
      if (isDay(y, m, d)) {
        out.push(exactly("date.stamp", isoDay(y, m, d), "the slug of a wire: month, day, year", span));
        stamped = true;
      }
    }
    const credit = kind === "boilerplate" && !stamped ? COPYRIGHT_DAY.exec(raw)?.groups?.["day"] : undefined;
    const credited = credit === undefined ? null : stampOf(credit, 0, credit.length);
    const creditedDay = credited === null || credited.label !== null ? null : stampDay(credited);
    if (creditedDay !== null) {
      out.push(exactly("date.stamp", creditedDay, "the day beside the outlet in its copyright line", span));
      stamped = true;
    }
    const year = /(?:©|copyright|\(c\))\D{0,40}?(?:(?:19|20)\d{2}\s*[-–]\s*)?((?:19|20)\d{2})\b/i.exec(
      raw.slice(0, 300),
    )?.[1];
    if (kind === "boilerplate" && year !== undefined && /^copyright(?:-name)?$/.test(reasons?.[0] ?? ""))
      out.push(notAfter("date.copyright-year", `${year}-12-31`, "the year of the copyright line", span));
  });
  const written = dateline?.stamp ?? null;
  if (
    !out.some(({ rule, rejected }) => NAMES_A_DAY.has(rule) && rejected !== true) &&
    (written === null || stampDay(written) === null)
  ) {
    const found =
      unlabelledDay(
        input,
        order,
        out.find(({ rule }) => rule === "date.address-month"),
      ) ??
      markedStamp(input, order) ??
      openingDay(input, order) ??
      headStamp(input, order) ??
      earlyStamp(input, order) ??
      onlyDay(input, order) ??
      (input.metadata.length === 0 ? onlyUpdate(input) : null);
    const fits = written === null || isPrintedAfter(written, found?.earliest ?? null);
    if (found && fits && found.span?.start !== clock && !others.has(found.span?.start ?? -1)) {
      out.push(found);
      stamped = true;
    }
  }
  const title = blocks.find(({ kind }) => kind === "title");
  const told =
    title === undefined ? undefined : OF_A_DAY.exec(text.slice(title.span.start, title.span.end))?.groups;
  const titled = told?.["day"] === undefined ? null : stampOf(told["day"], 0, told["day"].length);
  const titledDay = titled === null ? null : stampDay(titled);
  if (title !== undefined && titledDay !== null && !stamped)
    out.push(
      exactly("date.stamp", titledDay, "the day in the title of a transcript or a statement", title.span),
    );
  const day = dateline?.stamp ? stampDay(dateline.stamp) : null;
  if (dateline && day !== null)
    out.push(exactly("date.dateline", day, "the day in the dateline", dateline.span));
  if (retrieved !== null) out.push(notAfter("date.retrieved", retrieved, "the day it was fetched"));
  return out;
}
