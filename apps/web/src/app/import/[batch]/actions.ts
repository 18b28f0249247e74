"use server";

import { redirect } from "next/navigation";

import { batchPath, withQuery } from "../../../lib/paths.ts";
import { api } from "../../../server/api.ts";
import { troubleOfCall } from "../../../server/trouble.ts";

const ACTS = ["cancel", "retry", "drop", "undo"] as const;

/** Does with a batch what the pressed button says and goes back to its page. Works without scripts. */
export async function actOnBatch(form: FormData): Promise<void> {
  const id = String(form.get("id") ?? "");
  const act = ACTS.find((one) => one === form.get("act"));
  let became = "done";
  try {
    if (act !== undefined) await (await api()).batches[act]({ id });
  } catch (error) {
    const { code, message } = troubleOfCall(error);
    if (code === "internal") console.error("[web]", message);
    became = code;
  }
  redirect(withQuery(batchPath(id), { notice: became }));
}
