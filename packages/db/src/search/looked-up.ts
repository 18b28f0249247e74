import { sql, type SQL } from "drizzle-orm";

import type { Criteria, Searched } from "./criteria.ts";
import { LISTS } from "./scopes.ts";

/** An index of what most conditions ask of a fact: its own row is as long as all that it says, and a great power has many. */
const SHORT_FACTS = sql.raw("fact indexed by fact_short");

/** Where rows of a list are looked up by their number, one by one, to be held to these criteria; null: to none. */
export const lookedUpIn = (scope: Searched, criteria: Criteria | null): SQL =>
  scope === "facts" && (criteria === null || asksShort(criteria)) ? SHORT_FACTS : LISTS[scope].table;

/** Whether the days, the type and the number of a fact say all that is asked, besides whom it names. */
const asksShort = ({ places, outlets, is, isNot }: Criteria): boolean =>
  [places.any, places.none, outlets.any, outlets.none, is, isNot].every((list) => list.length === 0);
