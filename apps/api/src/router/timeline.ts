import { timeline as read, TimelineInput, timelineMarks, TimelineMarksInput } from "@chancery/services";

import { Timeline, TimelineMarks } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const timeline = router({
  get: procedure
    .meta({ http: "GET /timeline", says: "Dated events in the order of their days." })
    .input(TimelineInput.prefault({}))
    .output(Timeline)
    .query(({ ctx, input }) => read({ ctx, input })),
  marks: procedure
    .meta({
      http: "GET /timeline/marks",
      says: "What a timeline draws: bins and stretches by lane, of one size however many events there are.",
    })
    .input(TimelineMarksInput.prefault({}))
    .output(TimelineMarks)
    .query(({ ctx, input }) => timelineMarks({ ctx, input })),
});
