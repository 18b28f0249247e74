import { getFact, GetFactInput, latest, LatestInput, listFacts, ListFactsInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { procedure, router } from "./trpc.ts";

export const facts = router({
  list: procedure.input(ListFactsInput.prefault({})).query(({ ctx, input }) => listFacts({ ctx, input })),
  /** One fact. NOT_FOUND when there is none. */
  get: procedure.input(GetFactInput).query(async ({ ctx, input }) => {
    const fact = await getFact({ ctx, input });
    if (!fact) throw notFound("fact");
    return fact;
  }),
  /** What is new in the record: events by date, the newest first, each with its sources. */
  latest: procedure.input(LatestInput.prefault({})).query(({ ctx, input }) => latest({ ctx, input })),
});
