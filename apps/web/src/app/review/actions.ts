"use server";

import type { CorrectableField, DecisionAct } from "@chancery/core";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";

import { valueWritten } from "../../lib/dossier/correction.ts";
import { withQuery } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";

/** Cookie with the name under which the reader decides. */
const REVIEWER = "reviewer";
const YEAR = 365 * 24 * 3600;

const written = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/**
 * Takes the decision that a form posts and goes back to the page that it was taken on, with what became of it. Works
 * without scripts.
 */
export async function takeDecision(form: FormData): Promise<void> {
  const by = written(form, "by").trim();
  const back = written(form, "back");
  const page = /^\/(?:review|e\/)[^\\]*$/.test(back) ? back : "/review";
  const question = written(form, "question");
  let became = "done";
  try {
    const act = actOf(form);
    if (act === null) became = "review.value";
    else {
      const why = written(form, "why").trim();
      await (await api()).review.decide({ by, why, act, ...(question === "" ? {} : { question }) });
      (await cookies()).set(REVIEWER, by, { httpOnly: true, sameSite: "lax", maxAge: YEAR });
    }
  } catch (error) {
    const { code, message } = troubleOfCall(error);
    if (code === "internal") console.error("[web]", message);
    became = code;
  }
  redirect(withQuery(page, { notice: became }));
}

/** The act that the pressed button names; of a correction, with the value that was written. Null where it is none. */
function actOf(form: FormData): DecisionAct | null {
  const act = JSON.parse(written(form, "act")) as DecisionAct;
  if (act.act !== "correct" || form.get("field") === null) return act;
  const field = written(form, "field") as CorrectableField;
  const value = valueWritten(field, written(form, "value"));
  return value === undefined ? null : { ...act, field, value };
}
