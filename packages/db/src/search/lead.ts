import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import type { Criteria, FactStanding, Party, Searched } from "./criteria.ts";
import { entriesOfParty } from "./entry-conditions.ts";
import type { Match } from "./match.ts";
import { LISTS } from "./scopes.ts";
import { factsDisputed, factsOfOutlets, factsOfParty } from "./fact-conditions.ts";
import { listed } from "./sql.ts";

/** A list of row numbers to begin with. */
export interface Lead {
  readonly list: SQL;
  /** It is the full-text index. */
  readonly words: boolean;
  /** Conditions that every row of the list meets: they need not be looked at again. */
  readonly met: readonly Party[];
  /** Its rows meet all that is asked. */
  readonly all?: boolean;
}

/** Rows between two numbers, the second included. */
export interface Rows {
  readonly above: number;
  readonly upto: number;
}

/** Beyond so many rows it is better to walk through all in the order of their days until enough are found. */
const BROAD = 3000;

/** What a search begins with: the narrowest of its conditions; null where all have `broad` rows or more, or there is none. */
export async function leadOf(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  match: Match,
  broad = BROAD,
): Promise<Lead | null> {
  const leads = leadsOf(scope, criteria, match);
  let best: Lead | null = null;
  let least = broad;
  for (const lead of leads) {
    const [row] = await db.all<{ n: number }>(
      sql`select count(*) as n from (select 1 from (${lead.list}) as led limit ${broad}) as begun`,
    );
    const rows = row?.n ?? 0;
    if (rows < least) [best, least] = [lead, rows];
  }
  return best && together(scope, criteria, best);
}

/** Conditions that are left to be looked at on the rows of a lead. */
export const beyond = (criteria: Criteria, lead: Lead | null): Criteria =>
  lead === null || lead.met.length === 0
    ? criteria
    : { ...criteria, parties: criteria.parties.filter((party) => !lead.met.includes(party)) };

const wanted = ({ parties }: Criteria): Party[] => parties.filter(({ not, ids }) => !not && ids.length > 0);

/** Facts of one party are asked for the others before their rows are read: who is in them stands in a narrow index. */
function together(scope: Searched, criteria: Criteria, lead: Lead): Lead {
  const [first] = lead.met;
  if (scope !== "facts" || first === undefined) return lead;
  const others = wanted(criteria).filter((party) => party !== first);
  return { ...lead, list: factsOfParty(first, others), met: [first, ...others] };
}

function leadsOf(scope: Searched, criteria: Criteria, match: Match): Lead[] {
  const { index } = LISTS[scope];
  const words: Lead[] =
    match.wanted === null
      ? []
      : [
          {
            words: true,
            met: [],
            list: sql`select rowid as number from ${index} where ${index} match ${match.wanted}`,
          },
        ];
  if (scope === "events")
    return [
      ...words,
      ...wanted(criteria).map((party) => ({ ...plain(entriesOfParty(party)), met: [party] })),
    ];
  if (scope === "articles") return words;
  const { outlets, is } = criteria;
  return [
    ...words,
    ...listsOf(scope, criteria),
    ...(outlets.any.length === 0 ? [] : [plain(factsOfOutlets(outlets.any))]),
    ...(is.includes("disputed") ? [plain(factsDisputed)] : []),
    ...is.flatMap((standing) => {
      const few = FEW[standing];
      return few === undefined ? [] : [plain(sql`select number from fact where ${few}`)];
    }),
  ];
}

/** Of each condition that an index answers alone, the facts that meet it; of some rows only. */
export function listsOf(scope: Searched, criteria: Criteria, rows?: Rows): Lead[] {
  if (scope !== "facts") return [];
  const { types, places } = criteria;
  const within = (column: "number" | "fact"): SQL =>
    rows === undefined
      ? sql`true`
      : sql`${sql.raw(column)} > ${rows.above} and ${sql.raw(column)} <= ${rows.upto}`;
  return [
    ...wanted(criteria).map((party) => ({
      ...plain(factsOfParty(party, [], within("fact"))),
      met: [party],
    })),
    ...(types.any.length === 0
      ? []
      : [
          plain(sql`select number from fact where kind in ('event', 'statement', 'relation', 'figure')
            and type in ${listed(types.any)} and ${within("number")}
            union all select number from fact where kind in ${listed(types.any)} and ${within("number")}`),
        ]),
    ...(places.any.length === 0
      ? []
      : [
          plain(
            sql`select distinct fact as number from fact_entity
              where entity_id in ${listed(places.any)} and ${within("fact")} and role = 'place'`,
          ),
        ]),
  ];
}

/** Standings that have an index of their own. */
const FEW: Readonly<Partial<Record<FactStanding, SQL>>> = {
  planned: sql`status = 'planned'`,
  negated: sql`negated <> 0`,
  recalled: sql`background <> 0`,
};

const plain = (list: SQL): Lead => ({ list, words: false, met: [] });
