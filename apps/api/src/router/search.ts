import {
  complete,
  CompleteInput,
  find,
  FindInput,
  search as overview,
  SearchInput,
} from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const search = router({
  /** The best articles, entities and facts for a query, side by side. */
  all: procedure.input(SearchInput).query(({ ctx, input }) => overview({ ctx, input })),
  /** One list in pages, with facets: facts, events, statements, articles or names, by `in:`. */
  find: procedure.input(FindInput).query(({ ctx, input }) => find({ ctx, input })),
  /** How a query that is being typed may go on. */
  complete: procedure.input(CompleteInput).query(({ ctx, input }) => complete({ ctx, input })),
});
