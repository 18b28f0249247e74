import { edtfBounds } from "@chancery/core";
import type { EntryLine, TimelineMarks } from "@chancery/services";

import { letterOfEvent, type Letter } from "../fact-type.ts";
import type { Range, Scale } from "./scale.ts";

/** How a mark is drawn: what is known of the event, and how surely. */
export type Look = "stated" | "planned" | "denied" | "inferred";

export interface Dot {
  readonly kind: "dot";
  readonly line: EntryLine;
  readonly look: Look;
  readonly x: number;
}
/** Days that cannot all be right, each with a mark; a bar spans them. */
export interface Split {
  readonly kind: "split";
  readonly line: EntryLine;
  readonly days: readonly { readonly edtf: string; readonly x: number }[];
  readonly x: number;
  readonly width: number;
  readonly row: number;
}
export interface Bar {
  readonly kind: "bar";
  readonly line: EntryLine;
  readonly look: Look;
  /** Thin: a year or longer. */
  readonly thin: boolean;
  readonly open: "start" | "end" | "both" | null;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}
/** Several events: on days near each other, or known by the same stretch only. */
export interface Cluster {
  readonly kind: "cluster";
  readonly entries: number;
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly x: number;
  /** Of a stretch: its width and row; 0 and null for days. */
  readonly width: number;
  readonly row: number | null;
}
export type Mark = Dot | Split | Bar | Cluster;

export interface Lane {
  /** A letter of a family, or the id of an entity. */
  readonly id: string;
  readonly letter: Letter;
  readonly entries: number;
  readonly marks: readonly Mark[];
  readonly rows: number;
  /** Stretches for which no row is left. */
  readonly more: number;
}

/** Marks nearer than so many percent of the width become a cluster. */
const NEAR = 1.9;
const MOST_ROWS = 7;
const FAMILIES: readonly Letter[] = ["M", "V", "A", "R", "E"];

/** Lanes in their order with marks that do not overlap: what would lie on another is put together, never moved. */
export function lanesOf(marks: TimelineMarks, by: "type" | "actor", scale: Scale): Lane[] {
  const ids = by === "type" ? FAMILIES : marks.lanes;
  const laneOf = (lane: string): string => (by === "type" ? letterOfEvent(lane) : lane);
  return ids
    .map((id) => {
      const bins = marks.bins.filter(({ lane }) => laneOf(lane) === id);
      const stretches = marks.stretches.filter(({ lane }) => laneOf(lane) === id);
      const entries = [...bins, ...stretches].reduce((sum, one) => sum + one.entries, 0);
      const letter = by === "type" ? (id as Letter) : "E";
      const split = bins.filter(({ entry }) => (entry?.disputed.length ?? 0) > 1);
      const dots = clustered(
        bins.filter((bin) => !split.includes(bin)),
        scale,
      );
      const { placed, more, rows } = inRows([...splitsOf(split, scale), ...barsOf(stretches, scale)]);
      return { id, letter, entries, marks: [...dots, ...placed], rows, more };
    })
    .filter(({ entries }) => entries > 0);
}

type Bins = TimelineMarks["bins"];

/** First and last day of a bin, "2015-12" and the like. */
const boundsOf = (bin: string): Range => {
  const { earliest, latest } = edtfBounds(bin) ?? { earliest: bin, latest: bin };
  return { from: earliest, to: latest };
};

interface Heap extends Range {
  entries: number;
  /** The one event, while it is alone. */
  only: Bins[number]["entry"];
  x: number;
}

function clustered(bins: Bins, scale: Scale): (Dot | Cluster)[] {
  const heaps: Heap[] = [];
  const placed = bins
    .map((bin) => {
      const day = bin.entry?.line.when?.earliest;
      const bounds = day ? { from: day, to: day } : boundsOf(bin.bin);
      return { bin, bounds, x: (scale.start(bounds.from) + scale.end(bounds.to)) / 2 };
    })
    .sort((a, b) => a.x - b.x);
  for (const { bin, bounds, x } of placed) {
    const last = heaps.at(-1);
    if (last !== undefined && x - last.x < NEAR) {
      heaps[heaps.length - 1] = {
        from: last.from < bounds.from ? last.from : bounds.from,
        to: last.to > bounds.to ? last.to : bounds.to,
        entries: last.entries + bin.entries,
        only: null,
        x: last.x,
      };
    } else heaps.push({ ...bounds, entries: bin.entries, only: bin.entry, x });
  }
  return heaps.map(({ from, to, entries, only, x }): Dot | Cluster =>
    only === null
      ? {
          kind: "cluster",
          entries,
          range: { from, to },
          x: (x + (scale.start(from) + scale.end(to)) / 2) / 2,
          width: 0,
          row: null,
        }
      : { kind: "dot", line: only.line, look: lookOf(only.line, only.inferred), x },
  );
}

/** Planned and not (yet) come about is hollow; what is said not to have been is crossed out. */
export function lookOf({ status, negated }: Pick<EntryLine, "status" | "negated">, inferred: boolean): Look {
  if (negated || status === "denied" || status === "cancelled") return "denied";
  if (status === "planned" || status === "proposed" || status === "hypothetical" || status === "unconfirmed")
    return "planned";
  return inferred ? "inferred" : "stated";
}

/** A mark that has no row yet. */
type Placed<T> = T extends unknown ? Omit<T, "row"> : never;

function splitsOf(bins: Bins, scale: Scale): Placed<Split>[] {
  return bins.flatMap(({ entry }) => {
    if (entry === null) return [];
    const days = entry.disputed.map(({ edtf, earliest, latest }) => ({
      edtf,
      x: (scale.start(earliest) + scale.end(latest)) / 2,
    }));
    const xs = days.map(({ x }) => x);
    const x = Math.min(...xs);
    return [{ kind: "split" as const, line: entry.line, days, x, width: Math.max(...xs) - x }];
  });
}

const YEAR_DAYS = 360;
const LEAST_WIDTH = 0.5;
const FADE = 6;

function barsOf(stretches: TimelineMarks["stretches"], scale: Scale): Placed<Bar | Cluster>[] {
  return stretches.map(({ earliest, latest, entries, entry }) => {
    const start = earliest === null ? Math.max(scale.end(latest ?? "") - FADE, 0) : scale.start(earliest);
    const end = latest === null ? Math.min(scale.start(earliest ?? "") + FADE, 100) : scale.end(latest);
    const x = Math.min(start, 100 - LEAST_WIDTH);
    const width = Math.max(end - start, LEAST_WIDTH);
    if (entry === null) return { kind: "cluster", entries, range: { from: earliest, to: latest }, x, width };
    const days =
      earliest !== null && latest !== null ? (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 : 0;
    const open = earliest === null ? (latest === null ? "both" : "start") : latest === null ? "end" : null;
    const look = lookOf(entry.line, entry.inferred);
    return { kind: "bar", line: entry.line, look, thin: days >= YEAR_DAYS, open, x, width };
  });
}

/** Gives each a row in which it touches nothing; those for which none is left are counted. */
function inRows(given: readonly Placed<Bar | Split | Cluster>[]) {
  const ends: number[] = [];
  const placed: (Bar | Split | Cluster)[] = [];
  let more = 0;
  for (const mark of given.toSorted((a, b) => a.x - b.x || b.width - a.width)) {
    const row = [...Array(MOST_ROWS).keys()].find((index) => (ends[index] ?? -1) < mark.x) ?? null;
    if (row === null) more += mark.kind === "cluster" ? mark.entries : 1;
    else {
      // A number beside its bar needs room.
      ends[row] = mark.x + mark.width + (mark.kind === "cluster" ? 3 : 0.7);
      placed.push({ ...mark, row } as Bar | Split | Cluster);
    }
  }
  return { placed, more, rows: ends.length };
}
