import { cellList } from "../tables.ts";
import { cell, finding, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";

const SHAPES: Readonly<Record<string, RegExp>> = {
  countries: /^(?:[A-Z]{2}|[A-Z]{4}|x\.[a-z-]+)$/,
  places: /^plc\.[a-z0-9-]+$/,
  people: /^per\.[a-z0-9-]+$/,
  orgs: /^org(?:\.[a-z0-9-]+){1,3}$/,
  agencies: /^org\.[a-z0-9-]+$/,
  agreements: /^agr\.[a-z0-9-]+$/,
  anchors: /^evt\.[a-z0-9-]+$/,
  offices: /^[A-Za-z0-9.-]+\/[a-z0-9-]+$/,
};

/** Columns that hold ids, with the tables that may define them. */
const STATES = ["countries"];
const BODIES = ["orgs", "agencies"];
const POLITIES = [...STATES, ...BODIES, "places"];
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  countries: { successors: STATES },
  capitals: { country: STATES, place: ["places"] },
  places: { country: STATES, parent: ["places", ...STATES] },
  names: { entity: ["people", "agreements", "anchors", ...POLITIES] },
  people: { country: STATES },
  offices: { polity: POLITIES },
  terms: { person: ["people"], office: ["offices"] },
  orgs: {
    parent: POLITIES,
    successor: BODIES,
    seat: ["places", ...STATES],
    founded_by: ["agreements", "people", ...POLITIES],
  },
  memberships: { org: BODIES, member: POLITIES },
  agreements: { parties: POLITIES, signed_at: ["places", ...STATES] },
  agreement_links: { from: ["agreements", ...POLITIES], to: ["agreements", ...POLITIES] },
  metonyms: { entity: POLITIES },
  agencies: { country: STATES },
};

/** Ids have the shape of their table and are defined once; every id that a row names is defined. `own` are the rows to look at. */
export function lintIds(tables: SourcedTables, own: SourcedTables = tables): readonly Finding[] {
  const findings: Finding[] = [];
  const defined = new Map<string, Set<string>>();
  const first = new Map<string, SourcedRow>();
  for (const [name, shape] of Object.entries(SHAPES)) {
    const ids = new Set<string>();
    defined.set(name, ids);
    for (const row of rowsOf(tables, name)) {
      const id = cell(row, "id");
      const at = first.get(id);
      if (at !== undefined)
        findings.push(
          finding("ids.unique", row, `${id} is defined in ${at.file}:${at.line} too`, "fault", [at]),
        );
      first.set(id, row);
      ids.add(id);
    }
    for (const row of rowsOf(own, name)) {
      const id = cell(row, "id");
      if (!shape.test(id))
        findings.push(finding("ids.shape", row, `${id} is no id of ${name} (${shape.source})`));
    }
  }
  for (const [name, columns] of Object.entries(REFERENCES)) {
    for (const row of rowsOf(own, name)) {
      for (const [column, targets] of Object.entries(columns)) {
        for (const id of cellList(cell(row, column))) {
          if (id === "many" && column === "parties") continue;
          if (targets.some((target) => defined.get(target)?.has(id))) continue;
          findings.push(finding("ids.resolve", row, `${column} ${id} is in none of ${targets.join(", ")}`));
        }
      }
    }
  }
  return findings;
}
