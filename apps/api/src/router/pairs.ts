import { between, BetweenInput, getPair, GetPairInput, listPairs, ListPairsInput } from "@chancery/services";

import { notFound } from "../errors.ts";
import { Between, PairList, PairView } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const pairs = router({
  list: procedure
    .meta({ http: "GET /pairs", says: "Pairs of states that take part in the same events most often." })
    .input(ListPairsInput.prefault({}))
    .output(PairList)
    .query(({ ctx, input }) => listPairs({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /pairs/{a}/{b}",
      says: "What two states have between them: events, agreements, bodies to which both belong.",
      problems: ["not-found"],
    })
    .input(BetweenInput)
    .output(Between)
    .query(async ({ ctx, input }) => {
      const found = await between({ ctx, input });
      if (!found) throw notFound("pair of states or bodies");
      return found;
    }),
  view: procedure
    .meta({
      http: "GET /pairs/{a}/{b}/view",
      says: "The same, counted: events by year and type, visits each way, agreements with their steps, figures as claimed, what each says of the other.",
      problems: ["not-found"],
    })
    .input(GetPairInput)
    .output(PairView)
    .query(async ({ ctx, input }) => {
      const pair = await getPair({ ctx, input });
      if (!pair) throw notFound("pair of states");
      return pair;
    }),
});
