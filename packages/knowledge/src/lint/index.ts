import type { BaseCountry } from "../tables.ts";
import { lintBase } from "./base.ts";
import { lintDates } from "./dates.ts";
import type { Finding, SourcedTables } from "./finding.ts";
import { lintIds } from "./ids.ts";
import { lintLineage } from "./lineage.ts";
import { lintMemberships } from "./memberships.ts";
import { lintNames } from "./names.ts";
import { lintRegions } from "./regions.ts";
import { lintSources } from "./sources.ts";
import { lintTerms } from "./terms.ts";
import { lintVocabulary } from "./vocabulary.ts";

export { showFinding, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";
export { countSources } from "./sources.ts";

/** All that can be said of the tables without asking the world. An empty list of faults means that they may ship. */
export const lint = (
  tables: SourcedTables,
  base: readonly BaseCountry[],
  dataDate: string,
): readonly Finding[] => [
  ...lintIds(tables),
  // Scheduled ends and entries into force are known a year ahead.
  ...lintDates(tables, `${Number(dataDate.slice(0, 4)) + 1}${dataDate.slice(4)}`),
  ...lintTerms(tables),
  ...lintMemberships(tables),
  ...lintLineage(tables),
  ...lintNames(tables, base),
  ...lintSources(tables),
  ...lintBase(tables, base),
  ...lintRegions(tables, base),
  ...lintVocabulary(tables),
];
