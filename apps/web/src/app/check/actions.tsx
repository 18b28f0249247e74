"use server";

import type { ReactNode } from "react";

import { CheckResult } from "../../components/intake/check-result.tsx";
import { TroubleNotice } from "../../components/trouble.tsx";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";
import { text } from "../../text/index.ts";

/** Reads a text and answers with what the page shows of it: the same with and without scripts. Stores nothing. */
export async function checkText(_: ReactNode, form: FormData): Promise<ReactNode> {
  const given = form.get("text");
  if (typeof given !== "string" || given.trim() === "") return <p role="status">{text.check.nothing}</p>;
  try {
    // Forms send line ends as CR LF; the text of an article has them as it was written.
    return <CheckResult checked={await (await api()).check.text({ text: given.replaceAll("\r\n", "\n") })} />;
  } catch (error) {
    return <TroubleNotice trouble={troubleOfCall(error)} />;
  }
}
