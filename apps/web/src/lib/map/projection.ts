import { geoNaturalEarth1 } from "d3-geo";

/** The size of the map of the world, in units of its drawing. */
export const WORLD = { width: 960, height: 500 } as const;

export const projection = geoNaturalEarth1().fitSize([WORLD.width, WORLD.height], { type: "Sphere" });

/** Where a point lies on the map; null for one that the projection has no place for. */
export function onMap({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } | null {
  const point = projection([lon, lat]);
  if (point === null || !point.every(Number.isFinite)) return null;
  return { x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 };
}
