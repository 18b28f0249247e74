import { boundsOf } from "../dates.ts";
import { cellList } from "../tables.ts";
import { cell, finding, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";

const STATUSES = new Set(["member", "observer", "candidate", "associate", "suspended"]);

/** Sources differ by days on when a body began. */
const TOLERANCE_DAYS = 31;

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** First days of bodies, or of the ones that they continue (CSCE before OSCE). */
function beginnings(orgs: Iterable<SourcedRow>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const row of orgs) {
    const day = boundsOf(cell(row, "founded"))?.earliest;
    if (day === undefined) continue;
    for (const id of [cell(row, "id"), ...cellList(cell(row, "successor"))]) {
      const held = first.get(id);
      if (held === undefined || day < held) first.set(id, day);
    }
  }
  return first;
}

/** Statuses are known; nobody belongs to a body before it was founded or after it was dissolved. */
export function lintMemberships(tables: SourcedTables): readonly Finding[] {
  const findings: Finding[] = [];
  const orgs = new Map(rowsOf(tables, "orgs").map((row) => [cell(row, "id"), row]));
  const begins = beginnings(orgs.values());
  for (const row of rowsOf(tables, "memberships")) {
    if (!STATUSES.has(cell(row, "status"))) {
      findings.push(
        finding("memberships.status", row, `"${cell(row, "status")}" is none of ${[...STATUSES].join(", ")}`),
      );
    }
    const org = orgs.get(cell(row, "org"));
    const start = boundsOf(cell(row, "from"));
    const founded = begins.get(cell(row, "org"));
    const dissolved = org && boundsOf(cell(org, "dissolved"));
    if (start && founded && daysBetween(start.latest, founded) > TOLERANCE_DAYS) {
      findings.push(
        finding(
          "memberships.founded",
          row,
          `from ${start.latest}, but ${cell(row, "org")} was founded ${founded}`,
          "fault",
          org && [org],
        ),
      );
    }
    if (start && dissolved && start.earliest > dissolved.latest) {
      findings.push(
        finding(
          "memberships.dissolved",
          row,
          `from ${start.earliest}, but ${cell(row, "org")} ended ${dissolved.latest}`,
          "fault",
          [org],
        ),
      );
    }
  }
  return findings;
}
