import { addDays, canCoincide, type Entry } from "@chancery/core";
import { canonicalIds, findEntry, listEntries, listFacts, type EntryLine, type FactView } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { entitiesIn, namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";
import { MEETING } from "./people-met.ts";

export const AroundEntryInput = z.object({ id: z.string().min(1).max(100) });

export interface AroundEntry {
  /** What those who took part say in the reports that tell of it, of a time that can be its own. */
  readonly said: FactView[];
  /** Meetings and visits of the same people in the days before and after. */
  readonly tour: EntryLine[];
  /** What came later of the agreements that it is about, or between the same who took part. */
  readonly later: EntryLine[];
  readonly names: Names;
}

const SOURCES = 12;
const MOST = 12;
const TOUR_DAYS = 7;
const LATER_DAYS = 366;
const PEOPLE = 6;

/** What stands around an event in the record; null when there is none under that id. */
export async function aroundEntry({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof AroundEntryInput>;
}): Promise<AroundEntry | null> {
  const entry = await findEntry(ctx.store.db, input.id);
  if (entry === null) return null;
  const newest = await newestOf(ctx);
  const said = await saidThere(ctx, entry);
  const tour = await tourOf(ctx, entry, newest);
  const later = await laterOf(ctx, entry, newest, new Set(tour.map(({ id }) => id)));
  return { said, tour, later, names: await namesOf(ctx, entitiesIn([...tour, ...later])) };
}

async function saidThere({ store: { db } }: Context, entry: Entry): Promise<FactView[]> {
  const took = new Set(entry.participants.map(({ entity }) => entity));
  const sources = [...new Set(entry.members.map(({ source }) => source))].slice(0, SOURCES);
  const views: FactView[] = [];
  for (const article of sources) {
    const { items } = await listFacts(db, { kind: "statement", article, order: "reading" }, { limit: 60 });
    views.push(...items);
  }
  const speakers = views.flatMap(({ fact }) =>
    fact.kind === "statement" && fact.speaker !== null ? [fact.speaker] : [],
  );
  const canonical = await canonicalIds(db, [...new Set(speakers)]);
  return views
    .filter(({ fact }) => {
      if (fact.kind !== "statement" || fact.speaker === null || fact.background) return false;
      if (!took.has(canonical.get(fact.speaker) ?? fact.speaker)) return false;
      return fact.when === null || entry.when === null || canCoincide(fact.when, entry.when);
    })
    .slice(0, MOST);
}

async function tourOf({ store: { db } }: Context, entry: Entry, newest: string | null): Promise<EntryLine[]> {
  const { earliest, latest } = entry.when ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return [];
  const found = new Map<string, EntryLine>();
  const people = entry.participants.map(({ entity }) => entity).slice(0, PEOPLE);
  for (const person of people) {
    const { items } = await listEntries(
      db,
      {
        who: [person],
        types: [...MEETING, "visit"],
        negated: false,
        from: addDays(earliest, -TOUR_DAYS),
        to: addDays(latest, TOUR_DAYS),
        order: "oldest",
        newest,
      },
      { limit: MOST + 1 },
    );
    // Of what may have been in any of many days it cannot be said that it was in these.
    for (const line of items)
      if (line.id !== entry.id && isNear(line, earliest, latest)) found.set(line.id, line);
  }
  return [...found.values()].sort(byDay).slice(0, MOST);
}

const isNear = ({ when }: EntryLine, earliest: string, latest: string): boolean =>
  when !== null &&
  when.earliest !== null &&
  when.latest !== null &&
  when.earliest >= addDays(earliest, -TOUR_DAYS) &&
  when.latest <= addDays(latest, TOUR_DAYS);

async function laterOf(
  ctx: Context,
  entry: Entry,
  newest: string | null,
  told: ReadonlySet<string>,
): Promise<EntryLine[]> {
  const { latest } = entry.when ?? { latest: null };
  if (latest === null) return [];
  const { db } = ctx.store;
  const after = { from: addDays(latest, 1), order: "oldest" as const, newest };
  const kinds = await namesOf(ctx, entry.about);
  const agreements = entry.about.filter((id) => kinds[id]?.kind === "agreement");
  const [one, other] = entry.participants.map(({ entity }) => entity);
  const found = new Map<string, EntryLine>();
  for (const about of agreements.slice(0, PEOPLE)) {
    const { items } = await listEntries(db, { ...after, about }, { limit: MOST });
    for (const line of items) found.set(line.id, line);
  }
  if (one !== undefined && other !== undefined && entry.participants.length === 2) {
    const within = { ...after, to: addDays(latest, LATER_DAYS), who: [one, other] };
    const { items } = await listEntries(db, within, { limit: MOST });
    for (const line of items) found.set(line.id, line);
  }
  return [...found.values()]
    .filter(({ id, when }) => id !== entry.id && !told.has(id) && (when?.earliest ?? "") > latest)
    .sort(byDay)
    .slice(0, MOST);
}

const byDay = (x: EntryLine, y: EntryLine): number =>
  (x.when?.earliest ?? "9") + x.id < (y.when?.earliest ?? "9") + y.id ? -1 : 1;
