import {
  CorrectableField,
  EventRole,
  factKey,
  FactRef,
  tellingsIn,
  type DecisionAct,
  type TellingRow,
} from "@chancery/core";
import { findEntry, StoreIndex } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { catchUp } from "../merging/catch-up.ts";
import { Reviewer } from "./decide.ts";
import { ReviewError } from "./errors.ts";
import { take, type Taken, type Taking } from "./take.ts";

const Id = z.string().min(1).max(300);
type Value = Extract<DecisionAct, { act: "correct" }>["value"];

/** What is changed of a field, in each source by itself: one may name others than the next. */
export const Change = z.discriminatedUnion("change", [
  z.object({
    change: z.literal("set"),
    field: CorrectableField.exclude(["participants"]),
    value: z.unknown(),
  }),
  z.object({ change: z.literal("add"), entity: Id, role: EventRole }),
  z.object({ change: z.literal("remove"), entity: Id }),
  z.object({ change: z.literal("replace"), entity: Id, by: Id }),
  z.object({ change: z.literal("role"), entity: Id, role: EventRole }),
]);
export type Change = z.infer<typeof Change>;

export const CorrectEventInput = Reviewer.extend({
  /** The event: the id of its entry. */
  entry: z.string().min(1).max(100),
  /** Those of its facts that are corrected; all of them without. */
  facts: z.array(FactRef).min(1).max(200).optional(),
  change: Change,
  /** Kept beside the reason, on each fact that is corrected. */
  note: z.string().trim().max(4000).optional(),
});

/**
 * Corrects an event in all its sources, or in some, by one change: each fact from what it says now, as it was corrected
 * before. Facts that say so already are left as they are. Taken together, and taken back as one. Throws ReviewError
 * `review.unchanged` where nothing would change, StoreError.
 */
export async function correctEvent({
  ctx,
  input: { by, why, entry: id, facts, change, note },
}: {
  ctx: Context;
  input: z.output<typeof CorrectEventInput>;
}): Promise<Taken> {
  for await (const _ of catchUp({ ctx }));
  const wanted = facts === undefined ? null : new Set(facts.map(factKey));
  return ctx.store.write(async (tx) => {
    const entry = await findEntry(tx, id);
    if (entry === null) throw new ReviewError("review.unknown", `the store has no event ${id}`);
    const members = entry.members.filter((member) => wanted === null || wanted.has(factKey(member)));
    const told = await tellingsIn(new StoreIndex(tx), members.map(factKey));
    const takings = members.flatMap(({ source, fact }): Taking[] => {
      const ref = { source, fact };
      const row = told.get(factKey(ref));
      const act = row === undefined ? null : changed(row.telling, ref, change);
      if (act === null) return [];
      if (note === undefined || note === "") return [{ act }];
      return [{ act }, { act: { act: "note", subject: factKey(ref), text: note } }];
    });
    if (takings.length === 0)
      throw new ReviewError("review.unchanged", "no source says otherwise: nothing would change");
    return take(ctx, tx, takings, { by, why });
  });
}

/** The correction of one fact; null where it says so already, or does not name whom the change is about. */
function changed(telling: TellingRow["telling"], fact: FactRef, change: Change): DecisionAct | null {
  if (change.change === "set") {
    const { field, value } = change;
    if (sameValue(telling[field], value)) return null;
    return { act: "correct", fact, field, value: value as Value };
  }
  const now = telling.participants.map(({ entity, role, office }) => ({ entity, role, office }));
  const { entity } = change;
  const named = now.some((one) => one.entity === entity);
  if (change.change === "add" ? named : !named) return null;
  const value = now.flatMap((one) => {
    if (one.entity !== entity) return [one];
    if (change.change === "remove") return [];
    // Whoever takes the place held no office that the source names.
    if (change.change === "replace")
      return now.some((other) => other.entity === change.by)
        ? []
        : [{ ...one, entity: change.by, office: null }];
    return [{ ...one, role: change.change === "role" ? change.role : one.role }];
  });
  if (change.change === "add") value.push({ entity, role: change.role, office: null });
  return sameValue(now, value) ? null : { act: "correct", fact, field: "participants", value };
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
