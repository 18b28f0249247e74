import type {
  CalendarValue,
  DurationValue,
  PartOfDay,
  Pointing,
  RelativeValue,
  SetValue,
  TimeUnit,
  TimeValue,
  VagueValue,
} from "../../document/index.ts";
import type { Captures } from "./pattern.ts";

type Mod = NonNullable<TimeValue["mod"]>;

// The vocabulary's words for these are the values of the types: the casts state that.
const modOf = (captures: Captures): Mod | null =>
  (captures.str("mod") ?? captures.str("about")) as Mod | null;
const partOf = (captures: Captures): PartOfDay | null => captures.str("part") as PartOfDay | null;
export const pointingOf = (captures: Captures, name = "point"): Pointing | null =>
  captures.str(name) as Pointing | null;

/** What any expression may carry: a part, an hour, "early". */
export function common(captures: Captures): Pick<TimeValue, "mod" | "part" | "clock" | "utc"> {
  const mod = modOf(captures);
  const part = partOf(captures);
  const clock = captures.str("clock");
  return {
    ...(mod && { mod }),
    ...(part && { part }),
    ...(clock !== null && { clock }),
    ...(captures.str("zone") === "utc" && { utc: true as const }),
  };
}

export function calendar(captures: Captures, fixed: Partial<CalendarValue> = {}): CalendarValue {
  return {
    kind: "calendar",
    year: captures.num("year"),
    month: captures.num("month") ?? captures.num("monthnum"),
    day: captures.num("day"),
    weekday: captures.num("wd"),
    pointing: pointingOf(captures),
    yearOffset: null,
    ...common(captures),
    ...fixed,
  };
}

const FACTORS: Readonly<Record<string, { readonly unit: TimeUnit; readonly times: number }>> = {
  fortnight: { unit: "week", times: 2 },
};

/** A unit word and how many of it: a fortnight is two weeks. */
export function measure(
  captures: Captures,
  amount: number | null,
): { unit: TimeUnit; amount: number | null } | null {
  const word = captures.str("unit") ?? captures.str("units") ?? captures.str("plural");
  if (word === null) return null;
  const factor = FACTORS[word];
  if (factor) return { unit: factor.unit, amount: amount === null ? null : amount * factor.times };
  return { unit: word as TimeUnit, amount };
}

export function relative(
  captures: Captures,
  amount: number | null,
  sign: -1 | 0 | 1,
  from: RelativeValue["from"],
  unit?: TimeUnit,
): RelativeValue | null {
  const read = unit ? { unit, amount } : measure(captures, amount);
  if (!read) return null;
  const signed = read.amount === null ? null : read.amount * sign;
  return {
    kind: "relative",
    unit: read.unit,
    amount: signed === 0 ? 0 : signed,
    sign,
    from,
    ...common(captures),
  };
}

export function duration(
  captures: Captures,
  relation: DurationValue["relation"] = null,
): DurationValue | null {
  const read = measure(captures, captures.has("n") ? captures.num("n") : null);
  return read && { kind: "duration", unit: read.unit, amount: read.amount, relation, ...common(captures) };
}

export const set = (unit: TimeUnit, every: number | null = 1, weekday: number | null = null): SetValue => ({
  kind: "set",
  unit,
  weekday,
  every,
});

export const vague = (ref: VagueValue["ref"]): VagueValue => ({ kind: "vague", ref });
