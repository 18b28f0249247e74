import { timeline as read, TimelineInput } from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const timeline = router({
  /** Dated events in the order of their days. */
  get: procedure.input(TimelineInput.prefault({})).query(({ ctx, input }) => read({ ctx, input })),
});
