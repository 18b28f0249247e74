import { boundsOf } from "../dates.ts";
import { groupBy } from "../group-by.ts";
import { cell, finding, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";

/** Offices that children inherit. */
const INHERITED =
  /\/(?:king|queen|emperor|emir|sultan|shah|prince|monarch|crown-prince|grand-duke|leader|dalai-lama)$/;
const OPEN = "9999-12-31";
const GAP_DAYS = 60;
const ADULT_YEARS = 18;

const startOf = (row: SourcedRow) => boundsOf(cell(row, "from"));
const endOf = (row: SourcedRow) => boundsOf(cell(row, "to"));
const explained = (row: SourcedRow): boolean => cell(row, "note").includes("differs=");
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Two terms that share a day whatever their dates mean within their precision. */
function overlap(a: SourcedRow, b: SourcedRow): boolean {
  const [startA, startB] = [startOf(a), startOf(b)];
  if (!startA || !startB) return false;
  return startA.latest < (endOf(b)?.earliest ?? OPEN) && startB.latest < (endOf(a)?.earliest ?? OPEN);
}

/** No two holders of a one-seat office at once, except acting ones; gaps are noted; nobody holds office as a child. */
export function lintTerms(tables: SourcedTables): readonly Finding[] {
  const findings: Finding[] = [];
  const many = new Set(
    rowsOf(tables, "offices").flatMap((row) => (cell(row, "seats") === "many" ? [cell(row, "id")] : [])),
  );
  const people = new Map(rowsOf(tables, "people").map((row) => [cell(row, "id"), row]));
  for (const row of rowsOf(tables, "terms")) {
    const person = people.get(cell(row, "person"));
    const [start, born, died] = [
      startOf(row),
      person && boundsOf(cell(person, "born")),
      person && boundsOf(cell(person, "died")),
    ];
    if (
      !INHERITED.test(cell(row, "office")) &&
      start &&
      born &&
      Number(start.latest.slice(0, 4)) - Number(born.earliest.slice(0, 4)) < ADULT_YEARS &&
      !explained(row)
    ) {
      findings.push(
        finding(
          "terms.age",
          row,
          `${cell(row, "person")} (born ${born.earliest}) holds office from ${start.earliest}`,
          "fault",
          person && [person],
        ),
      );
    }
    if (start && died && start.earliest > died.latest) {
      findings.push(
        finding(
          "terms.death",
          row,
          `${cell(row, "person")} died ${died.latest}, before ${start.earliest}`,
          "fault",
          person && [person],
        ),
      );
    }
  }
  for (const [office, rows] of groupBy(rowsOf(tables, "terms"), (row) => cell(row, "office"))) {
    if (many.has(office)) continue;
    const terms = rows
      .filter((row) => cell(row, "acting") !== "y" && startOf(row))
      .toSorted((a, b) => ((startOf(a)?.earliest ?? "") < (startOf(b)?.earliest ?? "") ? -1 : 1));
    for (let i = 1; i < terms.length; i += 1) {
      const [before, after] = [terms[i - 1], terms[i]];
      if (!before || !after) continue;
      if (overlap(before, after) && !explained(before) && !explained(after)) {
        findings.push(
          finding(
            "terms.overlap",
            after,
            `${office}: ${cell(after, "person")} and ${cell(before, "person")} at once`,
            "fault",
            [before],
          ),
        );
      }
      const [end, start] = [endOf(before), startOf(after)];
      if (end && start && daysBetween(end.latest, start.earliest) > GAP_DAYS) {
        findings.push(
          finding("terms.gap", after, `${office}: nobody from ${end.latest} to ${start.earliest}`, "note", [
            before,
          ]),
        );
      }
    }
  }
  return findings;
}
