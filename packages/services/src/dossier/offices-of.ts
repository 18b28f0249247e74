import { officesHeld, type HeldRelation } from "@chancery/core";
import { canonicalIds } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { EntityId } from "./list-entries.ts";
import { namesOf, type Names } from "./names.ts";
import { relationLines } from "./relation-lines.ts";

export const OfficesOfInput = z.object({ person: EntityId });

export interface Offices {
  readonly person: string;
  readonly held: HeldRelation[];
  readonly names: Names;
}

/** Offices of a person over time, by the knowledge tables and by articles; null when neither knows the person. */
export async function officesOf({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof OfficesOfInput>;
}): Promise<Offices | null> {
  const person = (await canonicalIds(ctx.store.db, [input.person])).get(input.person) ?? input.person;
  const names = await namesOf(ctx, [person]);
  if (names[person]?.kind !== "person") return null;
  const held = officesHeld(person, await relationLines(ctx, person, ["holds-office"]), ctx.knowledge);
  const polities = held.flatMap(({ object }) => object ?? []);
  return { person, held, names: await namesOf(ctx, [person, ...polities]) };
}
