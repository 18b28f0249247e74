import { edtfBounds, type CollatedField, type Entry } from "@chancery/core";
import {
  actorsIn,
  binsOf,
  canonicalIds,
  countByMonth,
  entriesById,
  lineOf,
  stretchesOf,
  statedWhole,
  termsOf,
  type Bin,
  type EntryFilter,
  type EntryLine,
  type Grain,
  type Stretch,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { EntryFilterInput } from "./list-entries.ts";
import { entitiesIn, namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";

export const TimelineMarksInput = EntryFilterInput.extend({
  /** One lane a type of event, or one each of the states and bodies that take part in most. */
  lanes: z.enum(["type", "actor"]).default("type"),
  /** Lanes of actors at most. */
  actors: z.int().min(1).max(24).default(8),
});

/** An event of which a mark tells alone. */
export interface MarkedEntry {
  readonly line: EntryLine;
  /** The days that its sources give and that cannot all be right, each with its bounds; none where they agree. */
  readonly disputed: readonly { readonly edtf: string; readonly earliest: string; readonly latest: string }[];
  /** No source's words give the day that is shown whole: its year, or all of it, is from elsewhere. */
  readonly inferred: boolean;
}

export interface TimelineBin extends Omit<Bin, "id"> {
  /** The event, where it is alone in the bin. */
  readonly entry: MarkedEntry | null;
}

export interface TimelineStretch extends Omit<Stretch, "id"> {
  readonly entry: MarkedEntry | null;
}

export interface TimelineMarks {
  /** First and last day shown; null where nothing that is found has a day. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** First and last day of all that the other filters find. */
  readonly reach: { readonly from: string; readonly to: string } | null;
  /** Events that lie in the range, or can. */
  readonly total: number;
  /** Events that the other filters find and that have no day. */
  readonly undated: number;
  /** Events of the whole reach by the month of their first day, those months that have some. */
  readonly months: { readonly month: string; readonly entries: number }[];
  /** Lanes of actors in their order; of types those that occur. */
  readonly lanes: readonly string[];
  readonly grain: Grain;
  readonly bins: TimelineBin[];
  readonly stretches: TimelineStretch[];
  /** Stretches beyond those told. */
  readonly more: boolean;
  readonly names: Names;
}

/** Stretches told, and events told one by one: what is beyond is counted, so that a page has an end. */
const MOST_STRETCHES = 240;
const MOST_ALONE = 400;

/** Days up to which days, years up to which months are told apart. */
const BY_DAY = 2 * 366;
const BY_MONTH = 60;

const grainOf = (from: string, to: string): Grain => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (years > BY_MONTH) return "year";
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 > BY_DAY ? "month" : "day";
};

/**
 * What a timeline draws, counted in the store: bins of events whose day is known, stretches of those that are known by month, year or
 * interval. However many events there are, the answer stays of one size; what is alone is told whole.
 */
export async function timelineMarks({
  ctx,
  input: { lanes, actors, query, who, about, place, from, to, ...rest },
}: {
  ctx: Context;
  input: z.output<typeof TimelineMarksInput>;
}): Promise<TimelineMarks> {
  const { db } = ctx.store;
  const given = [...(who ?? []), about, place].filter((id) => id !== undefined);
  const canonical = await canonicalIds(db, given);
  const now = <T extends string | undefined>(id: T): T =>
    (id === undefined ? id : (canonical.get(id) ?? id)) as T;
  const filter: EntryFilter = {
    ...rest,
    who: who?.map(now),
    about: now(about),
    place: now(place),
    terms: query === undefined ? undefined : termsOf(query),
    newest: await newestOf(ctx),
  };
  const counted = await countByMonth(db, filter);
  const months = counted.filter(({ month }) => month !== "");
  const undated = counted.find(({ month }) => month === "")?.entries ?? 0;
  const reach = reachOf(months);
  const range = reach === null ? null : { from: from ?? reach.from, to: to ?? reach.to };
  if (reach === null || range === null || range.from > range.to) {
    const names = await namesOf(ctx, canonical.values());
    const empty = { total: 0, lanes: [], bins: [], stretches: [], more: false };
    return { ...empty, range, reach, undated, months, grain: "day", names };
  }
  const ranged = { ...filter, ...range };
  const busiest = lanes === "type" ? null : await laneActors(ctx, ranged, actors);
  const of = busiest ?? "type";
  const grain = grainOf(range.from, range.to);
  const bins = await binsOf(db, ranged, of, grain);
  const found = await stretchesOf(db, ranged, of, MOST_STRETCHES + 1);
  const stretches = found.slice(0, MOST_STRETCHES);
  const alone = [...bins, ...stretches].filter(({ entries }) => entries === 1).map(({ id }) => id);
  const entries = new Map(
    (await entriesById(db, [...new Set(alone)].slice(0, MOST_ALONE), filter.newest)).map((entry) => [
      entry.id,
      entry,
    ]),
  );
  const stated = await statedWhole(db, daysGivenBy(entries.values()));
  const whole = <T extends Bin | Stretch>({ id, ...mark }: T) => {
    const entry = mark.entries === 1 ? entries.get(id) : undefined;
    return { ...mark, entry: entry === undefined ? null : markedEntry(entry, stated) };
  };
  return {
    range,
    reach,
    total: from === undefined && to === undefined ? sumOf(months) : sumOf(await countByMonth(db, ranged)),
    undated,
    months,
    lanes: busiest ?? [...new Set([...bins, ...found].map(({ lane }) => lane))].sort(),
    grain,
    bins: bins.map(whole),
    stretches: stretches.map(whole),
    more: found.length > MOST_STRETCHES,
    names: await namesOf(ctx, [
      ...entitiesIn([...entries.values()]),
      ...canonical.values(),
      ...(busiest ?? []),
    ]),
  };
}

const sumOf = (months: TimelineMarks["months"]): number =>
  months.reduce((sum, { entries }) => sum + entries, 0);

function reachOf(months: TimelineMarks["months"]): TimelineMarks["reach"] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) return null;
  return { from: `${first}-01`, to: edtfBounds(last)?.latest ?? `${last}-28` };
}

/** States and bodies that take part in most of it, those that were asked for left out: they take part in all. */
async function laneActors(ctx: Context, filter: EntryFilter, most: number): Promise<string[]> {
  const found = await actorsIn(ctx.store.db, filter, most * 12);
  const names = await namesOf(
    ctx,
    found.map(({ id }) => id),
  );
  const asked = new Set(filter.who);
  const isActor = (id: string): boolean =>
    names[id]?.kind === "country" || (names[id]?.kind === "organization" && names[id]?.known);
  return found
    .map(({ id }) => id)
    .filter((id) => isActor(id) && !asked.has(id))
    .slice(0, most);
}

/** What a mark of one event shows of it. `stated`: of the facts that give its day, those whose words state it whole ("source/fact"). */
function markedEntry(entry: Entry, stated: ReadonlySet<string>): MarkedEntry {
  const when = entry.fields.find(({ field }) => field === "when");
  return { line: lineOf(entry), disputed: disputedDays(when), inferred: isInferred(when, stated) };
}

/** Facts whose words give the day that is shown. */
const daysGivenBy = (entries: Iterable<Entry>): { source: string; fact: string }[] =>
  [...entries].flatMap(({ fields }) =>
    fields.flatMap((field) =>
      field.field === "when" ? shown(field).flatMap(({ witnesses }) => witnesses) : [],
    ),
  );

const shown = ({ values, display }: CollatedField): CollatedField["values"] =>
  values.filter(({ value }) => display.includes(value));

function disputedDays(when: CollatedField | undefined): MarkedEntry["disputed"] {
  if (when?.disagreement !== "conflict") return [];
  return when.values.flatMap(({ value }) => {
    const bounds = edtfBounds(value);
    return bounds === null ? [] : [{ edtf: value, ...bounds }];
  });
}

/** Whether no source's words give the day whole, its year included. A day that a person set is no inference. */
const isInferred = (when: CollatedField | undefined, stated: ReadonlySet<string>): boolean =>
  when !== undefined &&
  shown(when).some(
    ({ witnesses, decision }) =>
      decision === undefined && !witnesses.some(({ source, fact }) => stated.has(`${source}/${fact}`)),
  );
