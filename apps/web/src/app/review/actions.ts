"use server";

import type { DecisionAct } from "@chancery/core";

import { answersTo, type Answer } from "../../lib/dossier/answers.ts";
import { doneWith } from "../../lib/review/became.ts";
import { written } from "../../lib/review/form.ts";
import { reviewing, refused, taken } from "../../server/reviewing.ts";
import { orNull } from "../../server/api.ts";

/** Takes the decision that the pressed button of a form names. */
export async function takeDecision(form: FormData): Promise<void> {
  await reviewing(form, async ({ call, by, why }) => {
    const act = JSON.parse(written(form, "act")) as DecisionAct;
    const question = written(form, "question");
    const { decision } = await call.review.decide({
      by,
      why,
      act,
      ...(question === "" ? {} : { question }),
    });
    return taken(doneWith([decision]));
  });
}

/** Takes a decision back, or all that were taken together with one. */
export async function takeBack(form: FormData): Promise<void> {
  await reviewing(form, async ({ call, by, why }) => {
    const together = written(form, "together");
    if (together !== "") await call.review.undoTogether({ by, why, together });
    else await call.review.undo({ by, why, decision: written(form, "decision") });
    return taken("undone");
  });
}

/** Answers many questions alike, as one decision that is taken back as one; those that cannot be answered so stay. */
export async function takeTogether(form: FormData): Promise<void> {
  await reviewing(form, async ({ call, by, why }) => {
    const verdict = written(form, "verdict") as Answer["label"];
    const ids = form.getAll("q").filter((id) => typeof id === "string");
    const decisions: { act: DecisionAct; question: string }[] = [];
    for (const id of ids.slice(0, 200)) {
      const asked = await orNull(call.review.question({ id }));
      if (asked === null || asked.answer !== null) continue;
      const views = asked.facts.map(({ view }) => view);
      const answer = answersTo(asked.question, views).find(({ label }) => label === verdict);
      if (answer !== undefined) decisions.push({ act: answer.act, question: id });
    }
    if (decisions.length === 0) return refused("review.unknown");
    const { decisions: kept } = await call.review.decideTogether({ by, why, decisions });
    return taken(doneWith(kept));
  });
}
