import { peer } from "../scoring/contender.ts";
import { weekdayOf } from "./iso.ts";
import type { Dated, Timex } from "./measures.ts";

interface Value {
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
}
interface Recognizers {
  recognizeDateTime(
    text: string,
    culture: string,
    options: number,
    reference: Date,
  ): { start: number; end: number; resolution?: { values?: readonly Value[] } | null }[];
}

/** "(2019-04-01,2019-07-01,P3M)": a stretch that starts where a quarter, month or year does is that. */
function stretch(timex: string): string {
  const [, start = "", length] = /^\((\d{4}-\d\d-\d\d),[^,]*,(P\d+[A-Z])\)$/.exec(timex) ?? [];
  const month = Number(start.slice(5, 7));
  if (length === "P3M" && start.endsWith("-01") && month % 3 === 1)
    return `${start.slice(0, 4)}-Q${(month + 2) / 3}`;
  if (length === "P1M" && start.endsWith("-01")) return start.slice(0, 7);
  if (length === "P1Y" && start.endsWith("-01-01")) return start.slice(0, 4);
  return length ?? timex;
}

/** Of several readings the document's own day where its weekday is named, else the first, which is the past one. */
function valueOf(values: readonly Value[], day: string): string {
  const [first] = values;
  const timex = first?.timex ?? "";
  const [, weekday, hour = ""] = /^XXXX-WXX-(\d)(T.*)?$/.exec(timex) ?? [];
  switch (first?.type) {
    case "date":
      return Number(weekday) === weekdayOf(day) ? day : (first.value ?? timex);
    case "datetime":
      if (Number(weekday) === weekdayOf(day)) return `${day}${hour}`;
      return (first.value ?? timex).replace(" ", "T").slice(0, 16);
    case "time":
      return `${day}${timex}`;
    case "daterange":
      if (timex.startsWith("(")) return stretch(timex);
      return timex.startsWith("XXXX-") ? (first.start ?? "").slice(0, timex.length) : timex;
    default:
      return timex;
  }
}

/** Line by line, as a paragraph's expressions otherwise join with the next one's, and nearest to how news speaks. */
export function recognizers(): (text: Dated) => () => Timex[] {
  const { recognizeDateTime } = peer<Recognizers>("@microsoft/recognizers-text-date-time");
  return ({ text, day }) => {
    const reference = new Date(`${day}T12:00:00`);
    return () => {
      const found: Timex[] = [];
      for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
        for (const { start, end, resolution } of recognizeDateTime(line, "en-us", 0, reference))
          found.push({
            start: index + start,
            end: index + end + 1,
            value: valueOf(resolution?.values ?? [], day),
          });
      return found;
    };
  };
}
