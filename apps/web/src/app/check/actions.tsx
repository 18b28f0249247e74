"use server";

import type { Trouble } from "@chancery/services";
import type { ReactNode } from "react";

import { CheckResult } from "../../components/intake/check-result.tsx";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";

/** What became of a text that was to be checked. */
export type CheckAnswer = { readonly text: string } & (
  | {
      readonly outcome: "checked";
      /** Made on the server: the reader and its words stay out of the browser's script. */
      readonly result: ReactNode;
    }
  | { readonly outcome: "empty" }
  | { readonly outcome: "trouble"; readonly trouble: Trouble }
);

/** Reads a text and tells what the record makes of it. Stores nothing. Works by a form's post without scripts too. */
export async function checkText(_: CheckAnswer | null, form: FormData): Promise<CheckAnswer> {
  const given = form.get("text");
  // Forms send line ends as CR LF; the text of an article has them as it was written.
  const text = typeof given === "string" ? given.replaceAll("\r\n", "\n") : "";
  if (text.trim() === "") return { outcome: "empty", text };
  try {
    const checked = await (await api()).check.text({ text });
    return { outcome: "checked", text, result: <CheckResult checked={checked} /> };
  } catch (error) {
    return { outcome: "trouble", text, trouble: troubleOfCall(error) };
  }
}
