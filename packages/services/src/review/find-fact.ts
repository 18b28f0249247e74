import { factsWithId, findEntry } from "@chancery/db";
import type { FactRef } from "@chancery/core";

import type { Context } from "../context.ts";
import { ReviewError } from "./errors.ts";

/**
 * The fact that a person means: "source/fact", a fact's id alone where one source has it, or an entry for its first
 * fact. Throws ReviewError `review.unknown`.
 */
export async function findFact({ ctx, input }: { ctx: Context; input: string }): Promise<FactRef> {
  const [source = "", fact] = input.split("/");
  if (fact !== undefined) return { source, fact };
  const { db } = ctx.store;
  const [member] = (await findEntry(db, input))?.members ?? [];
  if (member !== undefined) return { source: member.source, fact: member.fact };
  const [found, other] = await factsWithId(db, input);
  if (found === undefined)
    throw new ReviewError("review.unknown", `the store has no fact and no entry ${input}`);
  if (other !== undefined) {
    throw new ReviewError("review.unknown", `several sources have a fact ${input}: name it as source/fact`);
  }
  return found;
}
