import { nameKey } from "../fold.ts";
import { groupBy } from "../group-by.ts";
import { cellList, type BaseCountry } from "../tables.ts";
import { cell, finding, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";

const HEAD: SourcedRow = { file: "countries.csv", line: 1, cells: {} };

/** Two-letter codes are those of the base; members of the UN have a row, adjectives and a capital that agrees with it. */
export function lintBase(tables: SourcedTables, base: readonly BaseCountry[]): readonly Finding[] {
  const findings: Finding[] = [];
  const codes = new Map(base.map((country) => [country.id, country]));
  const rows = new Map(rowsOf(tables, "countries").map((row) => [cell(row, "id"), row]));
  const names = new Map<string, Set<string>>();
  const addName = (id: string, text: string): void => {
    const keys = names.get(id) ?? new Set();
    names.set(id, keys.add(nameKey(text)));
  };
  for (const row of rowsOf(tables, "places")) addName(cell(row, "id"), cell(row, "name"));
  for (const row of rowsOf(tables, "names")) addName(cell(row, "entity"), cell(row, "text"));
  const capitals = groupBy(rowsOf(tables, "capitals"), (row) => cell(row, "country"));
  for (const row of rows.values()) {
    const id = cell(row, "id");
    if (/^[A-Z]{2}$/.test(id) && !codes.has(id))
      findings.push(finding("base.code", row, `${id} is no ISO 3166-1 code`));
  }
  for (const { id, name, unMember, capitals: theirs } of base) {
    const row = rows.get(id);
    if (!unMember) continue;
    if (!row || cellList(cell(row, "adjectives")).length === 0) {
      const has = cellList(row ? cell(row, "nouns") : "").length > 0 || id === "VA";
      if (!has && !row) findings.push(finding("base.country", HEAD, `${id} (${name}) has no row`));
    }
    const current = (capitals.get(id) ?? []).filter((capital) => cell(capital, "to") === "");
    const agrees = theirs.some((capital) =>
      current.some((ours) => names.get(cell(ours, "place"))?.has(nameKey(capital))),
    );
    const told = current.some((capital) => cell(capital, "note").includes("differs="));
    const at = current[0] ?? row ?? HEAD;
    if (current.length === 0) findings.push(finding("base.capital", at, `${id} (${name}) has no capital`));
    else if (!agrees && !told)
      findings.push(finding("base.capital", at, `${id}: world-countries has ${theirs.join(", ")}`));
  }
  return findings;
}
