import { boundsOf } from "../dates.ts";
import { cell, finding, rowsOf, type Finding, type SourcedTables } from "./finding.ts";

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
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

/** Scheduled ends and entries into force are known ahead. */
const AHEAD_YEARS = 1;

/** Every date parses, lies between the year 1000 and a year after the data date, and stands in order with its partner. */
export function lintDates(tables: SourcedTables, dataDate: string): readonly Finding[] {
  const findings: Finding[] = [];
  const latest = `${Number(dataDate.slice(0, 4)) + AHEAD_YEARS}${dataDate.slice(4)}`;
  for (const [name, columns] of Object.entries(COLUMNS)) {
    const pairs = ORDERED[name] ?? [["from", "to"] as const];
    for (const row of rowsOf(tables, name)) {
      for (const column of columns) {
        const text = cell(row, column);
        if (text === "") continue;
        const bounds = boundsOf(text);
        if (!bounds)
          findings.push(
            finding("dates.parse", row, `${column} "${text}" is no date; write 2015, 2015-08 or 2015-08-12`),
          );
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
