import type { EventType } from "@chancery/core";
import { canonicalIds, countByType } from "@chancery/db";
import type { Knowledge, Membership } from "@chancery/knowledge";
import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";
import { inOrder } from "../stretch.ts";
import { EntityId, EntryFilterInput, listEntries, type EntryPage } from "./list-entries.ts";
import { namesOf, type Names } from "./names.ts";

/** The ids of two states, or bodies. */
export const Two = { a: EntityId, b: EntityId };

/** An input that refuses one and the same twice: what a state has with itself is no question. */
export const parted = <Input extends z.ZodObject<typeof Two>>(input: Input): Input =>
  input.refine(({ a, b }) => a !== b, {
    path: ["b"],
    error: "it is the same as `a`; name two",
  });

const { who: _who, ...filter } = EntryFilterInput.shape;

export const BetweenInput = parted(inOrder(z.object({ ...filter, ...Two, ...PageInput.shape })));

export interface Between {
  readonly entries: EntryPage;
  /** How many entries of each type there are between the two in all, the most frequent first. */
  readonly counts: { readonly type: EventType; readonly entries: number }[];
  /** Agreements to which the knowledge tables have both as parties, in the order of their days. */
  readonly agreements: {
    readonly id: string;
    readonly name: string;
    readonly signed: string | null;
    readonly ended: string | null;
  }[];
  /** Bodies to which both belong or belonged. */
  readonly bodies: { readonly body: string; readonly a: Stay[]; readonly b: Stay[] }[];
  readonly names: Names;
}

export interface Stay {
  readonly status: Membership["status"];
  /** EDTF; `to` is the first day after. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What two states have between them: events in which both take part, themselves or through those who serve them. Null where the record
 * and the tables know nothing by one of the two ids, and where both stand for one and the same.
 */
export async function between({
  ctx,
  input: { a: askedA, b: askedB, ...input },
}: {
  ctx: Context;
  input: z.output<typeof BetweenInput>;
}): Promise<Between | null> {
  const { db } = ctx.store;
  const canonical = await canonicalIds(db, [askedA, askedB]);
  const [a, b] = [canonical.get(askedA) ?? askedA, canonical.get(askedB) ?? askedB];
  const names = await namesOf(ctx, [a, b]);
  if (a === b || names[a] === undefined || names[b] === undefined) return null;
  const entries = await listEntries({ ctx, input: { ...input, who: [a, b] } });
  const bodies = sharedBodies(ctx.knowledge, a, b);
  return {
    entries,
    counts: await countByType(db, [a, b]),
    agreements: agreementsBetween(ctx.knowledge, a, b),
    bodies,
    names: {
      ...names,
      ...(await namesOf(
        ctx,
        bodies.map(({ body }) => body),
      )),
    },
  };
}

/** Agreements to which the tables have both as parties, in the order of their days. */
export const agreementsBetween = (knowledge: Knowledge, a: string, b: string): Between["agreements"] =>
  knowledge
    .agreements([a, b])
    .map(({ id, name, from = null, to = null }) => ({ id, name, signed: from, ended: to }))
    .sort((x, y) => ((x.signed ?? "9") + x.id < (y.signed ?? "9") + y.id ? -1 : 1));

function sharedBodies(knowledge: Knowledge, a: string, b: string): Between["bodies"] {
  const stays = (member: string): Map<string, Stay[]> => {
    const found = new Map<string, Stay[]>();
    for (const { org, status, from, to } of knowledge.memberships(member)) {
      found.set(org, [...(found.get(org) ?? []), { status, from, to }]);
    }
    return found;
  };
  const [ofA, ofB] = [stays(a), stays(b)];
  return [...ofA]
    .flatMap(([body, own]) => {
      const other = ofB.get(body);
      return other === undefined ? [] : [{ body, a: own, b: other }];
    })
    .sort((x, y) => (x.body < y.body ? -1 : 1));
}
