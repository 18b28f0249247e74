import { canonicalIds, hasEntity } from "@chancery/db";

import type { Context } from "../context.ts";
import { ReviewError } from "../review/errors.ts";
import { search, SearchInput } from "../search/index.ts";

/** Names told to somebody whose words fit several entities. */
const TOLD = 5;

/**
 * The entity that a person means by an id, or by a name under any spelling that only one entity has. Throws ReviewError
 * `review.unknown` for a name that none has, or several.
 */
export async function findEntity({ ctx, input }: { ctx: Context; input: string }): Promise<string> {
  const { db } = ctx.store;
  if (ctx.knowledge.entity(input) !== undefined || (await hasEntity(db, input)))
    return (await canonicalIds(db, [input])).get(input) ?? input;
  const { entities } = await search({
    ctx,
    input: SearchInput.parse({ query: input.slice(0, 400), limit: 20 }),
  });
  const canonical = await canonicalIds(
    db,
    entities.map(({ entity }) => entity.id),
  );
  const found = [
    ...new Map(entities.map(({ entity }) => [canonical.get(entity.id) ?? entity.id, entity.name])),
  ];
  const exact = found.filter(([, name]) => name.toLowerCase() === input.toLowerCase());
  const [first, second] = exact.length > 0 ? exact : found;
  if (first === undefined)
    throw new ReviewError("review.unknown", `the store has nobody and nothing called ${input}`);
  if (second === undefined) return first[0];
  const told = found.slice(0, TOLD).map(([id, name]) => `${name} (${id})`);
  throw new ReviewError("review.ambiguous", `${input} may be ${told.join(", ")}`);
}
