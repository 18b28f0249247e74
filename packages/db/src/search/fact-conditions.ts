import { sql, type SQL } from "drizzle-orm";

import type { Choice, Criteria, FactStanding, Party } from "./criteria.ts";
import { overlapping } from "./days.ts";
import { matchOf } from "./match.ts";
import { allOf, listed } from "./sql.ts";

/** Roles of a fact's entities that do not make them one of those who act. */
const NOT_WHO = ["source", "place", "about", "addressee"];
const NOT_WITH = ["source", "place", "about", "speaker"];

/** Conditions on a row of `fact`, its words left out. Superseded versions of articles are no answer. */
export const factConditions = (criteria: Criteria): SQL =>
  allOf([...factParts(criteria), sql`fact.current <> 0`]);

/** The same of what is known by its number alone: few are superseded, and an index has them. */
export const isNotSuperseded = (number: SQL): SQL =>
  sql`${number} not in (select number from fact where current = 0)`;

/** The conditions alone that criteria name. */
export function factParts(criteria: Criteria): SQL[] {
  const { parties, types, outlets, places, kind, is, isNot, said, unsaid, days } = criteria;
  const parts = [
    kind === undefined ? undefined : sql`fact.kind = ${kind}`,
    said.length > 0 || unsaid.length > 0 ? sql`fact.kind = 'statement'` : undefined,
    types.any.length === 0 ? undefined : typeIn(types.any),
    types.none.length === 0 ? undefined : sql`not ${typeIn(types.none)}`,
    ...parties.map((party) => (party.not ? sql`not ${hasParty(party)}` : hasParty(party))),
    ...placeConditions(places),
    ...outletConditions(outlets),
    overlapping(days, { earliest: sql`fact.earliest`, latest: sql`fact.latest` }),
    ...is.map((standing) => STANDS[standing]),
    ...isNot.map((standing) => sql`not ${STANDS[standing]}`),
    excluded(criteria),
  ];
  return parts.filter((part) => part !== undefined);
}

const typeIn = (types: readonly string[]): SQL =>
  sql`(fact.type in ${listed(types)} or fact.kind in ${listed(types)})`;

/** Facts that a party is in, and the others too, as a list to begin with. */
export const factsOfParty = ({ ids, as }: Party, others: readonly Party[] = [], within = sql`true`): SQL =>
  sql`select distinct fact as number from fact_entity where ${allOf([
    sql`entity_id in ${listed(ids)} and ${within}`,
    roleFits(as),
    ...others.map(
      (other) => sql`exists (select 1 from fact_entity as other where other.fact = fact_entity.fact
        and ${among(sql`other.entity_id`, other.ids)} and other.${roleFits(other.as)})`,
    ),
  ])}`;

const roleFits = (as: Party["as"]): SQL => {
  if (as === "about") return sql`role = 'about'`;
  return sql`role not in ${listed(as === "who" ? NOT_WHO : NOT_WITH)}`;
};

/** So many that it is quicker to go through the names of a fact, which are few, than to ask its index for each. */
const MANY = 4;

/** One of the names of a fact is among `ids`; where these are many, no bare column, so that the index is not asked for each. */
const among = (column: SQL, ids: readonly string[]): SQL =>
  ids.length < MANY ? sql`${column} in ${listed(ids)}` : sql`(${column} || '') in ${listed(ids)}`;

const hasParty = ({ ids, as }: Party): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`exists (select 1 from fact_entity where fact_entity.fact = fact.number
        and ${among(sql`fact_entity.entity_id`, ids)} and ${roleFits(as)})`;

const placeConditions = ({ any, none }: Choice): SQL[] => [
  ...(any.length === 0 ? [] : [sql`fact.place_id in ${listed(any)}`]),
  ...(none.length === 0 ? [] : [sql`(fact.place_id is null or fact.place_id not in ${listed(none)})`]),
];

/** "" stands for articles whose outlet is not stated. */
const outletIn = (names: readonly string[]): SQL =>
  sql`exists (select 1 from article where article.source_id = fact.source_id
    and lower(coalesce(article.outlet, '')) in ${listed(names.map((name) => name.toLowerCase()))})`;

/** Facts of articles that these outlets printed, as a list to begin with. */
export const factsOfOutlets = (names: readonly string[]): SQL =>
  sql`select fact.number from article cross join fact on fact.source_id = article.source_id
    where lower(coalesce(article.outlet, '')) in ${listed(names.map((name) => name.toLowerCase()))}`;

/** Facts of events whose sources contradict each other, as a list to begin with. */
export const factsDisputed: SQL = sql`select fact.number from entry
  cross join entry_member on entry_member.entry_id = entry.id
  cross join fact on fact.id = entry_member.fact_id and fact.source_id = entry_member.source_id
  where entry.disagreement = 'conflict'`;

const outletConditions = ({ any, none }: Choice): SQL[] => [
  ...(any.length === 0 ? [] : [outletIn(any)]),
  ...(none.length === 0 ? [] : [sql`not ${outletIn(none)}`]),
];

/** How a fact can stand. Inferred: it has a time, and no words state it whole. */
export const STANDS: Readonly<Record<FactStanding, SQL>> = {
  planned: sql`(fact.status = 'planned')`,
  negated: sql`(fact.negated <> 0)`,
  recalled: sql`(fact.background <> 0)`,
  inferred: sql`(fact.inferred <> 0)`,
  disputed: sql`exists (select 1 from entry_member join entry on entry.id = entry_member.entry_id
    where entry_member.source_id = fact.source_id and entry_member.fact_id = fact.id and entry.disagreement = 'conflict')`,
};

/** Words that must not occur, where there are none that must: an index cannot be asked for their absence alone. */
function excluded(criteria: Criteria): SQL | undefined {
  const match = matchOf("facts", criteria);
  if (match.wanted !== null || match.unwanted === null) return undefined;
  return sql`fact.number not in (select rowid from fact_fts where fact_fts match ${match.unwanted})`;
}

/** Conditions that an article meets when one of its facts does; undefined where there are none. */
export function someFact(criteria: Criteria): SQL | undefined {
  const { parties, types, places, is, isNot, said, unsaid } = criteria;
  const asked = [parties, types.any, types.none, places.any, places.none, is, isNot, said, unsaid];
  if (asked.every((list) => list.length === 0)) return undefined;
  const own = factConditions({
    ...criteria,
    terms: [],
    without: [],
    days: { any: [], none: [] },
    outlets: { any: [], none: [] },
  });
  const match = matchOf("facts", { ...criteria, terms: [], without: [] });
  const spoken =
    match.wanted === null
      ? undefined
      : sql`fact.number in (select rowid from fact_fts where fact_fts match ${match.wanted})`;
  return sql`exists (select 1 from fact where fact.source_id = article.source_id and ${allOf([own, spoken])})`;
}
