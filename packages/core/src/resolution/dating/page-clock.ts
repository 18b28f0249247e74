import { addDays, weekday, type DateClue } from "../../record/index.ts";
import type { DatingDoc, Told } from "./article.ts";
import { TRUST, type Clue } from "./clue.ts";
import { bounds } from "./clues/calendar/days.ts";
import { isOutlived } from "./clues/offices.ts";
import { leadWeekdays } from "./clues/weekdays.ts";
import type { DaySet } from "./day-set.ts";
import { reachAt } from "./reach.ts";

export interface ClockInput {
  readonly doc: DatingDoc;
  readonly told: readonly Told[];
  readonly datelineDay: { readonly month: number; readonly day: number } | null;
  /** What everything else says, and the days that it leaves. */
  readonly applied: readonly { readonly clue: Clue; readonly kept: boolean }[];
  readonly days: DaySet;
  /** The days that remain without habits and the day of the dateline, after which a weekly may be out. */
  readonly firm: DaySet;
}

/** Newspapers have been on the web since about 1994: an earlier day in a header was printed with the article. */
const WEB = "1994-01-01";
/** A paper prints the news of the last days. */
const STAMP_LAG = 3;
/** Days within which an archive is seldom caught. */
const RECENT = 900;

const exact = (rule: string, note: string, day: string, span: DateClue["span"]): Clue => ({
  rule,
  span,
  note,
  stretches: [{ earliest: day, latest: day }],
  trust: TRUST.dated,
});

/** A month and day in the lead, a picture or the dateline that is the clock's day or the one before. */
function namesDay({ told, datelineDay }: ClockInput, clock: string): boolean {
  const near = (month: number, day: number): boolean =>
    [clock, addDays(clock, -1)].some(
      (iso) => Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day,
    );
  return (
    told.some(
      ({ timex: { value }, lead, caption, reach }) =>
        (lead || caption) &&
        reach !== "ahead" &&
        value.kind === "calendar" &&
        value.month !== null &&
        value.day !== null &&
        (value.year === null || value.year === Number(clock.slice(0, 4))) &&
        near(value.month, value.day),
    ) ||
    (datelineDay !== null && near(datelineDay.month, datelineDay.day))
  );
}

/** The lead's bare weekdays, told as past, end on the clock's day or the day before. */
function namesWeekday({ told }: ClockInput, clock: string): boolean {
  const back = leadWeekdays(told).map((day) => (weekday(clock) - day + 7) % 7);
  return back.length > 0 && Math.min(...back) <= 1 && back.every((days) => days <= 4);
}

/** The date stands right above the headline, without a weekday, on a page without the weather: as stamps do. */
function atHeadline({ doc: { source, blocks } }: ClockInput, span: DateClue["span"]): boolean {
  if (span === null) return false;
  const at = blocks.findIndex((block) => block.span.start <= span.start && span.end <= block.span.end);
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const words = source.text.slice(span.start, span.end).match(/\p{L}{2,}/gu) ?? [];
  const weather = blocks.slice(0, title).some(({ reasons }) => /weather/.test(reasons?.join(" ") ?? ""));
  return at >= 0 && at + 1 === title && words.length <= 1 && !weather;
}

/** The head of the page gives the number or the price of an issue: it is a paper's, not a site's. */
const numbered = ({ blocks }: DatingDoc): boolean =>
  blocks
    .slice(
      0,
      Math.max(
        0,
        blocks.findIndex(({ kind }) => kind === "title"),
      ),
    )
    .some(({ reasons }) => reasons?.[0] === "issue-line");

/** "Sun, Nov 08, 2015 - Page 1" */
function onPage({ source, blocks }: DatingDoc, span: DateClue["span"]): boolean {
  const block = blocks.find(
    (one) => span !== null && one.span.start <= span.start && span.end <= one.span.end,
  );
  return block !== undefined && /\bpage [A-Z]?\d/i.test(source.text.slice(block.span.start, block.span.end));
}

/** "KATHMANDU, Wednesday 22 November 2006": papers print their town, the clocks of sites do not. */
function placed({ source, blocks }: DatingDoc, span: DateClue["span"]): boolean {
  const block = blocks.find(
    (one) => span !== null && one.span.start <= span.start && span.end <= one.span.end,
  );
  if (!block) return false;
  return (
    /^\p{Lu}[\p{L}'’ -]{2,30}, ?\p{L}+/u.test(source.text.slice(block.span.start, block.span.end)) &&
    (source.text.slice(block.span.start, block.span.end).match(/\p{Lu}\p{L}{2,}/gu)?.length ?? 0) >= 3
  );
}

/** A web log prints the day above each post, and links to the post below it. */
const isWebLog = ({ source, blocks }: DatingDoc): boolean =>
  blocks.some(
    ({ kind, span }) =>
      kind === "boilerplate" &&
      span.end - span.start <= 200 &&
      /\bpermalink\b|\btrackbacks?\b/i.test(source.text.slice(span.start, span.end)),
  );

/** The reading took the line for the article's stamp: no weather beside it, no other stamp nearer to the headline. */
const isStampLine = ({ doc: { blocks } }: ClockInput, span: DateClue["span"]): boolean =>
  blocks.some(
    ({ kind, span: own }) =>
      kind === "timestamp" && span !== null && own.start <= span.start && span.end <= own.end,
  );

/** A weekday and a day over a text without a headline, which names no day itself: as clocks of sites have it, and papers. */
const isLikeClock = (
  { doc: { source, blocks }, told, datelineDay }: ClockInput,
  span: DateClue["span"],
): boolean =>
  span !== null &&
  blocks.every(({ kind }) => kind !== "title") &&
  WEEKDAY_FIRST.test(source.text.slice(span.start, span.end)) &&
  leadWeekdays(told).length === 0 &&
  datelineDay === null;
const WEEKDAY_FIRST = /^\W{0,3}(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** "Updated: December 04, 2025": the article may be years older. */
const isUpdate = ({ doc: { source } }: ClockInput, span: DateClue["span"]): boolean =>
  span !== null &&
  /^\W{0,3}(?:last |page )?(?:updated?|modified|edited|revised)\b/i.test(
    source.text.slice(span.start, span.end),
  );

/** The weekday of the lead and the day of the dateline are of the days before the stamp, where the text has them. */
function agrees({ told, datelineDay }: ClockInput, clock: string): boolean {
  const back = leadWeekdays(told).map((day) => (weekday(clock) - day + 7) % 7);
  if (back.length > 0 && Math.min(...back) > STAMP_LAG) return false;
  if (datelineDay === null) return true;
  return Array.from({ length: STAMP_LAG + 1 }, (_, i) => addDays(clock, -i)).some(
    (iso) => Number(iso.slice(5, 7)) === datelineDay.month && Number(iso.slice(8)) === datelineDay.day,
  );
}

/** The text tells of a day before the clock's as one that is to come. */
const wasAhead = ({ told, doc: { analysis, grammar } }: ClockInput, clock: string): boolean =>
  told.some(({ timex: { value }, place, quoted }) => {
    const to = value.kind === "range" ? value.to : value;
    if (quoted || to.kind !== "calendar" || to.year === null) return false;
    const last = bounds(to)?.latest;
    if (last === undefined || last >= addDays(clock, -1)) return false;
    // "will be in Angola from 11 to 12 January": where a stretch begins is told by the verb here.
    return reachAt(analysis, grammar[place.sentence], place) === "ahead";
  });

/**
 * What is known of the people and what is told of the past leaves only the last few years before the clock: a text that lay in
 * an archive agrees by chance twice in seven times, and seldom does so within them.
 */
const isRecent = ({ applied }: ClockInput, clock: string): boolean =>
  applied.some(
    ({ clue: { rule, stretches, trust }, kept }) =>
      kept &&
      trust <= TRUST.known &&
      rule.startsWith("dating.") &&
      stretches.some(
        ({ earliest, latest }) =>
          earliest !== null &&
          earliest <= clock &&
          earliest >= addDays(clock, -RECENT) &&
          (latest === null || latest >= clock),
      ) &&
      stretches.every(({ earliest }) => earliest !== null),
  );

/**
 * A date above the headline is the day on which the page was fetched, or the article's own. It is the article's own when it is
 * older than web pages or stands by an issue's number, or when the text bears it out: a day and month in the lead or the dateline that is that day or the one
 * before, or its weekdays where what is known leaves the last few years only, and nothing contradicts it.
 */
export function confirmedClock(clues: readonly DateClue[], input: ClockInput): Clue | null {
  for (const { rule, latest, span } of clues) {
    if (rule !== "date.page-clock" || latest === null) continue;
    if (namesDay(input, latest))
      return exact(
        "dating.confirmed-clock",
        "the date above the headline, borne out by the text",
        latest,
        span,
      );
    if (wasAhead(input, latest)) continue;
    if (latest < WEB)
      return exact("dating.issue-day", "older than the web: the day of the issue", latest, span);
    if (
      input.firm.has(latest) &&
      !isUpdate(input, span) &&
      isStampLine(input, span) &&
      !isLikeClock(input, span) &&
      agrees(input, latest) &&
      !isOutlived(input.doc, input.told, latest)
    )
      return exact("dating.head-stamp", "the date at the head of the article", latest, span);
    if (!input.days.has(latest)) continue;
    if (numbered(input.doc) || onPage(input.doc, span))
      return exact("dating.issue-day", "beside the number or the price of the issue", latest, span);
    const local = placed(input.doc, span);
    if (atHeadline(input, span) && isWebLog(input.doc))
      return exact("dating.post-day", "above the post of a web log", latest, span);
    if (!local && !isRecent(input, latest)) continue;
    if (!local && atHeadline(input, span))
      return exact("dating.clock-at-headline", "right above the headline, as a stamp", latest, span);
    if (namesWeekday(input, latest))
      return exact(
        "dating.clock-weekday",
        "the weekdays of the lead end on the date above the headline",
        latest,
        span,
      );
  }
  return null;
}
