import { basisOf, setBasis, type Store } from "@chancery/db";
import { stagesOf, type Stages } from "@chancery/core";

import type { Context } from "../context.ts";

/** Goes up whenever the same records and decisions may give another dossier, or the same is kept otherwise. */
const MERGING_VERSION = "13";

/** What the dossier is a function of, beside records and decisions. */
export const basis = ({ knowledge }: Pick<Context, "knowledge">): string =>
  `merging ${MERGING_VERSION}, knowledge ${knowledge.version}`;

/** Whether what is kept was made by another version: then it must be made anew before it grows. */
export async function isStale(ctx: Context): Promise<boolean> {
  const kept = await basisOf(ctx.store.db);
  return kept !== null && kept !== basis(ctx);
}

type Tx = Parameters<Parameters<Store["write"]>[0]>[0];

export const noteBasis = (tx: Tx, ctx: Context): Promise<void> => setBasis(tx, basis(ctx));

const made = new WeakMap<Context["knowledge"], Stages>();

/** How entities and reports are told apart, once for each knowledge base. */
export function stagesFor({ knowledge }: Pick<Context, "knowledge">): Stages {
  const stages = made.get(knowledge) ?? stagesOf(knowledge);
  made.set(knowledge, stages);
  return stages;
}
