import { getEntity, GetEntityInput, listEntities, ListEntitiesInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { procedure, router } from "./trpc.ts";

export const entities = router({
  /** Those named in most articles first. */
  list: procedure
    .input(ListEntitiesInput.prefault({}))
    .query(({ ctx, input }) => listEntities({ ctx, input })),
  /** One entity, the articles that name it and what is known of it; its facts are `facts.list({ entities: [id] })`. */
  get: procedure.input(GetEntityInput).query(async ({ ctx, input }) => {
    const entity = await getEntity({ ctx, input });
    if (!entity) throw notFound("entity");
    return entity;
  }),
});
