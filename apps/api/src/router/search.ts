import { search as find, SearchInput } from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const search = router({
  /** Articles, entities and facts that answer a query. */
  all: procedure.input(SearchInput).query(({ ctx, input }) => find({ ctx, input })),
});
