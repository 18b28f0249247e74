import { dayNumber, type DateClue } from "../../../../record/index.ts";
import type { Found } from "../found.ts";
import type { DaySetting } from "../setting.ts";
import { clockedDay } from "./clocked-day.ts";
import { creditedDay } from "./credited-day.ts";
import { headStamp } from "./head-stamp.ts";
import { isLongAfterLead } from "./lead-day.ts";
import { markedStamp } from "./marked-stamps.ts";
import { onlyDay } from "./only-day.ts";
import { openingDay } from "./opening-day.ts";
import { earlyStamp, unlabelledDay } from "./quiet-stamps.ts";

/** Where nothing names the day outright: the one that stands where days of publication do. */
export function quietClue(
  { input, monthFirst, clock, listed }: DaySetting,
  { clues, others }: Found,
): DateClue | null {
  const month = clues.find(({ rule }) => rule === "date.address-month");
  const quiet =
    (listed ? null : unlabelledDay(input, monthFirst, month)) ??
    markedStamp(input, monthFirst) ??
    openingDay(input, monthFirst) ??
    headStamp(input, monthFirst) ??
    (listed ? null : earlyStamp(input, monthFirst)) ??
    creditedDay(input, monthFirst) ??
    clockedDay(input, monthFirst) ??
    onlyDay(input, monthFirst);
  const start = quiet?.span?.start;
  if (quiet === null || start === clock || others.has(start ?? -1) || isAfterChange(quiet, clues))
    return null;
  return isLongAfterLead(input, quiet.earliest) ? null : quiet;
}

/** Nothing is changed before it is published, but for the hours between two zones. */
const isAfterChange = ({ earliest }: DateClue, clues: readonly DateClue[]): boolean =>
  earliest !== null &&
  clues.some(
    ({ rule, latest }) =>
      (rule === "date.stamp-updated" || rule === "date.metadata-modified") &&
      latest !== null &&
      dayNumber(earliest) - dayNumber(latest) > 1,
  );
