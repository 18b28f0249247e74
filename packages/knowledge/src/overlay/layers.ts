import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { createKnowledge, type Source } from "../knowledge.ts";
import type { Finding } from "../lint/finding.ts";
import type { Row } from "../tables.ts";
import type { Knowledge } from "../types.ts";
import { checkLaid } from "./check.ts";
import { layBase, layOn, type Laid, type LaidRow } from "./lay-on.ts";
import { RANKS, type Layer, type OverlayInput } from "./layer.ts";
import { readLayer } from "./read.ts";
import { rowId, rowKey } from "./schema.ts";

/** What came of one overlay. */
export interface LayerReport {
  readonly name: string;
  /** Null where it could not be read. */
  readonly layer: Layer | null;
  /** Laid on; false where any finding is a fault, and then nothing of it was. */
  readonly taken: boolean;
  readonly findings: readonly Finding[];
}

/** The layer and place that a row comes from. */
export interface Origin {
  /** "base", or the overlay as its user named it. */
  readonly layer: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** The base with overlays on it. */
export interface Layered {
  readonly knowledge: Knowledge;
  readonly source: Source;
  readonly laid: Laid;
  /** In the order in which they were laid on. */
  readonly layers: readonly LayerReport[];
  /** Whence a row comes: "names:KZ:Kazakstan", "terms:per.x:KZ/president:2013"; null for a row that nobody has. */
  originOf(row: string): Origin | null;
}

/**
 * Lays overlays on a base: gazetteers first, then imports, then the user's own, each kind in the order given. The last one
 * wins. An overlay with a fault is left out whole, and those after it are laid on what is left. Without overlays the
 * version is the base's own; with them it changes with what they say, not with where they lie.
 */
export function layer(base: Source, overlays: readonly OverlayInput[]): Layered {
  const read = overlays.map((overlay) => ({ name: overlay.name, ...readLayer(overlay) }));
  const rank = ({ layer }: { layer: Layer | null }): number =>
    layer ? RANKS.indexOf(layer.rank) : RANKS.length;
  let laid = layBase(base.tables);
  const reports: LayerReport[] = [];
  const taken: Layer[] = [];
  for (const { name, layer, findings: faults } of read.toSorted((a, b) => rank(a) - rank(b))) {
    if (layer === null) {
      reports.push({ name, layer, taken: false, findings: faults });
      continue;
    }
    const on = layOn(laid, layer);
    // What the linter would say of rows that do not fit would only repeat it.
    const findings =
      on.findings.length > 0 ? on.findings : checkLaid(on.laid, layer, base.base, base.dataDate);
    const sound = findings.every(({ severity }) => severity === "note");
    if (sound) {
      ({ laid } = on);
      taken.push(layer);
    }
    reports.push({ name, layer, taken: sound, findings });
  }
  const source: Source = { ...base, version: versionOf(base.version, taken), tables: tablesOf(laid) };
  return { knowledge: createKnowledge(source), source, laid, layers: reports, originOf: originIn(laid) };
}

const tablesOf = (laid: Laid): Record<string, readonly Row[]> =>
  Object.fromEntries([...laid].map(([name, rows]) => [name, rows.map(({ cells }) => cells)]));

const byCode = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;

/** The base's version with a hash of what the layers say: a store knows by it that records are to be made anew. */
function versionOf(base: string, layers: readonly Layer[]): string {
  if (layers.length === 0) return base;
  const hash = sha256.create();
  for (const { rank, asOf, rows, removals } of layers) {
    hash.update(utf8ToBytes(`${JSON.stringify([rank, asOf, removals.map(({ row }) => row)])}\n`));
    for (const { table, cells, override } of rows)
      hash.update(utf8ToBytes(`${JSON.stringify([table, Object.entries(cells).sort(byCode), override])}\n`));
  }
  return `${base}+${bytesToHex(hash.digest()).slice(0, 12)}`;
}

/** Rows by id; gathered when the first one is asked for. */
function originIn(laid: Laid): (row: string) => Origin | null {
  let origins: Map<string, LaidRow> | null = null;
  const gather = (): Map<string, LaidRow> => {
    const found = new Map<string, LaidRow>();
    for (const [table, rows] of laid) {
      for (const row of rows) {
        found.set(rowId(table, row.cells), row);
        // Names of capitals carry the key alone; where several rows share it the latest layer is told.
        const key = rowKey(table, row.cells);
        if (row.layer !== null || !found.has(key)) found.set(key, row);
      }
    }
    return found;
  };
  return (id) => {
    if (id.startsWith("base:")) return { layer: "base", file: null, line: null };
    origins ??= gather();
    const row = origins.get(id);
    if (row === undefined) return null;
    if (row.layer === null) return { layer: "base", file: null, line: null };
    return { layer: row.layer.name, file: row.file, line: row.line };
  };
}
