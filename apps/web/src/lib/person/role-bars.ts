import type { HeldRelation } from "@chancery/core";

import { scaleOf, type Scale } from "../timeline/scale.ts";

export interface RoleBar {
  readonly held: HeldRelation;
  readonly x: number;
  readonly width: number;
  readonly open: "start" | "end" | "both" | null;
  /** The tables have it; else it rests on articles alone. */
  readonly byTables: boolean;
}

export interface RoleChart {
  readonly scale: Scale;
  readonly bars: readonly RoleBar[];
  /** Offices of which no time is known. */
  readonly timeless: readonly HeldRelation[];
  /** Offices that are not told: of those by articles alone the ones that fewest tell of. */
  readonly further: number;
}

/** Rows that are told at most, but for those of the tables: a page of somebody in every paper stays readable. */
const MOST = 60;

/** The offices that are told: all of the tables, then those that most articles tell of, in the order given. */
function told(held: readonly HeldRelation[], most: number): HeldRelation[] {
  const ranked = held.toSorted(
    (a, b) => Number(b.row !== null) - Number(a.row !== null) || b.witnesses.length - a.witnesses.length,
  );
  const kept = new Set(ranked.filter(({ row }, i) => row !== null || i < most));
  return held.filter((one) => kept.has(one));
}

const LEAST = 0.6;
/** Years told on either side of an open end. */
const OPEN_YEARS = 2;

const shift = (day: string, years: number): string =>
  `${String(Math.min(Math.max(Number(day.slice(0, 4)) + years, 1), 9998)).padStart(4, "0")}${day.slice(4)}`.replace(
    "-02-29",
    "-02-28",
  );

/** Offices over time as bars; an end that is not known fades, the end of one that lasts is today. */
export function roleChart(all: readonly HeldRelation[], today: string, most = MOST): RoleChart | null {
  const held = told(all, most);
  const timed = held.filter(({ when }) => when !== null && (when.earliest ?? when.latest) !== null);
  const timeless = held.filter((one) => !timed.includes(one));
  const days = timed.flatMap(({ when }) => [
    when?.earliest ?? shift(when?.latest ?? today, -OPEN_YEARS),
    when?.latest ?? (when?.earliest && when.earliest > today ? when.earliest : today),
  ]);
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (from === undefined || to === undefined) return null;
  const scale = scaleOf({ from, to });
  const bars = timed.map((one): RoleBar => {
    const { earliest = null, latest = null } = one.when ?? {};
    const x = scale.start(earliest ?? shift(latest ?? today, -OPEN_YEARS));
    const end = scale.end(latest ?? (earliest !== null && earliest > today ? earliest : today));
    const open = earliest === null ? (latest === null ? "both" : "start") : latest === null ? "end" : null;
    return {
      held: one,
      x: Math.min(x, 100 - LEAST),
      width: Math.max(end - x, LEAST),
      open,
      byTables: one.row !== null,
    };
  });
  return {
    scale,
    bars: bars.toSorted((a, b) => a.x - b.x || b.width - a.width),
    timeless,
    further: all.length - held.length,
  };
}

/** Years that have room to be written, in percent of the width: of two that would touch the first. The last ends at the edge. */
const ROOM = 11;

export function legible<T extends { readonly at: number }>(ticks: readonly T[]): T[] {
  const written: T[] = [];
  for (const tick of ticks) {
    const begins = tick.at > 92 ? tick.at - ROOM : tick.at;
    const before = written.at(-1);
    if (before === undefined || begins - before.at >= ROOM) written.push(tick);
  }
  return written;
}
