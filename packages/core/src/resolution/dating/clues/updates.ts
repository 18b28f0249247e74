import { addDays, weekday, type DateClue } from "../../../record/index.ts";
import type { Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";
import { leadWeekday } from "./weekdays.ts";

/** News is brought up to date within so many days. */
const UPDATED_WITHIN = 60;

const isUpdate = ({ rule, latest, rejected }: DateClue): boolean =>
  rule === "date.stamp-updated" && latest !== null && rejected !== true;

/**
 * "Updated: 14 May 2019", and no other day: news is out weeks before that at most. Where the lead tells of the update's own weekday
 * it is out that day, where it tells of the weekday before, on one of the two: what is a week old is told by its date.
 */
export function updateClues(clues: readonly DateClue[], told: readonly Told[]): Clue[] {
  const updates = clues.filter(isUpdate);
  const days = new Set(updates.map(({ latest }) => latest));
  const lead = days.size === 1 ? leadWeekday(told) : null;
  return updates.flatMap(({ span, latest }): Clue[] => {
    if (latest === null) return [];
    const soon: Clue = {
      rule: "dating.update-soon",
      span,
      note: "news is brought up to date within weeks",
      stretches: [{ earliest: addDays(latest, -UPDATED_WITHIN), latest }],
      trust: TRUST.habit,
    };
    const since = lead === null ? null : (weekday(latest) - lead.day + 7) % 7;
    if (lead === null || since === null || since > 1) return [soon];
    const fresh: Clue = {
      rule: "dating.update-weekday",
      span: lead.one.span,
      note:
        since === 0
          ? "the lead tells of the day of the update"
          : "the lead tells of the day before the update",
      stretches: [{ earliest: addDays(latest, -since), latest }],
      trust: TRUST.habit,
    };
    return [soon, fresh];
  });
}
