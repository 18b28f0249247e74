import { DecisionAct, type Entry } from "@chancery/core";
import { findEntry, listDecisions as read, type LoggedDecision, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";

const Kind = z.enum(DecisionAct.options.map((option) => option.shape.act.value) as [DecisionAct["act"]]);

export const ListDecisionsInput = PageInput.extend({
  by: z.string().max(200).optional(),
  kind: Kind.optional(),
  /** A fact ("source/fact"), an entity, a question, a decision; or an entry, for all that is about its facts. */
  about: z.string().min(1).max(300).optional(),
  /** Those that were taken together, by the id of the first of them. */
  together: z.string().min(1).max(100).optional(),
});

/** The log of decisions, the newest first, those that were taken back included. */
export async function listDecisions({
  ctx,
  input: { by, kind, about, together, ...page },
}: {
  ctx: Context;
  input: z.output<typeof ListDecisionsInput>;
}): Promise<Page<LoggedDecision>> {
  const { db } = ctx.store;
  const entry = about === undefined ? null : await findEntry(db, about);
  const subjects = about === undefined ? undefined : [about, ...factsOf(entry)];
  return read(db, { by, kind, subjects, together }, page);
}

const factsOf = (entry: Entry | null): string[] =>
  (entry?.members ?? []).map(({ source, fact }) => `${source}/${fact}`);
