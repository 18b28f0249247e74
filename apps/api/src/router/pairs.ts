import { between, BetweenInput } from "@chancery/services";

import { Between } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const pairs = router({
  get: procedure
    .meta({
      http: "GET /pairs/{a}/{b}",
      says: "What two states have between them: events, agreements, bodies to which both belong.",
    })
    .input(BetweenInput)
    .output(Between)
    .query(({ ctx, input }) => between({ ctx, input })),
});
