import {
  complete,
  CompleteInput,
  find,
  FindInput,
  search as overview,
  SearchInput,
} from "@chancery/services";

import { Completions, SearchOverview, SearchPage } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const search = router({
  all: procedure
    .meta({ says: "The best articles, entities and facts for a query, side by side." })
    .input(SearchInput)
    .output(SearchOverview)
    .query(({ ctx, input }) => overview({ ctx, input })),
  find: procedure
    .meta({
      http: "GET /search",
      says: "One list of answers in pages, with facets: facts, or by `in:` events, statements, articles, names. Every name is looked for under all that the tables know, and it is said why a row answers.",
    })
    .input(FindInput)
    .output(SearchPage)
    .query(({ ctx, input }) => find({ ctx, input })),
  complete: procedure
    .meta({ says: "How a query that is being typed may go on: keys, their values, names in any script." })
    .input(CompleteInput)
    .output(Completions)
    .query(({ ctx, input }) => complete({ ctx, input })),
});
