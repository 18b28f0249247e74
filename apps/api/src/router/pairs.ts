import { between, BetweenInput } from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const pairs = router({
  /** What two states have between them: events, agreements, bodies to which both belong. */
  get: procedure.input(BetweenInput).query(({ ctx, input }) => between({ ctx, input })),
});
