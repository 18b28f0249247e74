import { describe, expect, it, test } from "vitest";

import { aroundPoints, pointsOf, wholeWorld } from "./points.ts";
import { onMap, WORLD } from "./projection.ts";
import { worldSvg } from "./world.ts";

const MOSCOW = { id: "plc.moscow", lat: 55.75, lon: 37.62 };
const ASTANA = { id: "plc.astana", lat: 51.17, lon: 71.43 };
const place = (id: string, at: typeof MOSCOW | null, entries = 1) => ({ id, at, entries, country: null });

describe("the map", () => {
  test("the outlines are four paths that others use by name, and small", () => {
    const svg = worldSvg();
    expect([...svg.matchAll(/<path id="(\w+)" d="M/g)].map((match) => match[1])).toEqual([
      "sphere",
      "graticule",
      "land",
      "borders",
    ]);
    expect(svg.length).toBeLessThan(200_000);
    expect(svg).not.toContain("NaN");
  });

  it.each([
    [55.75, 37.62],
    [-90, 0],
    [90, 180],
    [0, -180],
  ])("%d, %d lies on it", (lat, lon) => {
    const { x, y } = onMap({ lat, lon }) ?? { x: -1, y: -1 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(WORLD.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(WORLD.height);
  });

  test("east lies right and north lies up", () => {
    const [moscow, astana] = [onMap(MOSCOW), onMap(ASTANA)];
    expect(astana?.x).toBeGreaterThan(moscow?.x ?? 0);
    expect(astana?.y).toBeGreaterThan(moscow?.y ?? 0);
  });

  test("places of one spot are one point; what is no point is on no map", () => {
    const points = pointsOf([
      place("KZ", null, 9),
      place("plc.moscow", MOSCOW, 2),
      place("plc.kremlin", MOSCOW, 3),
      place("plc.astana", ASTANA),
    ]);
    expect(points.map(({ id, entries }) => [id, entries])).toEqual([
      ["plc.moscow", 5],
      ["plc.astana", 1],
    ]);
    expect(points[0]?.r).toBeGreaterThan(points[1]?.r ?? 99);
  });

  test("a small map holds all its points and stays within the world", () => {
    for (const places of [
      [place("a", MOSCOW)],
      [place("a", MOSCOW), place("b", ASTANA)],
      [place("a", { id: "s", lat: -89, lon: -179 }), place("b", { id: "n", lat: 89, lon: 179 })],
    ]) {
      const { box, points } = aroundPoints(places) ?? wholeWorld([]);
      for (const { x, y } of points) {
        expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(true);
      }
      expect(box.x >= 0 && box.x + box.width <= WORLD.width + 0.2).toBe(true);
      expect(box.y >= 0 && box.y + box.height <= WORLD.height + 0.2).toBe(true);
    }
  });

  test("without points there is no small map", () =>
    expect([aroundPoints([]), aroundPoints([place("KZ", null)])]).toEqual([null, null]));
});
