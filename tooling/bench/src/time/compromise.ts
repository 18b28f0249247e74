import { peer } from "../scoring/contender.ts";
import { grained, type Grain } from "./iso.ts";
import type { Dated, Timex } from "./measures.ts";

type Unit = Grain | "hour" | "minute" | "second" | "season" | "time" | "half";
interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: {
    readonly start: string | null;
    readonly unit?: Unit;
    readonly repeat?: {
      readonly interval?: Partial<Record<string, number>>;
      readonly filter?: { readonly weekDays?: Partial<Record<string, boolean>> };
    };
  };
  readonly duration?: Partial<Record<string, number>>;
}
interface View {
  json(options: { offset: true }): Found[];
}
interface Compromise {
  (text: string): { dates(context: { today: string; timezone: string }): View; durations(): View };
  plugin(plugin: unknown): void;
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const LETTERS: Readonly<Record<string, string>> = {
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  hour: "TH",
  minute: "TM",
};

/** {year: 2} -> "P2Y"; the first unit that TIMEX3 has a letter for. */
function period(parts: Partial<Record<string, number>>): string {
  for (const [unit, amount] of Object.entries(parts)) {
    const letter = LETTERS[unit.replace(/s$/, "")];
    if (letter === undefined || amount === undefined || amount === 0) continue;
    return letter.startsWith("T") ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
  }
  return unitOf(parts);
}

/** Decades, quarters and centuries have letters of two signs. */
function unitOf(parts: Partial<Record<string, number>>): string {
  const amount = parts["quarter"] ?? parts["decade"] ?? parts["century"];
  if (amount === undefined) return "";
  return `P${amount}${parts["quarter"] === undefined ? (parts["decade"] === undefined ? "CE" : "DE") : "Q"}`;
}

function valueOf({ dates, duration }: Found): string {
  if (duration) return period(duration);
  const weekday = WEEKDAYS.findIndex((name) => dates?.repeat?.filter?.weekDays?.[name] === true);
  if (dates?.repeat) return weekday < 0 ? period(dates.repeat.interval ?? {}) : `XXXX-WXX-${weekday + 1}`;
  const { start, unit = "day" } = dates ?? {};
  if (typeof start !== "string") return "";
  switch (unit) {
    case "hour":
    case "minute":
    case "second":
    case "time":
      return start.slice(0, 16);
    case "season":
    case "half":
      return start.slice(0, 10);
    default:
      return grained(start.slice(0, 10), unit);
  }
}

/** Dates, and the durations that no date covers. */
export function compromise(): (text: Dated) => () => Timex[] {
  const nlp = peer<Compromise>("compromise");
  const plugin = peer<{ default?: unknown }>("compromise-dates");
  nlp.plugin(plugin.default ?? plugin);
  return ({ text, day }) =>
    () => {
      const doc = nlp(text);
      const found: Timex[] = [];
      const options = { offset: true } as const;
      const dates = doc.dates({ today: day, timezone: "UTC" }).json(options);
      for (const one of [...dates, ...doc.durations().json(options)]) {
        const [start, end] = [one.offset.start, one.offset.start + one.offset.length];
        if (found.some((other) => other.start < end && start < other.end)) continue;
        found.push({ start, end, value: valueOf(one) });
      }
      return found;
    };
}
