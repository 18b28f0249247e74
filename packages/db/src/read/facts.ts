import type { Fact, Status } from "@chancery/core";
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { factViews, type FactView } from "./fact-views.ts";
import { counting, type Page, type PageRequest } from "./page.ts";

export interface FactFilter {
  readonly kind?: Fact["kind"] | undefined;
  readonly type?: string | undefined;
  readonly status?: Status | undefined;
  readonly negated?: boolean | undefined;
  readonly background?: boolean | undefined;
  /** All of these take part, in whatever role. */
  readonly entities?: readonly string[] | undefined;
  /** An article's id. Without one, only the newest version at each address counts. */
  readonly article?: string | undefined;
  /** ISO days; a fact whose time is uncertain is in when it can overlap. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Leave out facts of no known time. */
  readonly dated?: boolean | undefined;
  /** Only these, by id. */
  readonly ids?: readonly string[] | undefined;
  /** Only facts of articles that were found later than this instant. */
  readonly foundAfter?: Date | undefined;
  readonly order?: "newest" | "oldest" | "reading" | undefined;
}

/** Facts by filter. The cursor counts rows. */
export async function listFacts(
  db: Database,
  given: FactFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<FactView>> {
  const order = given.order ?? "newest";
  const cursors = counting(`facts-${order}`);
  const offset = cursor === undefined ? 0 : cursors.read(cursor);
  const filter = { ...given, entities: await rarestFirst(db, given.entities ?? []) };
  const bound = await boundOf(db, filter, offset + limit + 1);
  const rows = await db
    .select({ number: t.fact.number })
    .from(t.fact)
    .where(and(...conditions(db, filter), bound))
    .orderBy(...ordering(order))
    .limit(limit + 1)
    .offset(offset);
  const numbers = rows.slice(0, limit).map(({ number }) => number);
  return {
    items: await factViews(db, numbers),
    cursor: rows.length > limit ? cursors.write(offset + limit) : null,
  };
}

/** Entities, those first that the fewest articles name. */
async function rarestFirst(db: Database, entities: readonly string[]): Promise<readonly string[]> {
  if (entities.length < 2) return entities;
  const rows = await db
    .select({ id: t.entity.id, articles: t.entity.articles })
    .from(t.entity)
    .where(inArray(t.entity.id, [...entities]));
  const articles = new Map(rows.map((row) => [row.id, row.articles]));
  return entities.toSorted((a, b) => (articles.get(a) ?? 0) - (articles.get(b) ?? 0));
}

/** One fact by id; null when there is none. */
export async function getFact(db: Database, id: string): Promise<FactView | null> {
  const [row] = await db
    .select({ number: t.fact.number })
    .from(t.fact)
    .where(eq(t.fact.id, id))
    .orderBy(asc(t.fact.number))
    .limit(1);
  const [view] = row ? await factViews(db, [row.number]) : [];
  return view ?? null;
}

/** As the index on days has it, word for word. */
const DAY = sql`coalesce(${t.fact.earliest}, ${t.fact.latest}, '')`;

/**
 * The day beyond which none of the first rows lies, found by the index on days alone, so that not all facts are sorted for a page of
 * them; undefined where the order is another, where few facts are asked for, or where the page reaches those without a day.
 */
async function boundOf(
  db: Database,
  { order = "newest", ...filter }: FactFilter,
  rows: number,
): Promise<SQL | undefined> {
  if (order === "reading" || filter.article !== undefined || (filter.entities ?? []).length > 0)
    return undefined;
  const newest = order === "newest";
  const first = db
    .select({ day: DAY.as("day") })
    .from(t.fact)
    .where(and(sql`${DAY} <> ''`, ...conditions(db, filter)))
    .orderBy(newest ? desc(DAY) : asc(DAY), newest ? desc(t.fact.number) : asc(t.fact.number))
    .limit(rows)
    .as("first");
  const [found] = await db
    .select({
      n: sql<number>`count(*)`,
      last: newest ? sql<string>`min(${first.day})` : sql<string>`max(${first.day})`,
    })
    .from(first);
  if (found === undefined || Number(found.n) < rows) return undefined;
  return newest ? sql`${DAY} >= ${found.last}` : sql`${DAY} <= ${found.last} and ${DAY} <> ''`;
}

function ordering(order: "newest" | "oldest" | "reading"): SQL[] {
  if (order === "reading") return [asc(t.fact.sourceId), asc(t.fact.position), asc(t.fact.number)];
  // By the first day that it can mean: an event "in this century" is not the newest of all.
  const day = sql`coalesce(${t.fact.earliest}, ${t.fact.latest})`;
  return [
    sql`${day} is null`,
    order === "newest" ? desc(day) : asc(day),
    asc(t.fact.sourceId),
    asc(t.fact.position),
    asc(t.fact.number),
  ];
}

/** Roles that entities have in facts of a kind, where these are few beside the others. */
const OF_KIND: Readonly<Partial<Record<Fact["kind"], SQL>>> = {
  figure: sql` and one.role in ('of', 'source')`,
};

function conditions(db: Database, filter: FactFilter): SQL[] {
  const {
    kind,
    type,
    status,
    negated,
    background,
    entities = [],
    article,
    from,
    to,
    dated,
    ids,
    foundAfter,
  } = filter;
  // Those of the first, of whom each is asked for the others: a list of its own for each would be as long as all its facts.
  const [first, ...others] = entities;
  const involved =
    first === undefined
      ? []
      : [
          sql`${t.fact.number} in (select one.fact from fact_entity as one where one.entity_id = ${first}${kind === undefined ? sql`` : (OF_KIND[kind] ?? sql``)}
            ${sql.join(
              others.map(
                (id) =>
                  sql` and exists (select 1 from fact_entity as other where other.fact = one.fact and other.entity_id = ${id})`,
              ),
            )})`,
        ];
  // Where something else leads to few facts, the index on kinds must not: a quarter of all facts are of a kind.
  const narrowed = entities.length > 0 || article !== undefined || ids !== undefined;
  return [
    kind === undefined ? undefined : narrowed ? sql`${t.fact.kind} || '' = ${kind}` : eq(t.fact.kind, kind),
    type === undefined ? undefined : eq(t.fact.type, type),
    status === undefined ? undefined : eq(t.fact.status, status),
    negated === undefined ? undefined : eq(t.fact.negated, negated),
    background === undefined ? undefined : eq(t.fact.background, background),
    article === undefined ? sql`fact.current <> 0` : eq(t.fact.sourceId, article),
    dated ? sql`coalesce(${t.fact.latest}, ${t.fact.earliest}) is not null` : undefined,
    to === undefined ? undefined : or(lte(t.fact.earliest, to), isNull(t.fact.earliest)),
    from === undefined ? undefined : or(gte(t.fact.latest, from), isNull(t.fact.latest)),
    ids === undefined ? undefined : inArray(t.fact.id, [...ids]),
    foundAfter === undefined
      ? undefined
      : inArray(
          t.fact.sourceId,
          db.select({ id: t.address.sourceId }).from(t.address).where(gt(t.address.seenAt, foundAfter)),
        ),
    ...involved,
  ].filter((condition) => condition !== undefined);
}
