import { peer } from "../scoring/contender.ts";
import { grained, two, type Grain } from "./iso.ts";
import type { Dated, Timex } from "./measures.ts";

type Component = "year" | "month" | "day" | "weekday" | "hour" | "minute";
interface Components {
  get(component: Component): number | null;
  isCertain(component: Component): boolean;
}
interface Chrono {
  parse(
    text: string,
    reference: { instant: Date; timezone: number },
  ): { index: number; text: string; start: Components }[];
}

/** As fine as what chrono holds for certain; "this week" is a week, for which it has no component. */
function grainOf(words: string, start: Components): Grain {
  if (/\b(?:last|past|this|next) week$/i.test(words)) return "week";
  if (start.isCertain("day") || start.isCertain("weekday") || start.isCertain("hour")) return "day";
  return start.isCertain("month") ? "month" : "year";
}

function valueOf(words: string, start: Components): string {
  const day = `${String(start.get("year")).padStart(4, "0")}-${two(start.get("month") ?? 1)}-${two(start.get("day") ?? 1)}`;
  if (start.isCertain("hour"))
    return `${day}T${two(start.get("hour") ?? 0)}:${two(start.get("minute") ?? 0)}`;
  return grained(day, grainOf(words, start));
}

/** chrono-node with the day as its reference, at noon. A span that holds two ends is given its first: TIMEX3 has none for both. */
export function chrono(): (text: Dated) => () => Timex[] {
  const { parse } = peer<Chrono>("chrono-node");
  return ({ text, day }) =>
    () =>
      parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 }).map(
        ({ index, text: words, start }) => ({
          start: index,
          end: index + words.length,
          value: valueOf(words, start),
        }),
      );
}
