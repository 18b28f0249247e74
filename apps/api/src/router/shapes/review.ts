import { EventFact, Question, QuestionKind } from "@chancery/core";
import type {
  AskedQuestion as Asked,
  Decided as DecidedOf,
  LoggedDecision as Logged,
  QuestionCounts as Counts,
  QuestionPage as Questions,
  TakenTogether,
} from "@chancery/services";
import { z } from "zod";

import { FactView, Names } from "./articles.ts";
import { LoggedDecision } from "./decisions.ts";
import { EntryLine } from "./events.ts";
import { Cursor, pageOf } from "./page.ts";
import { shape } from "./shape.ts";

export const QuestionPage = shape<Questions>()(
  z.object({
    items: z.array(
      z.object({
        question: Question,
        facts: z.array(FactView).describe("the facts that it is about, with their words"),
        entries: z.array(EntryLine).describe("the events that these are part of now"),
        answer: LoggedDecision.nullable().describe("how it was answered; null of an open one"),
      }),
    ),
    cursor: Cursor,
    names: Names,
  }),
);

const { type, status, negated, when, place, participants, about } = EventFact.shape;

export const AskedQuestion = shape<Asked>()(
  z.object({
    question: Question,
    facts: z
      .array(
        z.object({
          view: FactView,
          passages: z.array(z.object({ before: z.string(), words: z.string(), after: z.string() })),
          told: z
            .object({ type, status, negated, when, place, participants, about })
            .nullable()
            .describe("what an event says now, as people corrected it; null of other and of rejected facts"),
        }),
      )
      .describe("the facts that it is about, their words with what stands around them"),
    entries: z.array(EntryLine).describe("the events that these are part of now"),
    answer: LoggedDecision.nullable().describe("how it was answered; null of an open one"),
    names: Names,
    next: z.string().nullable().describe("the open question that stands next in the list"),
  }),
);

export const QuestionCounts = shape<Counts>()(
  z.object({
    open: z.array(z.object({ kind: QuestionKind, count: z.int() })),
    decisions: z.int().describe("lines of the log"),
  }),
);

export const DecidedTogether = shape<TakenTogether>()(
  z.object({
    decisions: z.array(LoggedDecision),
    entries: z.array(z.string()).describe("events that were made, read otherwise now, or are gone"),
  }),
);

export const DecisionPage = pageOf<Logged>(LoggedDecision);

export const Decided = shape<DecidedOf>()(
  z.object({
    decision: LoggedDecision,
    entries: z.array(z.string()).describe("events that were made, read otherwise now, or are gone"),
  }),
);
