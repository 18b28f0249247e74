import { entitiesById, groupNames, type EntitySummary } from "@chancery/db";

import { z } from "zod";

import type { Context } from "../context.ts";

/** Entities by id: what a page needs to write names where a record has ids. */
export type Names = Readonly<Record<string, EntitySummary>>;

/** Names of entities: as the tables have them, as all sources print them, or as their one article does. Unknown ids are left out. */
export async function namesOf({ knowledge, store }: Context, ids: Iterable<string>): Promise<Names> {
  const wanted = [...new Set(ids)].sort();
  const names: Record<string, EntitySummary> = {};
  const local = wanted.filter((id) => {
    const known = knowledge.entity(id);
    if (known !== undefined) names[id] = { id, kind: known.kind, name: known.name, known: true };
    return known === undefined;
  });
  for (const group of await groupNames(store.db, local)) names[group.id] = group;
  for (const entity of await entitiesById(
    store.db,
    local.filter((id) => names[id] === undefined),
  )) {
    names[entity.id] = entity;
  }
  return names;
}

interface Named {
  readonly place: string | null;
  readonly participants: readonly { readonly entity: string }[];
  readonly about: readonly string[];
}

/** Ids of all entities of entries. */
export const entitiesIn = (entries: readonly Named[]): string[] =>
  entries.flatMap(({ place, participants, about }) => [
    ...(place === null ? [] : [place]),
    ...participants.map(({ entity }) => entity),
    ...about,
  ]);

export const NamedByInput = z.object({ ids: z.array(z.string().min(1).max(300)).max(200) });

/** What entities are called, by id. */
export const namedBy = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof NamedByInput>;
}): Promise<Names> => namesOf(ctx, input.ids);
