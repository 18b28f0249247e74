import type { Layered } from "./layers.ts";

export interface TableStats {
  readonly table: string;
  readonly rows: number;
  /** Rows by the layer that spoke of them last. */
  readonly byLayer: Readonly<Record<string, number>>;
}

export interface KnowledgeStats {
  readonly version: string;
  readonly dataDate: string;
  readonly layers: readonly {
    readonly name: string;
    readonly rank: string;
    readonly asOf: string | null;
    readonly rows: number;
    readonly removals: number;
  }[];
  readonly tables: readonly TableStats[];
}

/** How many rows there are, and which layer they are of. */
export function statsOf({ source, laid, layers }: Layered): KnowledgeStats {
  return {
    version: source.version,
    dataDate: source.dataDate,
    layers: layers.flatMap(({ name, layer, taken }) =>
      layer === null || !taken
        ? []
        : [
            {
              name,
              rank: layer.rank,
              asOf: layer.asOf,
              rows: layer.rows.length,
              removals: layer.removals.length,
            },
          ],
    ),
    tables: [...laid].map(([table, rows]) => {
      const byLayer = new Map<string, number>();
      for (const { layer } of rows)
        byLayer.set(layer?.name ?? "base", (byLayer.get(layer?.name ?? "base") ?? 0) + 1);
      return { table, rows: rows.length, byLayer: Object.fromEntries(byLayer) };
    }),
  };
}
