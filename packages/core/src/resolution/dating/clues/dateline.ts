import type { ArticleHead, CalendarValue } from "../../../document/index.ts";
import { addDays, isDay, type Block } from "../../../record/index.ts";
import { TRUST, type Clue } from "../clue.ts";
import { occurrences } from "./calendar/days.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = /\b(?:([A-Za-z]{3})[a-z]*\.? (\d{1,2})|(\d{1,2}) ([A-Za-z]{3})[a-z]*)(?!\d)/g;

/** Month and day in the dateline: "BEIJING, May 4 (Xinhua)". */
export function datelineDate(text: string, { dateline }: ArticleHead): { month: number; day: number } | null {
  if (!dateline) return null;
  for (const match of text.slice(dateline.span.start, dateline.span.end).matchAll(DAY)) {
    const month = MONTHS.indexOf((match[1] ?? match[4] ?? "").toLowerCase()) + 1;
    const day = Number(match[2] ?? match[3]);
    if (month > 0 && isDay(2000, month, day)) return { month, day };
  }
  return null;
}

/** A stamp without a year is no longer than this. */
const SHORT = 40;

/** "March 18" on a line of its own at the headline: the day, of a year that other clues give. */
export function yearlessStampClues(text: string, blocks: readonly Block[]): Clue[] {
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const body = blocks.findIndex(({ kind }) => kind === "paragraph");
  return blocks.slice(Math.max(0, title), Math.max(0, body)).flatMap(({ kind, span }): Clue[] => {
    const line = text.slice(span.start, span.end);
    if (kind !== "timestamp" || line.length > SHORT || /\d{4}|\d[/.-]\d|ago\b/u.test(line)) return [];
    const [match] = [...line.matchAll(DAY)];
    const month = MONTHS.indexOf((match?.[1] ?? match?.[4] ?? "").toLowerCase()) + 1;
    const day = Number(match?.[2] ?? match?.[3]);
    if (!match || month === 0 || !isDay(2000, month, day)) return [];
    const value: CalendarValue = {
      kind: "calendar",
      year: null,
      month,
      day,
      weekday: null,
      pointing: null,
      yearOffset: null,
    };
    return [
      {
        rule: "dating.yearless-stamp",
        span,
        note: "the day at the headline, without its year",
        stretches: occurrences(value).map((one) => ({ earliest: one, latest: one })),
        trust: TRUST.dated,
      },
    ];
  });
}

/** The dateline credits a wire: "NAIROBI (Reuters) -". */
export const isWire = (text: string, { dateline }: ArticleHead): boolean =>
  dateline !== null &&
  /[([/]\s*\p{L}[^()]{1,40}[)\]/]/u.test(text.slice(dateline.span.start, dateline.span.end));

/** A dateline's day is the day of writing; a wire's report is out that day, a paper's that day or the next. */
export function datelineClues(text: string, head: ArticleHead): Clue[] {
  const date = datelineDate(text, head);
  if (!date || !head.dateline) return [];
  const value: CalendarValue = {
    kind: "calendar",
    year: null,
    ...date,
    weekday: null,
    pointing: null,
    yearOffset: null,
  };
  const wire = isWire(text, head);
  return [
    {
      rule: "dating.dateline-day",
      span: head.dateline.span,
      note: "the day in the dateline",
      stretches: occurrences(value).map((day) => ({ earliest: day, latest: addDays(day, wire ? 0 : 1) })),
      trust: TRUST.dated,
    },
  ];
}
