import { isoDay, type Block, type DateClue } from "../../../record/index.ts";
import type { Zone } from "../../classify/states.ts";
import { dayInOrder, stampDay, type Stamp } from "../../stamps/fields.ts";
import { stampOf } from "../../stamps/stamp.ts";
import { secondDay } from "../../stamps/two-days.ts";
import { exactly, isoIn, notAfter, type DateClueInput } from "./clue.ts";
import type { Found } from "./found.ts";
import { whyAtHead } from "./release-head.ts";
import type { DaySetting } from "./setting.ts";

/** Where a stamp stands, and what its line was taken for. */
export interface StampPlace {
  readonly kind: Block["kind"];
  readonly zone: Zone | undefined;
}

const between = (span: DateClue["span"], one: string, other: string, note: string): DateClue => {
  const [earliest = one, latest = other] = [one, other].sort();
  return { rule: "date.stamp-ambiguous", span, earliest, latest, note };
};

/** The page's own day: known, and never the article's. */
const pageClock = (day: string, note: string, span: DateClue["span"]): DateClue => ({
  ...notAfter("date.page-clock", day, note, span),
  rejected: true,
});

/** Which of two days another line of the page names, so that it can be read in one way only; null where none or both are named. */
function toldInWords(
  days: readonly (string | null)[],
  { start }: Stamp["span"],
  input: DateClueInput,
): string | null {
  const named = new Set<string>();
  for (const { kind, span } of input.blocks) {
    if (kind === "paragraph" || span.start === start) continue;
    const stamp = stampOf(input.text, span.start, span.end);
    const day = stamp === null || stamp.ambiguous ? null : stampDay(stamp);
    if (day !== null && days.includes(day)) named.add(day);
  }
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** "05/04/1998" on a page that does not tell which is the month. */
function eitherWay(stamp: Stamp, { zone }: StampPlace, { input }: DaySetting, found: Found): void {
  const { span, year, month, day, label } = stamp;
  if (year === null || month === null || day === null) return;
  const clue = between(
    span,
    isoDay(year, month, day),
    isoDay(year, day, month),
    "day and month may be either",
  );
  const { earliest, latest } = clue;
  const told = toldInWords([clue.earliest, clue.latest], span, input);
  const retrieved = isoIn(input.retrievedAt);
  const atText = label !== "updated" && zone !== "pre" && zone !== "tail";
  if (atText && !found.stamped && told !== null)
    found.takeDay(told, "the stamp at the headline, read as a line of the page has it in words", span);
  // Nobody reads a page before its day.
  else if (
    atText &&
    retrieved !== null &&
    latest !== null &&
    retrieved < latest &&
    retrieved >= (earliest ?? "")
  )
    found.takeDay(earliest ?? latest, "the stamp at the headline, read as the day that had come", span);
  else found.add(clue);
}

/** A stamp that says that it is of a change. */
function updateClue(day: string, { span }: Stamp, zone: Zone | undefined): DateClue | null {
  // At the top of the page it is the site that was brought up to date.
  if (zone === "pre") return pageClock(day, "above the headline: the page's update", span);
  return zone === "tail" ? null : notAfter("date.stamp-updated", day, "updated", span);
}

/** "Last Updated: Thursday, 8 July 2004, 22:44 GMT 23:44 UK": how broadcasters stamp a report, which nobody touches after its day. */
const TO_THE_MINUTE =
  /^\W{0,3}(?:(?:last )?updated: )?\p{L}{3,6}day,? \d{1,2} \p{L}{3,9},? \d{4},? \d{1,2}:\d{2} (?:GMT|UK)\b/iu;

const isToTheMinute = (text: string, { start }: Stamp["span"]): boolean =>
  TO_THE_MINUTE.test(text.slice(start, start + 90));

/** What a stamp says of the day of publication: by where it stands, what its line is and whether the article has one already. */
export function addStamp(stamp: Stamp, place: StampPlace, setting: DaySetting, found: Found): void {
  const { span, label } = stamp;
  const { zone } = place;
  const { text } = setting.input;
  const day = dayInOrder(stamp, setting.monthFirst) ?? stampDay(stamp);
  if (day === null) return;
  const why = zone === "pre" && !found.stamped && label === null ? whyAtHead(setting, span) : null;
  if (why !== null) {
    found.takeDay(day, why, span);
    return;
  }
  if (stamp.ambiguous && setting.monthFirst === null) {
    eitherWay(stamp, place, setting, found);
    return;
  }
  const second =
    label === null && zone !== "pre" && !found.stamped && isOfArticle(stamp, place, setting)
      ? secondDay(text, span.start, span.end, day)
      : null;
  if (second !== null) {
    // "May 21, 2025 April 24, 2025": published and changed, and nothing is changed before it is published.
    found.takeDay(second < day ? second : day, "the earlier of two days in the stamp at the headline", span);
    return;
  }
  if (label === "updated" && !found.stamped && isToTheMinute(text, span)) {
    found.take(exactly("date.stamp", day, "the last hand laid on the report, to the minute", span));
  } else if (label === "updated") {
    const clue = updateClue(day, stamp, zone);
    if (clue !== null) found.add(clue);
  } else if (label === null && (zone === "pre" || setting.clock === span.start)) {
    found.add(pageClock(day, "above the headline: the page's own day", span));
  } else if (!found.stamped && isOfArticle(stamp, place, setting)) {
    const note = zone === "tail" ? "the stamp below the text" : "the stamp at the headline";
    found.take(exactly("date.stamp", day, note, span));
  }
}

/** Furniture has the days of other stories and of the page, but right below the headline; below the text a letter's day stands alone. */
function isOfArticle(stamp: Stamp, { kind, zone }: StampPlace, { isClosing, listed }: DaySetting): boolean {
  if (kind === "boilerplate" && zone !== "post") return false;
  if (listed && stamp.label === null) return false;
  return zone !== "tail" || stamp.label !== null || isClosing(stamp);
}
