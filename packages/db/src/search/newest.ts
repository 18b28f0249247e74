import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import type { Criteria, Searched } from "./criteria.ts";
import { conditionsOf } from "./conditions.ts";
import { factParts, isNotSuperseded } from "./fact-conditions.ts";
import { beyond, leadOf, listsOf, type Lead, type Rows } from "./lead.ts";
import type { Match } from "./match.ts";
import { LISTS } from "./scopes.ts";
import { allOf, numbersOf } from "./sql.ts";

/**
 * Rows looked through from the last to arrive, before more are: what many meet is found among these, and a list that one condition gives
 * (all facts of a great power) is made of them alone.
 */
const WINDOWS = [100_000, 400_000];

/** What one search looked up: a page and the counts of the same criteria need it once. Whoever asks for both hands the same to both. */
export interface LookedUp {
  found?: { readonly numbers: readonly number[]; readonly upto: number; readonly all: boolean };
}

interface Newest {
  readonly limit: number;
  /** The last row that counts. */
  readonly upto: number;
  readonly lookedUp?: LookedUp | undefined;
}

/** Row numbers that answer, the last to arrive first, at most `limit`. */
export async function newestNumbers(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  match: Match,
  { limit, upto, lookedUp = {} }: Newest,
): Promise<readonly number[]> {
  const { found } = lookedUp;
  if (found !== undefined && found.upto <= upto && (found.all || found.numbers.length >= limit))
    return found.numbers.slice(0, limit);
  const numbers = await lookUp(db, scope, criteria, match, { limit, upto });
  lookedUp.found = { numbers, upto, all: numbers.length < limit };
  return numbers;
}

async function lookUp(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  match: Match,
  { limit, upto }: Newest,
): Promise<number[]> {
  const lead = await leadOf(db, scope, criteria, match);
  const { table, number } = LISTS[scope];
  const asked = async (from: SQL, where: SQL, key: SQL, most: number): Promise<number[]> => {
    return numbersOf(
      db,
      sql`select ${key} as number from ${from} where ${where} order by ${key} desc limit ${most}`,
    );
  };
  if (lead !== null && !lead.words) {
    const conditions = conditionsOf(scope, beyond(criteria, lead));
    const from = sql`(${lead.list}) as lead cross join ${table} on ${number} = lead.number`;
    const where = allOf([sql`${number} <= ${upto}`, among(scope, match), conditions]);
    return asked(from, where, sql`lead.number`, limit);
  }
  const found: number[] = [];
  let last = upto;
  for (const width of [...WINDOWS, Infinity]) {
    const rows: Rows = { above: lead === null ? Math.max(0, last - width) : 0, upto: last };
    // Of few words the rows are read: a list for each condition would be longer.
    const lists = lead === null ? listsOf(scope, criteria, rows) : [];
    const { from, where, key } = within({ scope, criteria, match, lists }, rows);
    found.push(...(await asked(from, where, key, limit - found.length)));
    if (found.length >= limit || rows.above === 0) break;
    last = rows.above;
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
  { above, upto }: Rows,
): { from: SQL; where: SQL; key: SQL } {
  const { table, number, index } = LISTS[scope];
  const [first, ...others] = lists;
  const rest = withoutListed(criteria, lists);
  // What indexes answer alone is answered by them: a row of its own for each costs more than all the rest.
  const bare = scope === "facts" && rest.since === undefined && factParts(rest).length === 0;
  const words = match.wanted !== null;
  const led = !words && first !== undefined;
  const key = words ? sql`${index}.rowid` : led ? sql`led.number` : number;
  const where = allOf([
    words ? sql`${index} match ${match.wanted}` : undefined,
    sql`${key} > ${above} and ${key} <= ${upto}`,
    // No bare column: the index of words would be asked for each row of the list.
    ...(led ? others : lists).map(({ list }) => sql`${words ? sql`+${key}` : key} in (${list})`),
    bare ? isNotSuperseded(words ? sql`+${key}` : key) : conditionsOf(scope, rest),
  ]);
  // Row by row of the first list, so that whoever is not in the others is passed over before the fact itself is read.
  const listed = led ? sql`(${first.list}) as led` : undefined;
  if (listed !== undefined)
    return {
      from: bare ? listed : sql`${listed} cross join ${table} on ${number} = led.number`,
      where,
      key,
    };
  if (!words) return { from: table, where, key };
  return { from: bare ? index : sql`${index} cross join ${table} on ${number} = ${index}.rowid`, where, key };
}

/** What is left to be asked of rows that are in all of these lists. */
function withoutListed(criteria: Criteria, lists: readonly Lead[]): Criteria {
  if (lists.length === 0) return criteria;
  const { parties, types, places } = criteria;
  return {
    ...criteria,
    parties: parties.filter((party) => !lists.some(({ met }) => met.includes(party))),
    types: { ...types, any: [] },
    places: { ...places, any: [] },
  };
}

/** The words as a condition on rows that are found otherwise. */
export const among = (scope: Searched, { wanted }: Match): SQL | undefined => {
  const { number, index } = LISTS[scope];
  return wanted === null
    ? undefined
    : sql`${number} in (select rowid from ${index} where ${index} match ${wanted})`;
};
