import { EntityKind } from "@chancery/core";
import { listEntities as read, type EntitySummary, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";
import { PageInput } from "./page-input.ts";

export const ListEntitiesInput = PageInput.extend({
  kind: EntityKind.optional(),
  known: z.boolean().optional(),
});

/** Entities, those named in most articles first. */
export const listEntities = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof ListEntitiesInput>;
}): Promise<Page<EntitySummary & { articles: number }>> => read(ctx.store.db, input);
