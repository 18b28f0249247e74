import {
  findEntity,
  getEntity,
  GetEntityInput,
  listEntities,
  ListEntitiesInput,
  namedBy,
  NamedByInput,
} from "@chancery/services";
import { z } from "zod";

import { notFound } from "../errors.ts";
import { EntityList, EntityPage, Names } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const entities = router({
  list: procedure
    .meta({
      http: "GET /entities",
      says: "People, countries, places, bodies and agreements; those named in most articles first.",
    })
    .input(ListEntitiesInput.prefault({}))
    .output(EntityList)
    .query(({ ctx, input }) => listEntities({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /entities/{id}",
      says: "One entity, the articles that name it and what is known of it. Its facts are those of `facts.list` with its id.",
      problems: ["not-found"],
    })
    .input(GetEntityInput)
    .output(EntityPage)
    .query(async ({ ctx, input }) => {
      const entity = await getEntity({ ctx, input });
      if (!entity) throw notFound("entity");
      return entity;
    }),
  find: procedure
    .meta({
      http: "GET /names/{name}",
      says: "The id of the one entity that a name under any spelling stands for.",
      problems: ["review.unknown", "review.ambiguous"],
    })
    .input(z.object({ name: z.string().min(1).max(400) }))
    .output(z.object({ id: z.string() }))
    .query(async ({ ctx, input }) => ({ id: await findEntity({ ctx, input: input.name }) })),
  named: procedure
    .meta({
      http: "GET /named",
      says: "Names and kinds by id; ids that neither the tables nor an article has are left out.",
    })
    .input(NamedByInput)
    .output(Names)
    .query(({ ctx, input }) => namedBy({ ctx, input })),
});
