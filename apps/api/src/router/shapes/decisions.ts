import { Decision, Question } from "@chancery/core";
import type { LoggedDecision as Logged } from "@chancery/services";
import { z } from "zod";

import { shape } from "./shape.ts";

export const LoggedDecision = shape<Logged>()(
  z.object({
    decision: Decision,
    number: z.int().describe("1, 2, ... in the order of the log"),
    question: Question.nullable().describe("the question that it answered, as it was asked"),
    undoneBy: z.string().nullable().describe("the newest decision that takes it back"),
    together: z.string().nullable().describe("id of the first of those that it was taken together with"),
  }),
);
