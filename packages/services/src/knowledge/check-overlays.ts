import { shippedSource, type Finding } from "@chancery/knowledge";

import { KnowledgeError } from "./errors.ts";
import { readOverlay } from "./files.ts";

export interface CheckedOverlay {
  readonly name: string;
  /** Whether it would be used. */
  readonly sound: boolean;
  readonly rank: string | null;
  readonly rows: number;
  readonly removals: number;
  readonly findings: readonly Finding[];
}

export interface CheckedOverlays {
  /** The version that records would carry with the sound ones. */
  readonly version: string;
  readonly overlays: readonly CheckedOverlay[];
}

/** Reads overlays and says all that is wrong with each, as if they were used together. Throws KnowledgeError for no file. */
export async function checkOverlays(paths: readonly string[]): Promise<CheckedOverlays> {
  const { layer } = await import("@chancery/knowledge/overlay");
  const inputs = [];
  for (const path of paths) inputs.push(await readOverlay(path));
  const { layers, source } = layer(shippedSource(), inputs);
  return {
    version: source.version,
    overlays: layers.map(({ name, layer, taken, findings }) => ({
      name,
      sound: taken,
      rank: layer?.rank ?? null,
      rows: layer?.rows.length ?? 0,
      removals: layer?.removals.length ?? 0,
      findings,
    })),
  };
}

/** Where two layers disagree; "base" names what ships. Throws KnowledgeError. */
export async function diffOverlays(a: string, b: string) {
  const { diffLayers, readLayer, sideOf, sideOfBase } = await import("@chancery/knowledge/overlay");
  const side = async (path: string) => {
    if (path === "base") return sideOfBase(shippedSource().tables);
    const { layer, findings } = readLayer(await readOverlay(path));
    if (layer === null)
      throw new KnowledgeError("knowledge.faulty", `the overlay ${path} has faults`, { findings });
    return sideOf(layer);
  };
  return diffLayers(await side(a), await side(b));
}
