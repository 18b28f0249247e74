import { addDays, dayNumber, weekday, type DateClue } from "../../record/index.ts";
import type { DatingDoc, Told } from "./article.ts";
import { TRUST, type Clue } from "./clue.ts";
import { firstDay, lastDay } from "./clues/edtf-bounds.ts";
import { leadWeekdays } from "./clues/weekdays.ts";
import type { DaySet } from "./day-set.ts";

export interface ClockInput {
  readonly doc: DatingDoc;
  readonly told: readonly Told[];
  readonly datelineDay: { readonly month: number; readonly day: number } | null;
  /** What everything else says, and the days that it leaves. */
  readonly applied: readonly { readonly clue: Clue; readonly kept: boolean }[];
  readonly days: DaySet;
}

/** Newspapers have been on the web since about 1994: an earlier day in a header was printed with the article. */
const WEB = "1994-01-01";
/** A text that names a day or year so near before the clock is hardly older than it. */
const RECENT = 550;
/** Blocks of the article in which its people are sought. */
const PARAGRAPHS = 7;
/** Whoever makes news holds office; longer terms say little of the year. */
const LONGEST_TERM = 12 * 366;

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

/** The text looks back on a day or year shortly before the clock's. */
const looksBack = ({ applied }: ClockInput, clock: string): boolean =>
  applied.some(
    ({ clue: { rule, stretches }, kept }) =>
      kept &&
      /^dating\.past-(?:date|year)$/.test(rule) &&
      stretches.some(
        ({ earliest }) => earliest !== null && earliest >= addDays(clock, -RECENT) && earliest <= clock,
      ),
  );

/** The date stands right above the headline, without a weekday, on a page without the weather: as stamps do. */
function atHeadline({ doc: { source, blocks } }: ClockInput, span: DateClue["span"]): boolean {
  if (span === null) return false;
  const at = blocks.findIndex((block) => block.span.start <= span.start && span.end <= block.span.end);
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const words = source.text.slice(span.start, span.end).match(/\p{L}{2,}/gu) ?? [];
  const weather = blocks.slice(0, title).some(({ reasons }) => /weather/.test(reasons?.join(" ") ?? ""));
  return at >= 0 && at + 1 === title && words.length <= 1 && !weather;
}

/** Somebody of the first paragraphs held an office on that day, for some years only: chance agreement of weekdays is ruled out. */
function namesHolder({ doc: { blocks, analysis, names, knowledge } }: ClockInput, clock: string): boolean {
  const first = blocks.flatMap(({ kind }, i) =>
    kind === "paragraph" || kind === "title" || kind === "caption" ? [i] : [],
  );
  const lead = new Set(first.slice(0, PARAGRAPHS));
  return names.some(({ kind, first: token, candidates }) => {
    const [person] = candidates;
    const block = analysis.sentences[analysis.tokens[token]?.sentence ?? -1]?.block ?? -1;
    if (kind !== "person" || person === undefined || candidates.length !== 1 || !lead.has(block))
      return false;
    return knowledge.offices(person).some(({ from, to }) => {
      const [start, end] = [firstDay(from), lastDay(to)];
      return (
        start !== null &&
        start <= clock &&
        (end === null || clock <= end) &&
        dayNumber(clock) - dayNumber(start) <= LONGEST_TERM &&
        (end === null || dayNumber(end) - dayNumber(start) <= LONGEST_TERM)
      );
    });
  });
}

/**
 * A date above the headline is the day on which the page was fetched, or the article's own. It is the article's own when it is
 * older than web pages, or when the text bears it out: a day and month in the lead or the dateline that is that day or the one
 * before, or its weekdays with people who were in office then, and nothing that contradicts it.
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
    if (latest < WEB)
      return exact("dating.issue-day", "older than the web: the day of the issue", latest, span);
    if (!input.days.has(latest) || !(namesHolder(input, latest) || looksBack(input, latest))) continue;
    if (atHeadline(input, span))
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
