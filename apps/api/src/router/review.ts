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

import { Decided, DecisionPage, QuestionPage } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const review = router({
  questions: procedure
    .meta({
      http: "GET /review/questions",
      says: "What the program will not decide alone, and what people answered.",
    })
    .input(ListQuestionsInput.prefault({}))
    .output(QuestionPage)
    .query(({ ctx, input }) => listQuestions({ ctx, input })),
  decisions: procedure
    .meta({
      http: "GET /review/decisions",
      says: "The log of decisions, the newest first, those that were taken back included.",
    })
    .input(ListDecisionsInput.prefault({}))
    .output(DecisionPage)
    .query(({ ctx, input }) => listDecisions({ ctx, input })),
  decide: procedure
    .meta({
      http: "POST /review/decisions",
      says: "Joins, parts, accepts, rejects, corrects, dismisses or notes. The log only grows; `undo` takes back.",
      problems: ["review.unknown", "review.same", "review.not-event", "review.value"],
    })
    .input(DecideInput)
    .output(Decided)
    .mutation(({ ctx, input }) => decide({ ctx, input })),
  undo: procedure
    .meta({
      http: "POST /review/decisions/{decision}/undo",
      says: "Takes a decision back, by a further line of the log.",
      problems: ["review.unknown", "review.undone"],
    })
    .input(UndoInput)
    .output(Decided)
    .mutation(({ ctx, input }) => undo({ ctx, input })),
});
