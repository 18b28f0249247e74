import { Question } from "@chancery/core";
import type {
  Decided as DecidedOf,
  LoggedDecision as Logged,
  QuestionPage as Questions,
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

export const DecisionPage = pageOf<Logged>(LoggedDecision);

export const Decided = shape<DecidedOf>()(
  z.object({
    decision: LoggedDecision,
    entries: z.array(z.string()).describe("events that were made, read otherwise now, or are gone"),
  }),
);
