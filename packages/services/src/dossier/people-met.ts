import type { EventType } from "@chancery/core";
import { actorsIn, canonicalIds } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { HAPPENED } from "./happened.ts";
import { EntityId } from "./list-entries.ts";
import { namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";

export const PeopleMetInput = z.object({ person: EntityId, limit: z.int().min(1).max(100).default(12) });

export interface PeopleMet {
  readonly person: string;
  /** Other people of the meetings that are reported to have been, those met most often first. */
  readonly met: { readonly person: string; readonly entries: number }[];
  readonly names: Names;
}

/** Types of events in which people meet, or speak to each other. */
export const MEETING: readonly EventType[] = [
  "meeting",
  "call",
  "summit",
  "negotiation",
  "mediation",
  "ceremony",
];
/** States, bodies and their servants stand among those who take part: so many are looked through for each person. */
const AMONG = 8;

/** Whom a person met most, by the record. */
export async function peopleMet({
  ctx,
  input: { person: asked, limit },
}: {
  ctx: Context;
  input: z.output<typeof PeopleMetInput>;
}): Promise<PeopleMet> {
  const { db } = ctx.store;
  const person = (await canonicalIds(db, [asked])).get(asked) ?? asked;
  const filter = { who: [person], types: MEETING, statuses: HAPPENED, newest: await newestOf(ctx) };
  const found = await actorsIn(db, { ...filter, negated: false }, limit * AMONG);
  const names = await namesOf(ctx, [person, ...found.map(({ id }) => id)]);
  const met = found
    .filter(({ id }) => id !== person && names[id]?.kind === "person")
    .slice(0, limit)
    .map(({ id, entries }) => ({ person: id, entries }));
  const shown = new Set([person, ...met.map((one) => one.person)]);
  return {
    person,
    met,
    names: Object.fromEntries(Object.entries(names).filter(([id]) => shown.has(id))),
  };
}
