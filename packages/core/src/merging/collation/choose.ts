import { dayNumber } from "../../record/index.ts";
import { publishedWithin, ROUGH_DAYS } from "../lines/publication.ts";
import { compareText } from "../order.ts";
import type { Value } from "./value.ts";

/** How values of a field stand to each other. */
export interface Scale {
  /** Whether the first says what the second says, and more: a day of its month, a town of its country. */
  readonly within: (inner: Value, outer: Value) => boolean;
  /** The smaller, the more precise. */
  readonly width: (value: Value) => number;
  /** The ISO day about which the nearest report is asked; null where unknown. */
  readonly day: (value: Value) => string | null;
}

export interface Choice {
  readonly value: Value | null;
  readonly rule: string;
}

const FAR = 1_000_000;

/**
 * Which of several values is shown first, and by which rule. A person's correction comes before all; then the value that
 * more independent reports bear out (who says "in December" bears out the 21st); then the one reported nearer the event;
 * then the more precise; then the first told.
 */
export function choose(values: readonly Value[], scale: Scale): Choice {
  const decided = values.filter(({ decision }) => decision !== null);
  if (decided.length > 0) return { value: best(decided, scale).value, rule: "decision" };
  if (values.length < 2) return { value: values[0] ?? null, rule: "only" };
  return best(values, scale);
}

function best(values: readonly Value[], scale: Scale): Choice {
  const bearers = new Map(values.map((value) => [value, bornOutBy(value, values, scale)]));
  const most = Math.max(...bearers.values());
  const borne = values.filter((value) => bearers.get(value) === most);
  if (borne.length === 1) {
    const [value = null] = borne;
    const nested = value !== null && values.every((other) => other === value || scale.within(value, other));
    return { value, rule: nested ? "more-precise" : "independent-sources" };
  }
  const nearest = least(borne, (value) => distanceOf(value, scale));
  if (nearest.length === 1) return { value: nearest[0] ?? null, rule: "nearest-report" };
  const precise = least(nearest, scale.width);
  return { value: precise[0] ?? null, rule: precise.length === 1 ? "more-precise" : "first" };
}

function bornOutBy(value: Value, values: readonly Value[], { within }: Scale): number {
  const reports = new Set(value.reports);
  for (const other of values) {
    if (other !== value && within(value, other)) for (const report of other.reports) reports.add(report);
  }
  return reports.size;
}

function least(values: readonly Value[], measure: (value: Value) => number): Value[] {
  const lowest = Math.min(...values.map(measure));
  return values.filter((value) => measure(value) === lowest);
}

/** Days between the event and the nearest report that gives the value. */
function distanceOf(value: Value, scale: Scale): number {
  const day = scale.day(value);
  if (day === null) return FAR;
  return Math.min(
    ...value.given.map(({ telling: { published } }) =>
      published[0] === null || publishedWithin(published, ROUGH_DAYS) === null
        ? FAR
        : Math.abs(dayNumber(published[0]) - dayNumber(day)),
    ),
  );
}

/** Reports that give it, most first; then by text: the order in which values are listed. */
export const byWeight = (a: Value, b: Value): number =>
  b.reports.size - a.reports.size || compareText(a.value, b.value);
