import { scaleUtc } from "d3-scale";

export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Where days lie on a timeline, in percent of its width; it ends with the end of its last day. */
export interface Scale {
  /** Left edge of a day, not beyond the edges of the timeline. */
  start(day: string): number;
  /** Right edge of a day. */
  end(day: string): number;
  readonly ticks: readonly { readonly at: number; readonly day: string; readonly label: string }[];
}

const DAY = 86_400_000;
/** Days of the first millennium too: `Date.parse` reads four digits as they stand. */
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const round = (percent: number): number => Math.round(percent * 100) / 100;
const MOST_TICKS = 9;

export function scaleOf({ from, to }: Range): Scale {
  const scale = scaleUtc()
    .domain([new Date(time(from)), new Date(time(to) + DAY)])
    .range([0, 100])
    .clamp(true);
  const at = (ms: number): number => round(scale(new Date(ms)));
  return {
    start: (day) => at(time(day)),
    end: (day) => at(time(day) + DAY),
    ticks: scale
      .ticks(MOST_TICKS)
      .filter((date) => date.getUTCHours() === 0)
      .map((date) => ({ at: at(date.valueOf()), day: iso(date), label: tickLabel(iso(date), { from, to }) })),
  };
}

/** A tick as an EDTF value: a year at its beginning, a month at its, else a day. */
function tickLabel(day: string, { from, to }: Range): string {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 8) return day.slice(0, 4);
  if (day.endsWith("-01-01")) return day.slice(0, 4);
  return day.endsWith("-01") ? day.slice(0, 7) : day;
}

/** A range of the same length before or after, and one of twice the length around it. */
export function shifted({ from, to }: Range, by: "earlier" | "later" | "wider"): Range {
  const [start, end] = [time(from), time(to)];
  const length = Math.max(end - start, DAY);
  const moves = { earlier: [-length, -length], later: [length, length], wider: [-length / 2, length / 2] };
  const [left = 0, right = 0] = moves[by];
  const [first, last] = [time("0001-01-01"), time("9998-12-31")];
  const within = (ms: number): string => iso(new Date(Math.min(Math.max(ms, first), last)));
  return { from: within(start + left), to: within(end + right) };
}
