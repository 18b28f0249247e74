import { canonicalIds, countByMonth, placesIn, termsOf, type EntryFilter } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { EntryFilterInput } from "./list-entries.ts";
import { namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";

export const PlacesOfEventsInput = EntryFilterInput.extend({
  /** Places at most, the most frequent first. */
  limit: z.int().min(1).max(2000).default(600),
});

export interface PlaceOfEvents {
  /** A place as precisely as it is told, a building, a town, a region, a state. */
  readonly id: string;
  readonly entries: number;
  /** What it is drawn at: itself, or the town that it lies in; null where only a region or a state is told. */
  readonly at: { readonly id: string; readonly lat: number; readonly lon: number } | null;
  /** The state that it lies in, where that is known. */
  readonly country: string | null;
}

export interface PlacesOfEvents {
  readonly places: PlaceOfEvents[];
  /** Events that the filter finds, and those of them that have a place. */
  readonly total: number;
  readonly placed: number;
  readonly names: Names;
}

/** Where events took place, with coordinates where the place is a point: what only a state or a region is told of has none. */
export async function placesOfEvents({
  ctx,
  input: { limit, query, who, about, place, ...rest },
}: {
  ctx: Context;
  input: z.output<typeof PlacesOfEventsInput>;
}): Promise<PlacesOfEvents> {
  const { db } = ctx.store;
  const given = [...(who ?? []), about, place].filter((id) => id !== undefined);
  const canonical = await canonicalIds(db, given);
  const now = (id: string): string => canonical.get(id) ?? id;
  const filter: EntryFilter = {
    ...rest,
    who: who?.map(now),
    about: about === undefined ? undefined : now(about),
    place: place === undefined ? undefined : now(place),
    terms: query === undefined ? undefined : termsOf(query),
    newest: await newestOf(ctx),
  };
  const counted = await placesIn(db, filter, limit);
  const places = counted.map(({ id, entries }) => ({ id, entries, ...locationOf(ctx, id) }));
  const months = await countByMonth(db, filter);
  return {
    places,
    total: months.reduce((sum, { entries }) => sum + entries, 0),
    placed: places.reduce((sum, { entries }) => sum + entries, 0),
    names: await namesOf(
      ctx,
      places.flatMap(({ id, at, country }) => [id, at?.id, country].filter((one) => one != null)),
    ),
  };
}

/** How far up a building, a district, a town is looked for coordinates. */
const STEPS = 4;
/** Places that are no point: their middle would say what nobody told. */
const WIDE = new Set(["region", "bloc", "state", "continent", "sea"]);

function locationOf({ knowledge }: Context, id: string): Pick<PlaceOfEvents, "at" | "country"> {
  let country: string | null = knowledge.entity(id)?.kind === "country" ? id : null;
  let at: PlaceOfEvents["at"] = null;
  let next: string | null = id;
  for (let step = 0; next !== null && step < STEPS; step += 1) {
    const place = knowledge.entity(next);
    country ??= place?.country ?? null;
    const point = WIDE.has(place?.subtype ?? "") ? null : knowledge.coordinates(next);
    if (at === null && point !== null) at = { id: next, ...point };
    if (at !== null && country !== null) break;
    next = place?.kind === "place" ? (place.parent ?? null) : null;
  }
  return { at, country };
}

export const PlacesOfInput = z.object({ ids: z.array(z.string().min(1).max(300)).max(200) });

/** Where places lie, each as it would be for one event. */
export async function placesOf({
  ctx,
  input: { ids },
}: {
  ctx: Context;
  input: z.output<typeof PlacesOfInput>;
}): Promise<Pick<PlacesOfEvents, "places" | "names">> {
  const places = [...new Set(ids)].map((id) => ({ id, entries: 1, ...locationOf(ctx, id) }));
  return {
    places,
    names: await namesOf(
      ctx,
      places.flatMap(({ id, at }) => (at === null ? [id] : [id, at.id])),
    ),
  };
}
