import { nameKey } from "../fold.ts";
import { cell, finding, rowsOf, type Finding, type SourcedTables } from "./finding.ts";

/** Words of each list are there once and in the values that the readers know. */
export function lintVocabulary(tables: SourcedTables): readonly Finding[] {
  const findings: Finding[] = [];
  const genders = new Map<string, string>();
  for (const row of rowsOf(tables, "givennames")) {
    const [key, gender] = [nameKey(cell(row, "name")), cell(row, "gender")];
    if (gender !== "m" && gender !== "f")
      findings.push(finding("givennames.gender", row, `"${gender}" is neither m nor f`));
    const held = genders.get(key);
    if (held !== undefined && held !== gender) {
      findings.push(finding("givennames.both", row, `${cell(row, "name")} is borne by both: drop it`));
    }
    genders.set(key, gender);
  }
  const patterns = new Set<string>();
  for (const row of rowsOf(tables, "roles")) {
    const pattern = cell(row, "pattern");
    if (patterns.has(pattern)) findings.push(finding("roles.unique", row, `"${pattern}" stands twice`));
    patterns.add(pattern);
    if (!["y", "n"].includes(cell(row, "title")))
      findings.push(finding("roles.title", row, "title is y or n"));
    if (!/^[a-z-]+$/.test(cell(row, "role")))
      findings.push(finding("roles.role", row, "a role is lower case with hyphens"));
  }
  const media = new Map<string, string>();
  for (const row of rowsOf(tables, "agencies")) {
    if (!["agency", "outlet"].includes(cell(row, "kind")))
      findings.push(finding("agencies.kind", row, "kind is agency or outlet"));
    if (!["", "weak", "credit"].includes(cell(row, "strength"))) {
      findings.push(finding("agencies.strength", row, "strength is empty, weak or credit"));
    }
    for (const domain of cell(row, "domains").split("|").filter(Boolean)) {
      const held = media.get(domain);
      if (held !== undefined) findings.push(finding("agencies.domain", row, `${domain} is ${held}'s too`));
      media.set(domain, cell(row, "id"));
    }
  }
  return findings;
}
