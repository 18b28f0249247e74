import { sql, type SQL } from "drizzle-orm";

import type { Choice, Criteria, FactStanding, Party } from "./criteria.ts";
import { overlapping } from "./days.ts";
import { matchOf } from "./match.ts";
import { allOf, listed } from "./sql.ts";

/** Conditions on a row of `entry`, its words left out. Who takes part does so also for those whom they serve. */
export function entryConditions(criteria: Criteria): SQL {
  const { parties, types, outlets, places, kind, is, isNot, said, days } = criteria;
  return allOf([
    (kind === undefined || kind === "event") && said.length === 0 ? undefined : sql`false`,
    types.any.length === 0 || types.any.includes("event")
      ? undefined
      : // No bare column: the order in which the rows are read is that of the list, not that of an index on types.
        sql`(entry.type || '') in ${listed(types.any)}`,
    types.none.length === 0 ? undefined : sql`entry.type not in ${listed(types.none)}`,
    types.none.includes("event") ? sql`false` : undefined,
    ...parties.map((party) => (party.not ? sql`not ${hasParty(party)}` : hasParty(party))),
    ...placeConditions(places),
    ...outletConditions(outlets),
    overlapping(days, { earliest: sql`entry.earliest`, latest: sql`entry.latest` }),
    ...is.map((standing) => STANDS[standing]),
    ...isNot.map((standing) => sql`not ${STANDS[standing]}`),
    excluded(criteria),
  ]);
}

/** Entries that a party is in, as a list to begin with. */
export const entriesOfParty = ({ ids, as }: Party): SQL =>
  sql`select distinct entry.number from entry_entity join entry on entry.id = entry_entity.entry_id
    where entry_entity.entity_id in ${listed(ids)} and ${roleFits(as)}`;

const roleFits = (as: Party["as"]): SQL =>
  as === "about"
    ? sql`entry_entity.role = 'about'`
    : sql`entry_entity.role not in ('about', 'place', 'within')`;

const isIn = (ids: readonly string[], role: SQL): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`exists (select 1 from entry_entity where entry_entity.entity_id in ${listed(ids)}
        and entry_entity.day = entry.day and entry_entity.entry_id = entry.id and ${role})`;

const hasParty = ({ ids, as }: Party): SQL => isIn(ids, roleFits(as));

const placeConditions = ({ any, none }: Choice): SQL[] => {
  const role = sql`entry_entity.role in ('place', 'within')`;
  return [
    ...(any.length === 0 ? [] : [isIn(any, role)]),
    ...(none.length === 0 ? [] : [sql`not ${isIn(none, role)}`]),
  ];
};

/** Told by an article of one of these outlets. */
const outletIn = (names: readonly string[]): SQL =>
  sql`exists (select 1 from entry_member join article on article.source_id = entry_member.source_id
    where entry_member.entry_id = entry.id
      and lower(coalesce(article.outlet, '')) in ${listed(names.map((name) => name.toLowerCase()))})`;

const outletConditions = ({ any, none }: Choice): SQL[] => [
  ...(any.length === 0 ? [] : [outletIn(any)]),
  ...(none.length === 0 ? [] : [sql`not ${outletIn(none)}`]),
];

/** Whether its facts that give the time which is shown of it all infer it; those of other times are what it disagrees about. */
const allInfer: SQL = sql`coalesce((
  select min(fact.inferred) from entry_member
    cross join fact on fact.id = entry_member.fact_id and fact.source_id = entry_member.source_id
    where entry_member.entry_id = entry.id and fact.when_edtf is not null
      and coalesce(fact.earliest, '') = coalesce(entry.earliest, '') and coalesce(fact.latest, '') = coalesce(entry.latest, '')), 0) <> 0`;

/** How an event stands by all its sources. Inferred: no words state its time whole. What people set is no inference. */
export const STANDS: Readonly<Record<FactStanding, SQL>> = {
  planned: sql`(entry.status in ('planned', 'unconfirmed'))`,
  negated: sql`(entry.negated <> 0)`,
  recalled: sql`(entry.status = 'recalled-only')`,
  disputed: sql`coalesce(entry.disagreement = 'conflict', false)`,
  inferred: sql`(entry.day <> '' and ${allInfer})`,
};

function excluded(criteria: Criteria): SQL | undefined {
  const match = matchOf("events", criteria);
  if (match.wanted !== null || match.unwanted === null) return undefined;
  return sql`entry.number not in (select rowid from entry_fts where entry_fts match ${match.unwanted})`;
}
