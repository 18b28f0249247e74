import { nameKey } from "../fold.ts";
import { groupBy } from "../group-by.ts";
import { allNames } from "../names.ts";
import { cellList, type BaseCountry } from "../tables.ts";
import { cell, finding, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";

const KINDS = new Set([
  "official",
  "short",
  "acronym",
  "former",
  "misspelling",
  "nickname",
  "title",
  "variant",
  "native",
  "demonym",
  "combining",
]);

/** Two-letter codes are words in text; only these are read as names there. */
const SHORT_NAMES = new Set(["EU", "UN", "US", "UK", "NZ", "AU", "AA", "DW", "FT", "RT", "AP"]);

/**
 * Kinds and strengths are known, a name of one lower-case word is weak, a family's begins with no initial, and no strong name means two entities of one
 * kind unless collisions.csv says that somebody looked at it. Namesakes among people are only noted: the day decides.
 */
export function lintNames(tables: SourcedTables, base: readonly BaseCountry[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of rowsOf(tables, "names")) {
    const [text, kind, strength] = [cell(row, "text"), cell(row, "kind"), cell(row, "strength")];
    if (!KINDS.has(kind))
      findings.push(finding("names.kind", row, `"${kind}" is none of ${[...KINDS].join(", ")}`));
    if (!["", "strong", "weak"].includes(strength)) {
      findings.push(finding("names.strength", row, `"${strength}" is neither strong nor weak`));
    }
    if (strength !== "weak" && /^\p{Ll}+$/u.test(text)) {
      findings.push(finding("names.lower-case", row, `"${text}" is a plain word: mark it weak or drop it`));
    }
    if (
      text.length === 2 &&
      /^[A-Z]{2}$/.test(text) &&
      !SHORT_NAMES.has(text) &&
      strength !== "weak" &&
      cell(row, "lang") === "en"
    ) {
      findings.push(finding("names.code", row, `"${text}" reads as a word: mark it weak or drop it`));
    }
  }
  // "F. Kennedy" for "Kennedy" would have President J. F. Kennedy for his brother.
  for (const row of rowsOf(tables, "people"))
    if (/^\p{Lu}\. /u.test(cell(row, "family")))
      findings.push(finding("names.family", row, `"${cell(row, "family")}" begins with an initial`));
  return [...findings, ...collisions(tables, base)];
}

function collisions(tables: SourcedTables, base: readonly BaseCountry[]): readonly Finding[] {
  const findings: Finding[] = [];
  const plain = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map(({ cells }) => cells)]),
  );
  const allowed = new Map(
    rowsOf(tables, "collisions").map((row) => [
      nameKey(cell(row, "text")),
      new Set(cellList(cell(row, "entities"))),
    ]),
  );
  const rowOf = rowFinder(tables);
  const strong = allNames(plain, base).filter(
    ({ hit, partOnly }) => hit.strength === "strong" && hit.form !== "metonym" && partOnly !== true,
  );
  for (const [key, entries] of groupBy(strong, ({ text }) => nameKey(text))) {
    const ids = [...new Set(entries.map(({ hit }) => hit.entity))];
    if (ids.length < 2 || ids.every((id) => allowed.get(key)?.has(id))) continue;
    const text = entries[0]?.text ?? key;
    const [at = HEAD, ...others] = [
      ...new Set(entries.toReversed().map(({ hit }) => rowOf(hit.row) ?? HEAD)),
    ];
    const named = `"${text}" names ${ids.join("|")}`;
    findings.push(
      ids.every((id) => id.startsWith("per."))
        ? finding("names.namesake", at, named, "note", others)
        : finding("names.collision", at, named, "fault", others),
    );
  }
  return findings;
}

/** Where names that the tables do not state, such as those of the base, are told of. */
const HEAD: SourcedRow = { file: "collisions.csv", line: 1, cells: {} };

/** The row that a name came from, by the id that the name carries; the ids are gathered when one is first asked for. */
function rowFinder(tables: SourcedTables): (id: string) => SourcedRow | undefined {
  let rows: Map<string, SourcedRow> | null = null;
  const gather = (): Map<string, SourcedRow> => {
    const found = new Map<string, SourcedRow>();
    for (const row of rowsOf(tables, "names"))
      found.set(`names:${cell(row, "entity")}:${cell(row, "text")}`, row);
    for (const name of ["countries", "people", "orgs", "places", "agreements", "agencies"])
      for (const row of rowsOf(tables, name)) found.set(`${name}:${cell(row, "id")}`, row);
    return found;
  };
  return (id) => (rows ??= gather()).get(id);
}
