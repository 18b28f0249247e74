import type { DateClue, Dating, Diagnostic, When } from "../../record/index.ts";
import { addYears, dayWhen, rangeWhen, yearlessWhen } from "../../record/index.ts";
import type { Clue } from "./clue.ts";
import { DaySet, FIRST, LAST } from "./day-set.ts";

export interface Decision {
  readonly dating: Dating | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Applied {
  readonly clue: Clue;
  readonly kept: boolean;
}

/** Applies clues in the order of trust; one that leaves no day is set aside. */
export function intersect(clues: readonly Clue[]): {
  readonly days: DaySet;
  readonly applied: readonly Applied[];
} {
  let days = DaySet.all();
  const applied = clues
    .toSorted((a, b) => a.trust - b.trust)
    .map((clue): Applied => {
      const narrowed = days.within(clue.stretches, clue.weekdays);
      const kept = !narrowed.empty;
      if (kept) days = narrowed;
      return { clue, kept };
    });
  return { days, applied };
}

/** The days left as a value: a day, a day of an unknown year, or the stretch from the first to the last. */
export function whenOf(days: DaySet): When | null {
  const runs = days.runs();
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return null;
  const earliest = first.earliest === FIRST ? null : first.earliest;
  const latest = last.latest === LAST ? null : last.latest;
  if (runs.length > 1 && runs.every((run) => run.earliest === run.latest)) {
    const monthDays = new Set(runs.map((run) => run.earliest.slice(5)));
    const [only] = monthDays;
    if (monthDays.size === 1 && only !== undefined) {
      // Years from end to end of the calendar are no bounds.
      const { edtf } = yearlessWhen(Number(only.slice(0, 2)), Number(only.slice(3)));
      return {
        edtf,
        earliest: first.earliest < addYears(FIRST, 12) ? null : first.earliest,
        latest: last.latest > addYears(LAST, -12) ? null : last.latest,
      };
    }
  }
  if (runs.length > 1) {
    // A weekday or a date of any year, or both together: only the ends say something, where they are not those of the calendar.
    const from = first.earliest < addYears(FIRST, 12) ? null : earliest;
    const to = last.latest > addYears(LAST, -12) ? null : latest;
    return from === null && to === null ? null : rangeWhen(from, to);
  }
  if (earliest === null && latest === null) return null;
  return earliest !== null && earliest === latest ? dayWhen(earliest) : rangeWhen(earliest, latest);
}

/** A clue as the record shows it: its stretch nearest to what was decided. */
export function shown({ clue, kept }: Applied, when: When | null): DateClue {
  const near = clue.stretches.find(
    ({ earliest, latest }) =>
      (earliest === null || when?.latest == null || earliest <= when.latest) &&
      (latest === null || when?.earliest == null || latest >= when.earliest),
  );
  const one = clue.stretches.length === 1 ? clue.stretches[0] : when?.earliest == null ? undefined : near;
  const rejected = !kept || clue.rule === "date.page-clock";
  return {
    rule: clue.rule,
    span: clue.span,
    earliest: one?.earliest ?? null,
    latest: one?.latest ?? null,
    ...(rejected ? { rejected } : {}),
    note: clue.note,
  };
}
