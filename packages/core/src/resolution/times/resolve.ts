import type { RangeValue, SetValue, TimeValue } from "../../document/index.ts";
import { resolveCalendar, resolveFraction, resolveSeason, resolveWeekday } from "./calendar-values.ts";
import { open, stated, type Context, type Resolved } from "./context.ts";
import { resolveDuration, resolveRelative } from "./relative-values.ts";
import { bounded, narrowed, spanning, yearsStretch } from "./stretch.ts";
import { durationValue } from "./units.ts";

function resolveRange({ from, to }: RangeValue, context: Context): Resolved | null {
  const last = to.kind === "calendar" ? resolveCalendar(to, context) : resolveWeekday(to, context);
  if (!last?.when) return null;
  // The first day is looked for at or before the last one.
  const before: Context = {
    ...context,
    day: last.when.earliest ?? context.day,
    direction: "past",
    inherited: null,
  };
  const first = from.kind === "calendar" ? resolveCalendar(from, before) : resolveWeekday(from, before);
  if (!first?.when) return null;
  const stretch = spanning(first.when, last.when);
  return stretch && { ...stretch, anchor: last.anchor };
}

function setValue({ unit, every, weekday, month }: SetValue): string {
  if (month !== undefined) return `XXXX-${String(month).padStart(2, "0")}`;
  return weekday === null ? durationValue(unit, every) : `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
}

const VAGUE = { past: "PAST_REF", present: "PRESENT_REF", future: "FUTURE_REF" } as const;

function resolveKind(value: TimeValue, context: Context): Resolved | null {
  switch (value.kind) {
    case "calendar":
      return resolveCalendar(value, context);
    case "weekday":
      return resolveWeekday(value, context);
    case "relative":
      return resolveRelative(value, context);
    case "season":
      return resolveSeason(value, context);
    case "fraction":
      return resolveFraction(value, context);
    case "years":
      return stated(yearsStretch(value.first, value.last, value.as));
    case "range":
      return resolveRange(value, context);
    case "duration":
      return resolveDuration(value, context);
    case "set":
      return open(setValue(value));
    case "vague":
      return open(VAGUE[value.ref]);
  }
}

const PARTS = { morning: "MO", midday: "MI", afternoon: "AF", evening: "EV", night: "NI" } as const;

/** One value against one context: part, hour, "early" and "since" included. Null where nothing can be said. */
export function resolveValue(value: TimeValue, context: Context): Resolved | null {
  const resolved = resolveKind(value, context);
  if (!resolved) return null;
  const time = value.clock ?? (value.part && PARTS[value.part]);
  return {
    when: resolved.when && bounded(narrowed(resolved.when, value.mod), value.bound),
    value: time ? `${resolved.value}T${time}${value.utc ? "Z" : ""}` : resolved.value,
    anchor: resolved.anchor,
  };
}
