import { readCsv } from "./csv.ts";
import { readDocument } from "./document.ts";
import {
  fault,
  MAX_CHARACTERS,
  MAX_FINDINGS,
  MAX_ROWS,
  type Draft,
  type Layer,
  type OverlayInput,
} from "./layer.ts";
import { checkTwice, shortened } from "./rows.ts";
import type { Finding } from "../lint/finding.ts";

export interface ReadLayer {
  /** Null where there is any fault: a layer is taken whole or not at all. */
  readonly layer: Layer | null;
  readonly findings: readonly Finding[];
}

const extension = (name: string): string => /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? "";

/**
 * Reads one overlay: CSV tables, `layer.json` beside them, or one YAML or JSON file. Linear in the length of the texts; what
 * is too large is refused before it is parsed. Whether its rows fit those below is `layOn`'s to say.
 */
export function readLayer({ name, files }: OverlayInput): ReadLayer {
  const draft: Draft = { rank: "user", asOf: null, rows: [], removals: [], findings: [] };
  const top = { file: files[0]?.name ?? name, line: 1 };
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size > MAX_CHARACTERS) {
    const message = `the overlay has ${Math.round(size / 1e6)} million characters; ${MAX_CHARACTERS / 1e6} are read`;
    return { layer: null, findings: [fault("overlay.size", top, message)] };
  }
  for (const file of files) {
    const kind = extension(file.name);
    if (kind === ".csv") readCsv(draft, file);
    else if (kind === ".json" || kind === ".yaml" || kind === ".yml") readDocument(draft, file);
    else
      draft.findings.push(
        fault("overlay.file", { file: file.name, line: 1 }, `${shortened(file.name)} is no table`),
      );
  }
  checkTwice(draft);
  const { rank, asOf, rows, removals, findings } = draft;
  if (rows.length >= MAX_ROWS) findings.push(fault("overlay.size", top, `more than ${MAX_ROWS} rows`));
  if (rows.length === 0 && removals.length === 0 && findings.length === 0)
    findings.push(fault("overlay.empty", top, "the overlay says nothing"));
  const told = findings.slice(0, MAX_FINDINGS);
  return { layer: told.length > 0 ? null : { name, rank, asOf, rows, removals }, findings: told };
}
