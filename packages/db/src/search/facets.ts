import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import type { Criteria, FactStanding, Searched } from "./criteria.ts";
import { STANDS as ENTRY_STANDS } from "./entry-conditions.ts";
import { STANDS as FACT_STANDS } from "./fact-conditions.ts";
import { matchOf } from "./match.ts";
import { newestNumbers, type LookedUp } from "./newest.ts";
import { lastNumber, LISTS } from "./scopes.ts";

export type FacetName = "type" | "status" | "person" | "place" | "outlet" | "year";

export interface FacetValue {
  /** A type, a standing, a year, an entity's id; of outlets the name, "" where none is stated. */
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  /** Rows that answer, at most `COUNTED`. */
  readonly total: number;
  /** More answer than were counted: all counts are of those that arrived last. */
  readonly more: boolean;
  readonly facets: Readonly<Partial<Record<FacetName, FacetValue[]>>>;
}

/** Rows that are counted at most. */
export const COUNTED = 2_000;

/**
 * How many answer, and how they are spread over types, people, places, outlets, years and standings; with `only`, over
 * one of these, or none.
 */
export async function countFacets(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  { only, lookedUp }: { only?: FacetName | "none"; lookedUp?: LookedUp | undefined } = {},
): Promise<Facets> {
  const match = matchOf(scope, criteria);
  if (match.impossible) return { total: 0, more: false, facets: {} };
  const { table, number } = LISTS[scope];
  const upto = await lastNumber(db, scope);
  const chosen = await newestNumbers(db, scope, criteria, match, {
    limit: COUNTED + 1,
    upto,
    lookedUp,
  });
  const counts = Object.entries(COUNTS[scope]).flatMap(([facet, count]) =>
    only === undefined || only === facet ? [count] : [],
  );
  const columns =
    only === undefined || only === "status" ? [COLUMNS[scope], ...STANDINGS[scope]] : [COLUMNS[scope]];
  const rows = await db.all<{ facet: FacetName | "all"; value: string | null; n: number }>(
    // How a row stands is looked at only of those that are counted.
    sql`with hit as materialized (
        select ${sql.join(columns, sql`, `)} from json_each(${JSON.stringify(chosen)}) as chosen
        cross join ${table} on ${number} = cast(chosen.value as integer))
      ${sql.join([TOTAL, ...counts], sql` union all `)}`,
  );
  const facets: Partial<Record<FacetName, FacetValue[]>> = {};
  let total = 0;
  for (const { facet, value, n } of rows) {
    if (facet === "all") total = Number(n);
    else if (Number(n) > 0) (facets[facet] ??= []).push({ value: value ?? "", count: Number(n) });
  }
  for (const values of Object.values(facets))
    values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { total: Math.min(total, COUNTED), more: total > COUNTED, facets };
}

/** The year of a time that lies in one. */
const yearOf = ({ earliest, latest }: { earliest: SQL; latest: SQL }): SQL =>
  sql`case when substr(${earliest}, 1, 4) = substr(${latest}, 1, 4) then substr(${earliest}, 1, 4) end`;

const standings = (stands: Readonly<Record<FactStanding, SQL>>): SQL[] =>
  Object.entries(stands).map(
    ([name, condition]) => sql`case when ${condition} then 1 else 0 end as ${sql.raw(name)}`,
  );

const COLUMNS: Readonly<Record<Searched, SQL>> = {
  facts: sql`fact.number, fact.type, fact.place_id, fact.source_id, ${yearOf(LISTS.facts)} as year`,
  events: sql`entry.number, entry.id, entry.day, entry.type, entry.place_id, ${yearOf(LISTS.events)} as year`,
  articles: sql`article.number, coalesce(article.outlet, '') as outlet, ${yearOf(LISTS.articles)} as year`,
};

const STANDINGS: Readonly<Record<Searched, readonly SQL[]>> = {
  facts: standings(FACT_STANDS),
  events: standings(ENTRY_STANDS),
  articles: [],
};

const TOTAL = sql`select 'all' as facet, null as value, count(*) as n from hit`;
const grouped = (name: FacetName, column: string): SQL =>
  sql`select ${sql.raw(`'${name}'`)}, ${sql.raw(column)}, count(*) from hit where ${sql.raw(column)} is not null group by 2`;
const stood: SQL = sql.join(
  Object.keys(FACT_STANDS).map(
    (name) => sql`select 'status', ${sql.raw(`'${name}'`)}, coalesce(sum(${sql.raw(name)}), 0) from hit`,
  ),
  sql` union all `,
);

// "cross join" keeps the order of the tables: the hits are few beside what they are joined with.
const COUNTS: Readonly<Record<Searched, Readonly<Partial<Record<FacetName, SQL>>>>> = {
  facts: {
    type: grouped("type", "type"),
    place: grouped("place", "place_id"),
    year: grouped("year", "year"),
    status: stood,
    outlet: sql`select 'outlet', coalesce(article.outlet, ''), sum(told.n)
      from (select source_id, count(*) as n from hit group by source_id) as told
      cross join article on article.source_id = told.source_id group by 2`,
    person: sql`select 'person', named.entity_id, named.n from (
        select entity_id, count(distinct fact) as n from hit cross join fact_entity on fact_entity.fact = hit.number
        where role not in ('source', 'place', 'about', 'addressee') group by entity_id) as named
      cross join entity on entity.id = named.entity_id where entity.kind = 'person'`,
  },
  events: {
    type: grouped("type", "type"),
    place: grouped("place", "place_id"),
    year: grouped("year", "year"),
    status: stood,
    outlet: sql`select 'outlet', coalesce(article.outlet, ''), count(distinct hit.id) from hit
      cross join entry_member on entry_member.entry_id = hit.id
      cross join article on article.source_id = entry_member.source_id group by 2`,
    person: sql`select 'person', part.entity_id, part.n from (
        select entry_entity.entity_id, count(distinct hit.id) as n from hit
        cross join entry_entity on entry_entity.entry_id = hit.id
        where entry_entity.role not in ('about', 'place', 'within', 'for') group by 1) as part
      left join entity on entity.id = part.entity_id
      left join entity_group on entity_group.id = part.entity_id
      where coalesce(entity.kind, entity_group.kind) = 'person'`,
  },
  articles: { outlet: grouped("outlet", "outlet"), year: grouped("year", "year") },
};
