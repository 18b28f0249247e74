import { canonicalIds, listMatters, type MatterLine, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";
import { EntityId } from "./list-entries.ts";

export const ListAgreementsInput = PageInput.extend({
  /** Only those about which this state, body or person did something. */
  party: EntityId.optional(),
});

/** Agreements that articles name, each once under whatever names; those in most articles first. */
export async function listAgreements({
  ctx,
  input: { party, ...page },
}: {
  ctx: Context;
  input: z.output<typeof ListAgreementsInput>;
}): Promise<Page<MatterLine>> {
  const { db } = ctx.store;
  const who = party === undefined ? undefined : (await canonicalIds(db, [party])).get(party);
  return listMatters(db, { kind: "agreement", party: who, ...page });
}
