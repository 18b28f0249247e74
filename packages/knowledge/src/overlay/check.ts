import { lintLaid } from "../lint/index.ts";
import type { Finding, SourcedRow } from "../lint/finding.ts";
import type { BaseCountry } from "../tables.ts";
import { BASE_FILE, type Laid } from "./lay-on.ts";
import type { Layer } from "./layer.ts";

/** Scheduled ends are known ahead; what lies further is a slip of the pen. */
const AHEAD_YEARS = 10;

/** What lists from elsewhere hold in numbers, and what does no harm: two candidates are kept, and none is linked. */
const BORNE_IN_IMPORTS = new Set([
  "terms.overlap",
  "terms.age",
  "terms.death",
  "memberships.founded",
  "memberships.dissolved",
  "names.collision",
  "names.lower-case",
  "names.code",
]);

/** The linter over all layers, keeping what it says of the rows of one. */
export function checkLaid(
  laid: Laid,
  layer: Layer,
  base: readonly BaseCountry[],
  dataDate: string,
): readonly Finding[] {
  const files = new Set(layer.rows.map(({ file }) => file));
  const own = ({ file }: { file: string }): boolean => file !== BASE_FILE && files.has(file);
  const speaks = layer.asOf !== null && layer.asOf > dataDate ? layer.asOf : dataDate;
  const latest = `${Number(speaks.slice(0, 4)) + AHEAD_YEARS}${speaks.slice(4)}`;
  return lintLaid(Object.fromEntries(laid), base, latest).flatMap((found): Finding[] => {
    const at: Pick<SourcedRow, "file" | "line"> | undefined = own(found) ? found : found.others?.find(own);
    if (at === undefined) return [];
    const { rule, message, remedy } = found;
    const borne = layer.rank !== "user" && BORNE_IN_IMPORTS.has(rule);
    return [
      { rule, severity: borne ? "note" : found.severity, file: at.file, line: at.line, message, remedy },
    ];
  });
}
