import { lintBase } from "../lint/base.ts";
import { lintDates } from "../lint/dates.ts";
import { cell, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "../lint/finding.ts";
import { lintIds } from "../lint/ids.ts";
import { lintLineage } from "../lint/lineage.ts";
import { lintMemberships } from "../lint/memberships.ts";
import { lintNames } from "../lint/names.ts";
import { lintTerms } from "../lint/terms.ts";
import { lintVocabulary } from "../lint/vocabulary.ts";
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

/** The linter's rules over all layers, so far as they can say anything of the rows of one. */
export function checkLaid(
  laid: Laid,
  layer: Layer,
  base: readonly BaseCountry[],
  dataDate: string,
): readonly Finding[] {
  const tables: SourcedTables = Object.fromEntries(laid);
  const own: SourcedTables = Object.fromEntries(
    [...laid].map(([name, rows]) => [name, rows.filter((row) => row.layer === layer)]),
  );
  const speaks = layer.asOf !== null && layer.asOf > dataDate ? layer.asOf : dataDate;
  const latest = `${Number(speaks.slice(0, 4)) + AHEAD_YEARS}${speaks.slice(4)}`;
  const files = new Set(layer.rows.map(({ file }) => file));
  const isOwn = ({ file }: { file: string }): boolean => file !== BASE_FILE && files.has(file);
  return [
    ...lintIds(tables, own),
    ...lintDates(own, latest),
    ...lintTerms({ ...tables, terms: termsAround(tables, own) }),
    ...lintMemberships({ ...tables, memberships: rowsOf(own, "memberships") }),
    ...lintLineage(tables),
    ...lintNames(tables, base),
    ...(rowsOf(own, "countries").length > 0 ? lintBase(tables, base) : []),
    ...lintVocabulary(tables),
  ].flatMap((found): Finding[] => {
    const at = isOwn(found) ? found : found.others?.find(isOwn);
    if (at === undefined) return [];
    const { rule, message, remedy } = found;
    const borne = layer.rank !== "user" && BORNE_IN_IMPORTS.has(rule);
    return [
      { rule, severity: borne ? "note" : found.severity, file: at.file, line: at.line, message, remedy },
    ];
  });
}

/** Terms of the offices and people that the layer speaks of. */
function termsAround(tables: SourcedTables, own: SourcedTables): readonly SourcedRow[] {
  const offices = new Set([
    ...rowsOf(own, "terms").map((row) => cell(row, "office")),
    ...rowsOf(own, "offices").map((row) => cell(row, "id")),
  ]);
  const people = new Set(rowsOf(own, "people").map((row) => cell(row, "id")));
  return rowsOf(tables, "terms").filter(
    (row) => offices.has(cell(row, "office")) || people.has(cell(row, "person")),
  );
}
