import {
  decide,
  DecideInput,
  listDecisions,
  ListDecisionsInput,
  listQuestions,
  ListQuestionsInput,
  undo,
  UndoInput,
} from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const review = router({
  /** What is open, or was answered. */
  questions: procedure
    .input(ListQuestionsInput.prefault({}))
    .query(({ ctx, input }) => listQuestions({ ctx, input })),
  /** The log, the newest first. */
  decisions: procedure
    .input(ListDecisionsInput.prefault({}))
    .query(({ ctx, input }) => listDecisions({ ctx, input })),
  /** Joins, parts, accepts, rejects, corrects or notes; NOT_FOUND for what the store does not have. */
  decide: procedure.input(DecideInput).mutation(({ ctx, input }) => decide({ ctx, input })),
  /** Takes a decision back; CONFLICT where that was done. */
  undo: procedure.input(UndoInput).mutation(({ ctx, input }) => undo({ ctx, input })),
});
