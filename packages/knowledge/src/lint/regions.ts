import { cellList, type BaseCountry } from "../tables.ts";
import { cell, finding, rowsOf, type Finding, type SourcedTables } from "./finding.ts";

/** Every part of a region is a state, or a part of the world that some state of the base lies in; what "all" of a region means has states alone. */
export function lintRegions(tables: SourcedTables, base: readonly BaseCountry[]): readonly Finding[] {
  const states = new Set([
    ...base.map(({ id }) => id),
    ...rowsOf(tables, "countries").map((row) => cell(row, "id")),
  ]);
  return rowsOf(tables, "regions").flatMap((row) => {
    const parts = cellList(cell(row, "parts"));
    const unknown = parts.filter((part) =>
      part.includes("/") ? !base.some(({ region }) => region.startsWith(part)) : !states.has(part),
    );
    const open = cell(row, "all") !== "" && parts.some((part) => part.includes("/"));
    return [
      ...unknown.map((part) =>
        finding("regions.part", row, `${part} is no state and no part of the world of the base`),
      ),
      ...(open ? [finding("regions.all", row, "all of it are states that are not written out")] : []),
    ];
  });
}
