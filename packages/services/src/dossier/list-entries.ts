import { EntryStatus, EventType } from "@chancery/core";
import { canonicalIds, listEntries as read, termsOf, type EntryLine, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";
import { inOrder, Stretch } from "../stretch.ts";
import { namesOf, entitiesIn, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";

export const EntityId = z.string().min(1).max(300);

/** Which entries. An id of an entity may be any under which an article names it. */
export const EntryFilterInput = inOrder(
  z.object({
    /** All of these take part, or somebody does who serves them. */
    who: z.array(EntityId).max(8).optional(),
    /** An agreement, a topic, an office. */
    about: EntityId.optional(),
    /** A place, or what holds it: a country finds what took place in its towns. */
    place: EntityId.optional(),
    types: z.array(EventType).min(1).max(60).optional(),
    statuses: z.array(EntryStatus).min(1).optional(),
    negated: z.boolean().optional(),
    /** ISO days; an entry whose time is uncertain is in when it can overlap. */
    ...Stretch,
    dated: z.boolean().optional(),
    /** Its sources differ so that both cannot be right. */
    disputed: z.boolean().optional(),
    /** It was found among more reports than can be solved as a whole. */
    flagged: z.boolean().optional(),
    /** Reports that tell of it at least, copies counted once. */
    independent: z.int().min(1).max(1000).optional(),
    /** Words that its sources print. */
    query: z.string().max(400).optional(),
  }),
);

export const ListEntriesInput = EntryFilterInput.extend({
  order: z.enum(["newest", "oldest"]).optional(),
  ...PageInput.shape,
});

export interface EntryPage extends Page<EntryLine> {
  readonly names: Names;
}

/** Entries by filter, the newest first; "oldest" begins at the other end and leaves out what has no day. */
export async function listEntries({
  ctx,
  input: { limit, cursor, query, who, about, place, ...filter },
}: {
  ctx: Context;
  input: z.output<typeof ListEntriesInput>;
}): Promise<EntryPage> {
  const { db } = ctx.store;
  const asked = [
    ...(who ?? []),
    ...(about === undefined ? [] : [about]),
    ...(place === undefined ? [] : [place]),
  ];
  const canonical = await canonicalIds(db, asked);
  const now = (id: string): string => canonical.get(id) ?? id;
  const page = await read(
    db,
    {
      ...filter,
      who: who?.map(now),
      about: about === undefined ? undefined : now(about),
      place: place === undefined ? undefined : now(place),
      terms: query === undefined ? undefined : termsOf(query),
      newest: await newestOf(ctx),
    },
    { limit, cursor },
  );
  return { ...page, names: await namesOf(ctx, [...entitiesIn(page.items), ...canonical.values()]) };
}
