import type { TimeValue, Timex } from "../../document/index.ts";
import { contains, type TimeMention } from "../../record/index.ts";
import { entryDay, entryYear, goesOn } from "./chronicle-year.ts";
import type { Surroundings } from "./clauses.ts";
import type { Context, Resolved } from "./context.ts";
import type { Direction } from "./direction.ts";
import { inheritedBy, statedYear } from "./inherited-year.ts";
import { apposed, dayBehind, isBeside } from "./neighbours.ts";
import { yearlessDay } from "./relative-values.ts";
import { coveredYear } from "./period-covered.ts";
import { resolveValue } from "./resolve.ts";
import { sameDaysOf, withYear } from "./same-days.ts";
import { sameWeekday } from "./same-weekday.ts";
import type { TimesInput } from "./times-input.ts";
import {
  KEPT,
  REACH,
  hourOf,
  isOfDay,
  lastDay,
  movesReference,
  narrativeOf,
  type Told,
} from "./told-before.ts";
import { daysOf, join, writtenDay } from "./written-day.ts";

const MODS: Readonly<Record<NonNullable<TimeValue["mod"]>, string>> = {
  early: "START",
  start: "START",
  mid: "MID",
  late: "END",
  end: "END",
  about: "APPROX",
  more: "MORE_THAN",
  less: "LESS_THAN",
};

/** "since November" lies behind whatever the verb, "by June" ahead unless the clause is told in the past. */
function sideOf({ span, value }: Timex, surroundings: Surroundings): Direction {
  if (value.bound === "since") return "past";
  return (
    surroundings.directionOf(span, value.kind === "weekday") ??
    (value.bound === "by" || value.bound === "until" ? "future" : null)
  );
}

/**
 * Time mentions in reading order. Each is resolved against the day of publication, the side of it that its clause speaks
 * of, and the time told of before. What hangs on something unknown keeps its TIMEX3 value and has no `when`.
 */
export function resolveTimes(input: TimesInput): TimeMention[] {
  const { timexes, published, surroundings } = input;
  const printed = daysOf(published);
  const written = writtenDay(input);
  const out: TimeMention[] = [];
  const yearless = yearlessDay(published?.when);
  const sameDays = sameDaysOf(timexes, published?.when ?? null);
  /** By weekday: the day of that name on which the text told what was done. */
  const weekdays = new Map<number, Resolved>();
  let stack: Told[] = [];
  for (const [i, timex] of timexes.entries()) {
    const sentence = surroundings.sentenceOf(timex.span);
    const last = stack[0] ?? null;
    const fresh = stack.filter((one) => sentence - one.sentence <= REACH);
    // The year of "the May 17 Agreement" is the agreement's, not this article's.
    const inName = input.named.some((span) => contains(span, timex.span));
    const entered = entryDay(timex, input, stack);
    const behind = written !== null && timex.span.start >= (input.dateline?.end ?? 0);
    const days = entered !== null ? [entered] : behind ? [written] : printed;
    const contexts = days.map((day): Context => ({
      day: inName ? null : day,
      direction: sideOf(timex, surroundings),
      yearless: inName ? null : yearless,
      narrative: narrativeOf(fresh, sentence),
      recent: fresh.map(({ when }) => when),
      near: last?.sentence === sentence ? last.when : hourOf(timex, fresh[0]),
      // "LIMA, 6 March 2020 - Addo resigned in July": the day of writing lends its year by the side that the clause speaks of.
      inherited:
        last !== null &&
        last.when.edtf === day &&
        statedYear(timex) === null &&
        !isBeside(timexes, i, input.text)
          ? null
          : (entryYear(timex, input.entries) ??
            coveredYear(timex, input) ??
            inheritedBy(timex, timexes[i + 1], last, sentence, input) ??
            (day === null && published?.when.edtf.startsWith("XXXX") !== true
              ? goesOn(timex, fresh, sentence, input)
              : null)),
    }));
    const later = dayBehind(timexes, i, input.text);
    const answers = contexts.map((context) => {
      if (later === null) return resolveValue(timex.value, context);
      const near = resolveValue(later.value, { ...context, direction: sideOf(later, surroundings) })?.when;
      return resolveValue(timex.value, { ...context, near: near ?? context.near });
    });
    const joined = join(timex.value, answers[0] ?? null, answers.at(-1) ?? null);
    const day = sameWeekday(timex, joined, weekdays, input.text);
    const near = inName ? joined : withYear(day, sameDays);
    const resolved =
      near?.when == null && isOfDay(timex, input.text) ? lastDay(stack, sentence, input.text) : near;
    const { when = null, value = null, anchor = "context" } = resolved ?? {};
    const { mod } = timex.value;
    out.push({
      span: timex.span,
      type: timex.type,
      when,
      anchor,
      rule: timex.rule,
      ...(value !== null && { value }),
      ...(mod && { mod: MODS[mod] }),
    });
    if (timex.value.kind === "weekday" && resolved?.when != null && contexts[0]?.direction === "past")
      weekdays.set(timex.value.weekday, resolved);
    const told = (when?.earliest && when.latest) || yearlessDay(when ?? undefined);
    // What stands above the dateline is the paper's day, and no day that the report tells of.
    const above = written !== null && timex.span.start < (input.dateline?.start ?? 0);
    if (when && told && !above && movesReference(timex, input)) {
      const aside = surroundings.isBackground(timex.span);
      stack = [{ timex, when, sentence, aside }, ...stack.slice(0, KEPT - 1)];
    }
  }
  return out.map((mention, i) => apposed(timexes, out, input.text, i) ?? mention);
}
