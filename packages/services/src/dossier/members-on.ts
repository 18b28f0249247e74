import { membersOn as compute, type MembershipOn } from "@chancery/core";
import { canonicalIds } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { EntityId } from "./list-entries.ts";
import { namesOf, type Names } from "./names.ts";
import { relationLines } from "./relation-lines.ts";

export const MembersOnInput = z.object({ body: EntityId, day: z.iso.date() });

export interface Members {
  readonly body: string;
  readonly day: string;
  readonly members: MembershipOn[];
  readonly names: Names;
}

/**
 * Members of an organisation on a day, by the knowledge tables and by articles; who is not listed is not known to be out.
 * Null when neither knows the organisation.
 */
export async function membersOn({
  ctx,
  input: { body: asked, day },
}: {
  ctx: Context;
  input: z.output<typeof MembersOnInput>;
}): Promise<Members | null> {
  const body = (await canonicalIds(ctx.store.db, [asked])).get(asked) ?? asked;
  const { kind } = (await namesOf(ctx, [body]))[body] ?? {};
  if (kind !== "organization") return null;
  const relations = await relationLines(ctx, body, ["member-of", "observer-of"]);
  const members = compute(body, day, relations, ctx.knowledge);
  return { body, day, members, names: await namesOf(ctx, [body, ...members.map(({ member }) => member)]) };
}
