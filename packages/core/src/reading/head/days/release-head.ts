import type { Span } from "../../../record/index.ts";
import type { DaySetting } from "./setting.ts";

/** "2008-03-07 22:41 GMT", "O 160106Z NOV 79": a wire's or a cable's own stamp, in figures, with the hour and its zone. */
const WIRE_STAMP =
  /^(?:[ZOPRYM]\s){0,2}\d{6}Z\s\p{Lu}{3}\s\d{2}(?:\d{2})?$|\d{4}-\d{2}-\d{2}[ T]+\d{1,2}[:.]?\d{2}(?::\d{2})?\s*(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/u;
/** "date 2019-08-21": what collections of pages put before the text. */
const HEADER_DAY = /^dated?\s?:?\s\d{4}-\d{2}-\d{2}(?:[T ]\S+)?$/iu;
/** "Islamabad: 21 February, 1999": where and when a release was given out. */
const PLACED =
  /^\p{Lu}[\p{L}'’ -]{2,30}[,:]\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2}),?\s+\d{4}$/u;
/** The same, in figures or with the hour; "Friday, 5 May 2023" names no place. */
const GIVEN =
  /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}'’ -]{2,30},\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s*[–—,-]\s*\d{1,2}[:.h]\d{2})?$/u;

/** "Brussels, 12 December 2022" over a text without a headline, at most a note on its delivery between them. */
function isGivenOut({ input: { text, blocks }, title }: DaySetting, { start, end }: Span): boolean {
  const opening = blocks.findIndex(({ kind }) => kind === "paragraph");
  const at = blocks.findIndex(({ span }) => span.start <= start && end <= span.end);
  return (
    title === undefined &&
    at >= 0 &&
    at < opening &&
    GIVEN.test(text.slice(start, end).trim()) &&
    blocks.slice(at + 1, opening).every(({ reasons }) => reasons?.[0] === "delivery-note")
  );
}

/** "Uzbekistan 21/04/2022 Ministers hold talks" */
const isOnHeadlinesLine = ({ input: { text }, title }: DaySetting, { end }: Span): boolean =>
  title !== undefined && title.span.start > end && /^[ \t|–—:-]+$/u.test(text.slice(end, title.span.start));

/** Why a day above the headline is the article's own; null where nothing says that it is not the page's clock. */
export function whyAtHead(setting: DaySetting, span: Span): string | null {
  const line = setting.input.text.slice(span.start, span.end).trim();
  if (HEADER_DAY.test(line)) return "the day before the text";
  if (isGivenOut(setting, span)) return "where and when it was given, right above the text";
  if (isOnHeadlinesLine(setting, span)) return "the day before the headline, on its line";
  const { letterhead, stampedAtHeadline, weather } = setting;
  const released = letterhead && !stampedAtHeadline && (PLACED.test(line) || !weather);
  if (!released && !WIRE_STAMP.test(line)) return null;
  return letterhead ? "the day at the head of a release" : "the stamp at the head of a wire";
}
