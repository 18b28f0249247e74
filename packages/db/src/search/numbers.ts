import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import { conditionsOf } from "./conditions.ts";
import type { Criteria, Searched } from "./criteria.ts";
import { cursorOf, startOf, type Order, type Start } from "./cursor.ts";
import { beyond, leadOf, listsOf, type Lead } from "./lead.ts";
import { matchOf } from "./match.ts";
import { among, newestNumbers, type LookedUp } from "./newest.ts";
import { lastNumber, LISTS } from "./scopes.ts";
import { allOf, numbersOf } from "./sql.ts";

export interface ListRequest {
  readonly order: Order;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly lookedUp?: LookedUp | undefined;
}

export interface Numbers {
  readonly numbers: number[];
  /** Hand back to get the next page; null at the end. */
  readonly cursor: string | null;
  /** The order in which the list came: by time where there are no words to rank by. */
  readonly order: Order;
}

/** Rows that are ranked or sorted at most: of what more answer, the last to arrive. */
const RANKED = 5_000;

/** Row numbers that answer, a page of them. The list stays the same while others arrive. */
export async function findNumbers(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  { order: asked, limit, cursor, lookedUp }: ListRequest,
): Promise<Numbers> {
  const match = matchOf(scope, criteria);
  const order = asked === "relevance" && match.wanted === null ? "newest" : asked;
  const given = cursor === undefined ? null : startOf(cursor, order);
  if (match.impossible) return { numbers: [], cursor: null, order };
  const first = async (): Promise<Start> => ({
    upto: await lastNumber(db, scope),
    offset: 0,
    day: "",
    number: -1,
  });
  const start = given ?? (await first());
  const lead = await leadOf(db, scope, criteria, match, order === "relevance" ? RANKED : undefined);
  const found = { db, scope, criteria, match, lead, start, limit, lookedUp };
  const rows = await (order === "relevance"
    ? byRelevance(found)
    : order === "arrival"
      ? byArrival(found)
      : byTime(found, order));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? cursorOf(order, { upto: start.upto, offset: start.offset + limit, ...last })
      : null;
  return { numbers: page.map(({ number }) => number), cursor: next, order };
}

interface Asked {
  readonly db: Database;
  readonly scope: Searched;
  readonly criteria: Criteria;
  readonly match: ReturnType<typeof matchOf>;
  readonly lead: Awaited<ReturnType<typeof leadOf>>;
  readonly start: Start;
  readonly limit: number;
  readonly lookedUp: LookedUp | undefined;
}

interface Row {
  readonly number: number;
  readonly day: string;
}

/** BM25, ties by arrival. */
async function byRelevance(asked: Asked): Promise<Row[]> {
  return (await bestFirst(asked)) ?? allRanked(asked);
}

/** Ranked rows of which the conditions are looked at together. */
const CHUNK = 250;

/**
 * The words are ranked by their index alone, and conditions are looked at from the best on until the page is full: of ten thousand
 * hits some hundred rows are read. Null where more have the words than are ranked, or another condition is narrower.
 */
async function bestFirst(asked: Asked): Promise<Row[] | null> {
  const { db, scope, criteria, match, lead, start, limit } = asked;
  if (lead?.words !== true) return null;
  const { table, number, day, index, rank } = LISTS[scope];
  const ranked = await numbersOf(
    db,
    sql`select number from (
        select ${index}.rowid as number, ${rank} as score from ${index}
        where ${index} match ${match.wanted} and ${index}.rowid <= ${start.upto} limit ${RANKED + 1}) as ranked
      order by score, number`,
  );
  if (ranked.length > RANKED) return null;
  const found: Row[] = [];
  for (let i = 0; i < ranked.length && found.length <= start.offset + limit; i += CHUNK) {
    const numbers = ranked.slice(i, i + CHUNK);
    const rows = await db.all<Row>(
      sql`select ${number} as number, ${day} as day from ${table}
        where ${number} in (select cast(value as integer) from json_each(${JSON.stringify(numbers)}))
        and ${conditionsOf(scope, criteria)}`,
    );
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    for (const one of numbers) {
      const row = byNumber.get(one);
      if (row !== undefined) found.push(row);
    }
  }
  return found.slice(start.offset, start.offset + limit + 1);
}

/** Where more have the words than are ranked, or another condition is narrower: those that answer are looked for first, and ranked then. */
async function allRanked({ db, scope, criteria, match, start, limit, lookedUp }: Asked): Promise<Row[]> {
  const { table, number, day, index, rank } = LISTS[scope];
  const found = await newestNumbers(db, scope, criteria, match, {
    limit: RANKED,
    upto: start.upto,
    lookedUp,
  });
  const oldest = found.at(-1);
  if (oldest === undefined) return [];
  return db.all<Row>(
    sql`select ranked.number, ${day} as day from (
        select ${index}.rowid as number, ${rank} as score from ${index}
        where ${index} match ${match.wanted} and ${index}.rowid >= ${oldest} and ${index}.rowid <= ${start.upto}
          and +${index}.rowid in (select cast(value as integer) from json_each(${JSON.stringify(found)}))
        order by score, number limit ${limit + 1} offset ${start.offset}) as ranked
      cross join ${table} on ${number} = ranked.number order by ranked.score, ranked.number`,
  );
}

/** The last to arrive first. */
function byArrival({ db, scope, criteria, match, lead, start, limit }: Asked): Promise<Row[]> {
  const { table, number, day } = LISTS[scope];
  const words = lead?.words === true ? undefined : among(scope, match);
  const from =
    lead === null ? table : sql`(${lead.list}) as lead cross join ${table} on ${number} = lead.number`;
  const after = start.number < 0 ? undefined : sql`${number} < ${start.number}`;
  const where = allOf([
    sql`${number} <= ${start.upto}`,
    words,
    after,
    conditionsOf(scope, beyond(criteria, lead)),
  ]);
  return db.all<Row>(
    sql`select ${number} as number, ${day} as day from ${from} where ${where}
      order by ${number} desc limit ${limit + 1}`,
  );
}

/** By day, ties by arrival. What has no day comes last. */
async function byTime(
  { db, scope, criteria, match, lead: narrow, start, limit, lookedUp }: Asked,
  order: "newest" | "oldest",
): Promise<Row[]> {
  const lead = narrow ?? (await fewInAll({ db, scope, criteria, match, start, lookedUp }));
  const { table, number, day } = LISTS[scope];
  const oldest = order === "oldest";
  const words = lead?.words === true ? undefined : among(scope, match);
  const where = allOf([
    sql`${number} <= ${start.upto}`,
    words,
    lead?.all === true ? undefined : conditionsOf(scope, beyond(criteria, lead)),
  ]);
  const from =
    lead === null ? table : sql`(${lead.list}) as lead cross join ${table} on ${number} = lead.number`;
  const direction = sql.raw(oldest ? "asc" : "desc");
  const after =
    start.number < 0
      ? sql`true`
      : sql`(${day}, ${number}) ${sql.raw(oldest ? ">" : "<")} (${start.day}, ${start.number})`;
  // Oldest first: what has no day ("") would come first, and no day is no age.
  const dated = oldest ? sql`${day} <> ''` : sql`true`;
  return db.all<Row>(
    sql`select ${number} as number, ${day} as day from ${from}
      where ${allOf([where, after, dated])}
      order by ${day} ${direction}, ${number} ${direction} limit ${limit + 1}`,
  );
}

/**
 * Of conditions that many meet each, few may meet all (two states that seldom meet): then days are walked through for long before a page is
 * full. So these are looked for first; null where they are many, and are found soon among the days.
 */
async function fewInAll({
  db,
  scope,
  criteria,
  match,
  start,
  lookedUp,
}: Pick<Asked, "db" | "scope" | "criteria" | "match" | "start" | "lookedUp">): Promise<Lead | null> {
  if (listsOf(scope, criteria).length + (match.wanted === null ? 0 : 1) < 2) return null;
  const found = await newestNumbers(db, scope, criteria, match, {
    limit: RANKED,
    upto: start.upto,
    lookedUp,
  });
  if (found.length === RANKED) return null;
  const list = sql`select cast(value as integer) as number from json_each(${JSON.stringify(found)})`;
  return { list, words: true, met: [], all: true };
}
