import { timeline as read, TimelineInput, timelineMarks, TimelineMarksInput } from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const timeline = router({
  /** Dated events in the order of their days. */
  get: procedure.input(TimelineInput.prefault({})).query(({ ctx, input }) => read({ ctx, input })),
  /** What a timeline draws: bins and stretches by lane, of one size however many events there are. */
  marks: procedure
    .input(TimelineMarksInput.prefault({}))
    .query(({ ctx, input }) => timelineMarks({ ctx, input })),
});
