import type { PlacesOfEvents } from "@chancery/services";

import { onMap, WORLD } from "./projection.ts";

export interface MapPoint {
  /** The place that it is drawn at. */
  readonly id: string;
  readonly entries: number;
  readonly x: number;
  readonly y: number;
  /** In units of the view. */
  readonly r: number;
}

export interface MapView {
  readonly points: readonly MapPoint[];
  /** Of the drawing: the world, or the part of it with the points. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Radii in units of the whole world: the area of a point tells how many events there are, as far as there is room. */
const OF_ONE = 3.4;
const MOST = 16;
const LEAST = 1.6;

/** Points of places, those of one spot put together; the largest first, so that none hides another. */
export function pointsOf(places: PlacesOfEvents["places"], scale = 1): MapPoint[] {
  const spots = new Map<string, { entries: number; x: number; y: number }>();
  for (const { at, entries } of places) {
    const point = at === null ? null : onMap(at);
    if (at === null || point === null) continue;
    const spot = spots.get(at.id);
    spots.set(at.id, { ...point, entries: (spot?.entries ?? 0) + entries });
  }
  const most = Math.max(1, ...[...spots.values()].map(({ entries }) => entries));
  const unit = Math.min(OF_ONE, MOST / Math.sqrt(most));
  const radius = (entries: number): number =>
    Math.round(Math.max(unit * Math.sqrt(entries), LEAST) * scale * 10) / 10;
  return [...spots]
    .map(([id, spot]) => ({ id, ...spot, r: radius(spot.entries) }))
    .sort((a, b) => b.entries - a.entries || (a.id < b.id ? -1 : 1));
}

export const wholeWorld = (places: PlacesOfEvents["places"]): MapView => ({
  points: pointsOf(places),
  box: { x: 0, y: 0, ...WORLD },
});

/** The smallest part of the world shown, and the shape of a small map. */
const CLOSEST = 150;
const RATIO = 2;
const MARGIN = 1.35;

/** A small map around the points; null without any. */
export function aroundPoints(places: PlacesOfEvents["places"]): MapView | null {
  const found = pointsOf(places);
  if (found.length === 0) return null;
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.min(
    Math.max((right - left) * MARGIN, (bottom - top) * MARGIN * RATIO, CLOSEST),
    WORLD.width,
  );
  const height = Math.min(Math.max(width / RATIO, (bottom - top) * MARGIN), WORLD.height);
  const clamp = (value: number, most: number): number =>
    Math.round(Math.min(Math.max(value, 0), most) * 10) / 10;
  return {
    points: pointsOf(places, width / WORLD.width + 0.12),
    box: {
      x: clamp((left + right) / 2 - width / 2, WORLD.width - width),
      y: clamp((top + bottom) / 2 - height / 2, WORLD.height - height),
      width: Math.round(width * 10) / 10,
      height: Math.round(height * 10) / 10,
    },
  };
}
