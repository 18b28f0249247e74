import { sql, type SQL } from "drizzle-orm";

import { articleConditions } from "./article-conditions.ts";
import type { Criteria, Searched } from "./criteria.ts";
import { entryConditions } from "./entry-conditions.ts";
import { factConditions } from "./fact-conditions.ts";
import { LISTS } from "./scopes.ts";
import { allOf } from "./sql.ts";

const CONDITIONS: Readonly<Record<Searched, (criteria: Criteria) => SQL>> = {
  facts: factConditions,
  events: entryConditions,
  articles: articleConditions,
};

/** All conditions on a row of a list, those on its words left out. */
export const conditionsOf = (scope: Searched, criteria: Criteria): SQL =>
  allOf([
    criteria.since === undefined ? undefined : sql`${LISTS[scope].number} > ${criteria.since}`,
    CONDITIONS[scope](criteria),
  ]);
