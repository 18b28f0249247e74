import { cell, finding, rowsOf, type Finding, type SourcedTables } from "./finding.ts";

const DEFINING = ["countries", "places", "people", "orgs", "agreements", "anchors", "agencies"];

/** Every row cites a source; a name without one goes by the source of its entity. */
export function lintSources(tables: SourcedTables): readonly Finding[] {
  const findings: Finding[] = [];
  const cited = new Set(
    DEFINING.flatMap((name) =>
      rowsOf(tables, name).flatMap((row) => (cell(row, "src") ? [cell(row, "id")] : [])),
    ),
  );
  for (const [name, rows] of Object.entries(tables)) {
    for (const row of rows) {
      if (cell(row, "src") || (name === "names" && cited.has(cell(row, "entity")))) continue;
      findings.push(finding("sources.missing", row, "the row cites no source: fill in src"));
    }
  }
  return findings;
}

/** How many rows of a table have one source and how many two. */
export function countSources(
  tables: SourcedTables,
): ReadonlyMap<string, { readonly one: number; readonly two: number }> {
  return new Map(
    Object.entries(tables).map(([name, rows]) => {
      const two = rows.filter((row) => cell(row, "src2") !== "").length;
      return [name, { one: rows.length - two, two }];
    }),
  );
}
