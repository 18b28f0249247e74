import { boundsOf } from "../dates.ts";
import { cell, finding, rowsOf, type Finding, type SourcedTables } from "./finding.ts";

/** Columns that hold dates, by table. */
export const DATE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  countries: ["from", "to"],
  capitals: ["from", "to"],
  names: ["from", "to"],
  people: ["born", "died"],
  offices: ["from", "to"],
  terms: ["from", "to"],
  orgs: ["founded", "dissolved"],
  memberships: ["signed", "from", "to"],
  agreements: ["signed", "in_force", "ended"],
  agreement_links: ["date"],
  anchors: ["from", "to"],
  metonyms: ["from", "to"],
};

/** Pairs that must be in order: the first not after the last day that the second can mean. */
const ORDERED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  people: [["born", "died"]],
  orgs: [["founded", "dissolved"]],
  agreements: [["signed", "ended"]],
};

const EARLIEST = "1000-01-01";

/** Every date parses, lies between the year 1000 and the latest day, and stands in order with its partner. */
export function lintDates(tables: SourcedTables, latest: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [name, columns] of Object.entries(DATE_COLUMNS)) {
    const pairs = ORDERED[name] ?? [["from", "to"] as const];
    for (const row of rowsOf(tables, name)) {
      for (const column of columns) {
        const text = cell(row, column);
        if (text === "") continue;
        const bounds = boundsOf(text);
        if (!bounds)
          findings.push(finding("dates.parse", row, `${column} "${text.slice(0, 60)}" is no date`));
        else if (bounds.earliest < EARLIEST || bounds.earliest > latest) {
          findings.push(finding("dates.range", row, `${column} ${text} is outside ${EARLIEST}..${latest}`));
        }
      }
      for (const [a, b] of pairs) {
        const [start, end] = [boundsOf(cell(row, a)), boundsOf(cell(row, b))];
        if (start && end && start.earliest > end.latest) {
          findings.push(finding("dates.order", row, `${a} ${cell(row, a)} comes after ${b} ${cell(row, b)}`));
        }
      }
    }
  }
  return findings;
}
