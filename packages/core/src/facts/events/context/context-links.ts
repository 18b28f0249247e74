import {
  addDays,
  addMonths,
  monthWhen,
  rangeWhen,
  type Span,
  type TimeMention,
  type When,
  yearWhen,
} from "../../../record/index.ts";
import { clauseIndex, type View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import type { EventGroup } from "../joining/event-group.ts";

/** The event that a telling hangs on by "after": direction 1 where it comes later than the other, -1 where earlier. */
export function linkTo(
  view: View,
  member: Candidate,
  groups: readonly EventGroup[],
  own: EventGroup,
): { other: EventGroup; marker: number; direction: 1 | -1 } | null {
  const { clause, passage } = member;
  if (clause === null) return null;
  const index = clauseIndex(passage, clause);
  for (const other of groups) {
    if (other === own) continue;
    for (const told of other.members) {
      if (told.passage !== passage || told.clause === null) continue;
      // The other stands in an "after" clause or phrase of this one's clause.
      const inClause =
        told.clause.kind === "adverbial" && told.clause.marker === "after" && told.clause.parent === index;
      const inPhrase = clause.obliques.find(
        ({ prep, phrase }) =>
          (prep === "after" || prep === "following") &&
          phrase.first <= told.trigger &&
          told.trigger < phrase.last,
      );
      const inOther = told.clause.obliques.find(
        ({ prep, phrase }) =>
          (prep === "after" || prep === "following") &&
          phrase.first <= member.trigger &&
          member.trigger < phrase.last,
      );
      if (inOther !== undefined && told !== member && durationBefore(view, inOther.at) !== null)
        return { other, marker: inOther.at, direction: -1 };
      if (inClause) return { other, marker: told.clause.first, direction: 1 };
      if (inPhrase !== undefined && told !== member) return { other, marker: inPhrase.at, direction: 1 };
      // This one stands in an "after" clause of the other's.
      const outer = clauseIndex(passage, told.clause);
      if (clause.kind === "adverbial" && clause.marker === "after" && clause.parent === outer)
        return { other, marker: clause.first, direction: -1 };
    }
  }
  return null;
}

/** "a week" in "a week after": the duration that ends right before token `marker`. */
export function durationBefore(
  view: View,
  marker: number,
): { days: number; months: number; span: Span } | null {
  const time =
    view.timesAt(marker - 1).find(({ type }) => type === "duration") ??
    view.timesAt(marker).find(({ type }) => type === "duration");
  return time === undefined ? null : lengthOf(time);
}

/** Days and months of a TIMEX3 duration ("P1W", "P3D", "P2M"); null for those without a number. */
function lengthOf({ value, span }: TimeMention): { days: number; months: number; span: Span } | null {
  const match = /^P(\d+)([DWMY])$/.exec(value ?? "");
  if (match === null) return null;
  const n = Number(match[1]);
  const unit = match[2];
  if (unit === "D" || unit === "W") return { days: unit === "W" ? 7 * n : n, months: 0, span };
  return { days: 0, months: unit === "Y" ? 12 * n : n, span };
}

/** A day moved by a rounded distance is about that day; a longer stretch keeps its width. */
export function shift({ earliest, latest }: When, days: number, months: number): When {
  const move = (day: string): string => addMonths(addDays(day, days), months);
  const moved = rangeWhen(earliest && move(earliest), latest && move(latest));
  // "three months after", "a year after": counted in months or years, known by the month or the year.
  if (days === 0 && moved.earliest !== null && moved.earliest === moved.latest)
    return months % 12 === 0
      ? yearWhen(Number(moved.earliest.slice(0, 4)))
      : monthWhen(Number(moved.earliest.slice(0, 4)), Number(moved.earliest.slice(5, 7)));
  return moved.earliest === moved.latest ? { ...moved, edtf: `${moved.edtf}~` } : moved;
}
