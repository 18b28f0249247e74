import type { BaseCountry } from "../tables.ts";
import { lintBase } from "./base.ts";
import { lintDates } from "./dates.ts";
import type { Finding, SourcedTables } from "./finding.ts";
import { lintIds } from "./ids.ts";
import { lintMemberships } from "./memberships.ts";
import { lintNames } from "./names.ts";
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
  ...lintDates(tables, dataDate),
  ...lintTerms(tables),
  ...lintMemberships(tables),
  ...lintNames(tables, base),
  ...lintSources(tables),
  ...lintBase(tables, base),
  ...lintVocabulary(tables),
];
