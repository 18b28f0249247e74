import type { Dating, Diagnostic } from "../../record/index.ts";
import { addDays, dayWhen, rangeWhen } from "../../record/index.ts";
import { toldTimes, type DatingDoc, type Told } from "./article.ts";
import { archiveMark } from "./archive.ts";
import { TRUST, type Clue } from "./clue.ts";
import { agreementClues } from "./clues/agreements.ts";
import { ageClues } from "./clues/ages.ts";
import { anchorClues } from "./clues/anchors.ts";
import { accessionClues } from "./clues/accession.ts";
import { calendarClues } from "./clues/calendar/calendar.ts";
import { datelineClues, datelineDate, isWire, yearlessStampClues } from "./clues/dateline.ts";
import { datelineYearClues } from "./clues/dateline-year.ts";
import { nameClues } from "./clues/names-in-use.ts";
import { officeClues, sharedTermsClue } from "./clues/offices.ts";
import { updateClues } from "./clues/updates.ts";
import { visitClues } from "./clues/visit.ts";
import { weekdayClues } from "./clues/weekdays.ts";
import { intersect, shown, whenOf } from "./decide.ts";
import { confirmedClock } from "./page-clock.ts";
import { boundClues, statedDay } from "./stated.ts";

export interface DatingResult {
  readonly published: Dating | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Clues kept in the record: the rest repeat them. */
const MOST_SHOWN = 40;

/** A stretch longer than this is not narrowed by a weekday: it would only trim its ends, and wrongly after a quiet weekend. */
const CLOSE = 10;
const isNoWeekday = ({ weekdays }: Clue): boolean => weekdays === undefined;

/** What the other clues leave has a stretch of many days, of which every seventh is the weekday. */
const isOpen = (clues: readonly Clue[]): boolean =>
  intersect(clues.filter(isNoWeekday)).days.hasRunOver(CLOSE);

/** Who tells the weekday: a wire, somebody with a dateline, or a desk; a dateline with its own day leaves the weekday behind. */
function reportFrom({ source: { text }, head }: DatingDoc): "wire" | "place" | "desk" {
  if (head.dateline === null || datelineDate(text, head) !== null) return "desk";
  return isWire(text, head) ? "wire" : "place";
}

/** What the article's own sentences and what is known of the world say of its day. */
function contentClues(doc: DatingDoc, told: readonly Told[]): Clue[] {
  return [
    // Of one trust: the day that the article gives for its own first, then what its other days make of it.
    ...datelineClues(doc.source.text, doc.head),
    ...yearlessStampClues(doc.source.text, doc.blocks),
    ...calendarClues(doc, told),
    ...visitClues(doc, told),
    ...datelineYearClues(doc, told),
    ...ageClues(doc),
    ...officeClues(doc, told),
    ...sharedTermsClue(doc, told),
    ...accessionClues(doc, told),
    ...agreementClues(doc, told),
    ...anchorClues(doc),
    ...nameClues(doc),
    ...weekdayClues(told, reportFrom(doc)),
    ...updateClues(doc.head.dateClues, told),
  ];
}

const latestOf = ({ stretches }: Clue): string | null => stretches[0]?.latest ?? null;

/** Whether a stamp gives the day: one at the head of the page, or one of the two readings of "05-03-1998". */
const isPrinted = (day: string, clock: Clue | null, bounds: readonly Clue[]): boolean =>
  (clock !== null && day === latestOf(clock)) ||
  bounds.some(
    ({ rule, stretches }) =>
      rule === "date.stamp-ambiguous" && stretches.some(({ earliest }) => earliest === day),
  );

/** Dates so sure in the text that a stamp before them is of something else: the lead or a picture tells of a later day. */
const refutes = (stated: string, clues: readonly Clue[], told: readonly Told[]): boolean =>
  clues.some(
    ({ rule, span, stretches }) =>
      rule === "dating.past-date" &&
      stretches.some(({ earliest }) => earliest !== null && earliest > addDays(stated, 2)) &&
      told.some(
        (one) =>
          one.span === span &&
          (one.lead || one.caption) &&
          one.timex.value.kind === "calendar" &&
          one.timex.value.day !== null,
      ),
  );

/**
 * When the article was published: the day that its page states, else what its clues leave of the calendar. Clues are stretches
 * of days; they are intersected, the surest first. Nothing is taken from the clock of the machine.
 */
export function dateArticle(doc: DatingDoc): DatingResult {
  const { head } = doc;
  const told = toldTimes(doc);
  const archived = archiveMark(doc);
  // What an archive shows was news once: the habits of news say nothing of the day it was put there.
  const content = contentClues(doc, told).filter(
    ({ trust, rule }) => archived === null || (trust < TRUST.habit && !rule.startsWith("dating.signing")),
  );
  const notes: Diagnostic[] = archived
    ? [
        {
          code: "dating.archive",
          severity: "info",
          message: "from an archive: the day of the event is not taken for the day of publication",
          span: archived,
        },
      ]
    : [];
  const stated = statedDay(head.dateClues);
  const refuted = stated?.method === "stated" && !stated.borneOut && refutes(stated.day, content, told);
  if (stated && !refuted) {
    const when = dayWhen(stated.day);
    const { applied } = intersect(content);
    const against = new Set(stated.against);
    const agreeing = applied.filter(
      ({ clue }) =>
        when.earliest !== null &&
        clue.stretches.some(
          ({ earliest, latest }) =>
            (earliest === null || earliest <= stated.day) && (latest === null || latest >= stated.day),
        ),
    );
    const clues = [
      ...head.dateClues.map((clue) => (against.has(clue) ? { ...clue, rejected: true } : clue)),
      ...agreeing.map((one) => shown(one, when)),
    ];
    const diagnostics: Diagnostic[] =
      stated.against.length > 0
        ? [
            {
              code: "dating.conflict",
              severity: "warning",
              message: `other sources say ${[...new Set(stated.against.map(({ earliest }) => earliest))].join(", ")}`,
              span: null,
            },
          ]
        : [];
    return {
      published: { when, method: stated.method, clues: clues.slice(0, MOST_SHOWN) },
      diagnostics: [...notes, ...diagnostics],
    };
  }
  const bounds = boundClues(head.dateClues);
  const datelineDay = datelineDate(doc.source.text, head);
  const clock = archived
    ? null
    : confirmedClock(head.dateClues, {
        doc,
        told,
        datelineDay,
        firm: intersect(content.filter((one) => isNoWeekday(one) && one.rule !== "dating.dateline-day")).days,
        // Habits of weekdays apart, which the clock is to bear out.
        ...intersect([...bounds, ...content.filter(isNoWeekday)]),
      });
  const week = head.dateClues.find(({ rule }) => rule === "date.issue-week");
  if (week && week.earliest !== null && week.latest !== null && archived === null) {
    const allowed = intersect(content.filter(({ trust }) => trust < TRUST.habit)).days;
    // A weekly's day is its week: its own weekdays may be those of the week before.
    if (!allowed.within([{ earliest: week.earliest, latest: week.latest }]).empty)
      return {
        published: {
          when: rangeWhen(week.earliest, week.latest),
          method: "stated",
          clues: head.dateClues.slice(0, MOST_SHOWN),
        },
        diagnostics: notes,
      };
  }
  const every = [
    ...bounds,
    ...(clock ? [clock] : []),
    ...content.filter(({ rule }) => rule !== "dating.dateline-day" || clock?.rule !== "dating.head-stamp"),
  ];
  const { days, applied } = isOpen(every) ? intersect(every.filter(isNoWeekday)) : intersect(every);
  const when = whenOf(days);
  if (!when) return { published: null, diagnostics: notes };
  const clues = applied
    .map((one) => shown(one, when))
    .filter(
      (clue) =>
        clue.rejected === true ||
        clue.earliest !== null ||
        clue.latest !== null ||
        clue.rule.endsWith("weekday"),
    );
  const lost = clues.filter(
    ({ rejected, rule }) =>
      rejected === true &&
      rule !== "date.page-clock" &&
      !/habit|news-day|caption-day|weekday|copyright/.test(rule),
  );
  const diagnostics: Diagnostic[] = lost.map(({ note, span }) => ({
    code: "dating.conflict",
    severity: "info",
    message: `set aside: ${note}`,
    span,
  }));
  return {
    // A date at the head of the page that the text bears out is the article's stamp.
    published: {
      when,
      method: isPrinted(when.edtf, clock, bounds) ? "stated" : "inferred",
      clues: clues.slice(0, MOST_SHOWN),
    },
    diagnostics: [...notes, ...diagnostics],
  };
}
