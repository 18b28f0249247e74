import {
  getFact,
  GetFactInput,
  latest,
  LatestInput,
  listFacts,
  ListFactsInput,
  newSince,
  NewSinceInput,
} from "@chancery/services";

import { notFound } from "../errors.ts";
import { FactPage, FactView, LatestDays, NewSince } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const facts = router({
  list: procedure
    .meta({
      http: "GET /facts",
      says: "Facts of articles by filter, each with the words that state it, its entities and its article.",
    })
    .input(ListFactsInput.prefault({}))
    .output(FactPage)
    .query(({ ctx, input }) => listFacts({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /facts/{id}",
      says: "One fact with the words that state it.",
      problems: ["not-found"],
    })
    .input(GetFactInput)
    .output(FactView)
    .query(async ({ ctx, input }) => {
      const fact = await getFact({ ctx, input });
      if (!fact) throw notFound("fact");
      return fact;
    }),
  latest: procedure
    .meta({
      http: "GET /latest",
      says: "What is new in the record: events by date, the newest first, each with its sources.",
    })
    .input(LatestInput.prefault({}))
    .output(LatestDays)
    .query(({ ctx, input }) => latest({ ctx, input })),
  since: procedure
    .meta({
      http: "GET /since",
      says: "How many articles were read in since an instant, and how many facts they state.",
    })
    .input(NewSinceInput)
    .output(NewSince)
    .query(({ ctx, input }) => newSince({ ctx, input })),
});
