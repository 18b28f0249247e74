import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import type { Criteria, Searched } from "./criteria.ts";
import { conditionsOf } from "./conditions.ts";
import { beyond, leadOf, listsOf, type Lead } from "./lead.ts";
import type { Match } from "./match.ts";
import { LISTS } from "./scopes.ts";
import { allOf } from "./sql.ts";

/**
 * Rows looked through from the last to arrive, before more are: what many meet is found among these, and a list that one condition gives
 * (all facts of a great power) is made of them alone.
 */
const WINDOWS = [100_000, 500_000];

interface Newest {
  readonly limit: number;
  /** The last row that counts. */
  readonly upto: number;
}

/** Row numbers that answer, the last to arrive first, at most `limit`. */
export async function newestNumbers(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  match: Match,
  { limit, upto }: Newest,
): Promise<number[]> {
  const lead = await leadOf(db, scope, criteria, match);
  const { table, number } = LISTS[scope];
  const asked = async (from: SQL, where: SQL, by: SQL): Promise<number[]> => {
    const rows = await db.all<{ number: number }>(
      sql`select ${number} as number from ${from} where ${where} order by ${by} desc limit ${limit}`,
    );
    return rows.map((row) => Number(row.number));
  };
  if (lead !== null && !lead.words) {
    const conditions = conditionsOf(scope, beyond(criteria, lead));
    const from = sql`(${lead.list}) as lead cross join ${table} on ${number} = lead.number`;
    return asked(from, allOf([sql`${number} <= ${upto}`, among(scope, match), conditions]), sql`lead.number`);
  }
  let found: number[] = [];
  for (const width of [...WINDOWS, upto]) {
    const above = lead === null ? Math.max(0, upto - width) : 0;
    // Of few words the rows are read: a list for each condition would be longer.
    const lists = lead === null ? listsOf(scope, criteria, above) : [];
    const { from, where, by } = within({ scope, criteria, match, lists }, { above, upto });
    found = await asked(from, where, by);
    if (found.length >= limit || above === 0) break;
  }
  return found;
}

/** What is asked of the rows between two: the words by their index, and each condition that has a list by it, before any row is read. */
function within(
  {
    scope,
    criteria,
    match,
    lists,
  }: { scope: Searched; criteria: Criteria; match: Match; lists: readonly Lead[] },
  { above, upto }: { above: number; upto: number },
): { from: SQL; where: SQL; by: SQL } {
  const { table, number, index } = LISTS[scope];
  const key = match.wanted === null ? number : sql`${index}.rowid`;
  const where = allOf([
    match.wanted === null ? undefined : sql`${index} match ${match.wanted}`,
    sql`${key} > ${above} and ${key} <= ${upto}`,
    // No bare column: the index of words would be asked for each row of the list.
    ...lists.map(({ list }) => sql`${match.wanted === null ? key : sql`+${key}`} in (${list})`),
    conditionsOf(scope, {
      ...criteria,
      parties: criteria.parties.filter((party) => !lists.some(({ met }) => met.includes(party))),
    }),
  ]);
  const from =
    match.wanted === null ? table : sql`${index} cross join ${table} on ${number} = ${index}.rowid`;
  return { from, where, by: key };
}

/** The words as a condition on rows that are found otherwise. */
export const among = (scope: Searched, { wanted }: Match): SQL | undefined => {
  const { number, index } = LISTS[scope];
  return wanted === null
    ? undefined
    : sql`${number} in (select rowid from ${index} where ${index} match ${wanted})`;
};
