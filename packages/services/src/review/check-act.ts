import { EventRole, EventType, Status, When, type DecisionAct, type FactRef } from "@chancery/core";
import { decisionsById, hasEntity, holds, questionById, type StoreIndex, type Tx } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { ReviewError } from "./errors.ts";

const SOURCE_OR_TEXT = z.string().min(1).max(300);

/** What a corrected field may be, in the shape that it has in an event fact. */
const VALUES = {
  type: EventType,
  status: Status,
  negated: z.boolean(),
  when: When.nullable(),
  place: SOURCE_OR_TEXT.nullable(),
  participants: z
    .array(z.object({ entity: SOURCE_OR_TEXT, role: EventRole, office: z.string().max(300).nullable() }))
    .max(50),
  about: z.array(SOURCE_OR_TEXT).max(50),
} as const;

/** Refuses an act on what the store does not have, and one that says nothing. Throws ReviewError. */
export async function checkAct(
  { ctx, tx, index }: { ctx: Context; tx: Tx; index: StoreIndex },
  act: DecisionAct,
): Promise<void> {
  switch (act.act) {
    case "same-event":
    case "other-event":
      distinctly(act.facts.map(({ source, fact }) => `${source}/${fact}`));
      for (const fact of act.facts) await isEvent(index, fact);
      return;
    case "same-entity":
    case "other-entity":
      distinctly(act.entities);
      for (const id of act.entities) await isEntity(ctx, tx, id);
      return;
    case "accept":
    case "reject":
      return isFact(index, act.fact);
    case "correct": {
      await isEvent(index, act.fact);
      const value = VALUES[act.field].safeParse(act.value);
      if (!value.success) {
        const [issue] = value.error.issues;
        const where = [act.field, ...(issue?.path ?? [])].join(".");
        throw new ReviewError("review.value", `${where}: ${issue?.message ?? "not such a value"}`);
      }
      for (const id of entitiesIn(act)) await isEntity(ctx, tx, id);
      return;
    }
    case "note":
      return isAnything(ctx, { tx, index }, act.subject);
    case "dismiss":
      if ((await questionById(tx, act.question)) === null) unknown("question", act.question);
      return;
    case "undo": {
      const [target] = await decisionsById(tx, [act.decision]);
      if (target === undefined) return unknown("decision", act.decision);
      if (!(await holds(tx, act.decision))) {
        throw new ReviewError("review.undone", `the decision ${act.decision} was taken back already`);
      }
      return;
    }
    case "carry":
      throw new ReviewError("review.value", "decisions are carried over by the program alone");
  }
}

function distinctly(ids: readonly string[]): void {
  if (new Set(ids).size < 2) throw new ReviewError("review.same", "a thing is always the same as itself");
}

function unknown(what: string, id: string): never {
  throw new ReviewError("review.unknown", `the store has no ${what} ${id}`);
}

const entitiesIn = ({ field, value }: Extract<DecisionAct, { act: "correct" }>): string[] => {
  if (field === "place") return typeof value === "string" ? [value] : [];
  if (!Array.isArray(value)) return [];
  return value.map((one) => (typeof one === "string" ? one : one.entity));
};

async function isFact(index: StoreIndex, { source, fact }: FactRef): Promise<void> {
  const lines = (await index.get("lines", [source])).get(source);
  if (lines?.facts.includes(fact) !== true) unknown("fact", `${source}/${fact}`);
}

async function isEvent(index: StoreIndex, ref: FactRef): Promise<void> {
  await isFact(index, ref);
  const lines = (await index.get("lines", [ref.source])).get(ref.source);
  if (lines?.events.some(({ fact }) => fact === ref.fact) !== true) {
    throw new ReviewError("review.not-event", `${ref.source}/${ref.fact} is no event`);
  }
}

async function isEntity(ctx: Context, tx: Tx, id: string): Promise<void> {
  if (ctx.knowledge.entity(id) === undefined && !(await hasEntity(tx, id))) unknown("entity", id);
}

async function isAnything(
  ctx: Context,
  { tx, index }: { tx: Tx; index: StoreIndex },
  subject: string,
): Promise<void> {
  const [source = "", fact] = subject.split("/");
  if (fact !== undefined && /^[0-9a-f]{64}$/.test(source)) return isFact(index, { source, fact });
  const [decision] = await decisionsById(tx, [subject]);
  if (decision !== undefined || (await questionById(tx, subject)) !== null) return;
  await isEntity(ctx, tx, subject);
}
