import {
  correctEvent,
  CorrectEventInput,
  countQuestions,
  decide,
  DecideInput,
  decideTogether,
  DecideTogetherInput,
  getQuestion,
  GetQuestionInput,
  listDecisions,
  ListDecisionsInput,
  listQuestions,
  ListQuestionsInput,
  undo,
  UndoInput,
  undoTogether,
  UndoTogetherInput,
} from "@chancery/services";

import { notFound } from "../errors.ts";
import {
  AskedQuestion,
  Decided,
  DecidedTogether,
  DecisionPage,
  QuestionCounts,
  QuestionPage,
} from "./shapes/index.ts";
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
  question: procedure
    .meta({
      http: "GET /review/questions/{id}",
      says: "One question with all that is needed to decide it: the words of both sides in their paragraphs, what the facts say as people corrected them, and which question is next.",
    })
    .input(GetQuestionInput)
    .output(AskedQuestion)
    .query(async ({ ctx, input }) => {
      const question = await getQuestion({ ctx, input });
      if (question === null) throw notFound("question");
      return question;
    }),
  counts: procedure
    .meta({ http: "GET /review/counts", says: "How many questions of each kind are open." })
    .output(QuestionCounts)
    .query(({ ctx }) => countQuestions({ ctx })),
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
  decideTogether: procedure
    .meta({
      http: "POST /review/decisions/together",
      says: "Takes decisions in the order given, all of them or none. `undoTogether` takes them back as one.",
      problems: ["review.unknown", "review.same", "review.not-event", "review.value", "review.undone"],
    })
    .input(DecideTogetherInput)
    .output(DecidedTogether)
    .mutation(({ ctx, input }) => decideTogether({ ctx, input })),
  correct: procedure
    .meta({
      http: "POST /review/corrections",
      says: "Corrects an event by one change (a day, a place, a kind, a standing, a participant), in all its sources or in some, each from what it says now.",
      problems: ["review.unknown", "review.unchanged", "review.value"],
    })
    .input(CorrectEventInput)
    .output(DecidedTogether)
    .mutation(({ ctx, input }) => correctEvent({ ctx, input })),
  undoTogether: procedure
    .meta({
      http: "POST /review/decisions/together/{together}/undo",
      says: "Takes decisions that were taken together back as one.",
      problems: ["review.unknown", "review.undone"],
    })
    .input(UndoTogetherInput)
    .output(DecidedTogether)
    .mutation(({ ctx, input }) => undoTogether({ ctx, input })),
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
