import {
  dayNumber,
  firstWhere,
  overlaps,
  type ArticleRecord,
  type EventFact,
  type Span,
  type TimeMention,
  type When,
} from "../../record/index.ts";
import type { TimePrecision, TimeReading } from "./lines.ts";

/** A weekend or an overnight stay still tells its day. */
const FEW_DAYS = 2;
const WEEK_DAYS = 10;
const MONTH_DAYS = 31;
const YEAR_DAYS = 366;

/** How many days a time leaves open, as a class; a day of an unknown year is "none", as it cannot be laid on a calendar. */
export function precisionOfLine(when: When | null): TimePrecision {
  if (when === null || (when.earliest === null && when.latest === null)) return "none";
  if (when.earliest === null || when.latest === null) return "wide";
  const days = dayNumber(when.latest) - dayNumber(when.earliest) + 1;
  if (days <= FEW_DAYS) return "day";
  if (days <= WEEK_DAYS) return "week";
  if (days <= MONTH_DAYS) return "month";
  return days <= YEAR_DAYS ? "year" : "wide";
}

/** In what words the time of an event stands. */
export function readingOf({ article, times }: ArticleRecord, { when, support }: EventFact): TimeReading {
  if (when === null) return "none";
  const spans = support["when"] ?? [];
  const heads = article.blocks.slice(0, HEAD_BLOCKS).filter(({ kind }) => kind === "timestamp");
  const opening = [...heads.map(({ span }) => span), ...(article.dateline ? [article.dateline.span] : [])];
  if (spans.length > 0 && spans.every((span) => opening.some((head) => overlaps(head, span))))
    return "dateline";
  const anchors = new Set(spans.flatMap((span) => mentionAt(times, span)?.anchor ?? []));
  if (anchors.has("stated")) return "stated";
  return anchors.has("published") ? "relative" : "context";
}

/** Stamps of the article itself stand in its head. */
const HEAD_BLOCKS = 60;

/** The dated mention that a span meets; mentions are in reading order. */
function mentionAt(times: readonly TimeMention[], span: Span): TimeMention | undefined {
  for (
    let i = firstWhere(times, (time) => time.span.end > span.start);
    i < times.length && (times[i]?.span.start ?? span.end) < span.end;
    i += 1
  ) {
    if (times[i]?.when !== null) return times[i];
  }
  return undefined;
}
