import { EventType, RelationType, Status } from "@chancery/core";
import { listFacts as read, type FactView, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";
import { PageInput } from "./page-input.ts";
import { inOrder, Stretch } from "./stretch.ts";

/** Which facts. The same filter serves lists and exports, so that an export is exactly what the list shows. */
export const FactFilterInput = inOrder(
  z.object({
    kind: z.enum(["event", "statement", "relation", "figure"]).optional(),
    /** Type of event or relation, form of a statement, measure of a figure. */
    type: z.union([EventType, RelationType, z.string().min(1).max(100)]).optional(),
    status: Status.optional(),
    negated: z.boolean().optional(),
    background: z.boolean().optional(),
    /** All of them take part, in whatever role. */
    entities: z.array(z.string().min(1).max(300)).max(8).optional(),
    /** An article's id. Without one only the newest version at each address counts. */
    article: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    /** ISO days; a fact whose time is uncertain is in when it can overlap. */
    ...Stretch,
    /** Leave out facts of no known time. */
    dated: z.boolean().optional(),
    /** Only these facts, by id: rows that somebody chose. */
    ids: z.array(z.string().min(1).max(100)).min(1).max(500).optional(),
    order: z.enum(["newest", "oldest", "reading"]).optional(),
  }),
);

export const ListFactsInput = FactFilterInput.extend(PageInput.shape);

/** Facts by filter, each with the words that state it, its entities and its article. */
export function listFacts({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof ListFactsInput>;
}): Promise<Page<FactView>> {
  const { limit, cursor, ...filter } = input;
  return read(ctx.store.db, filter, { limit, cursor });
}
