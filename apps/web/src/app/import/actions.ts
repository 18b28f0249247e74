"use server";

import { redirect } from "next/navigation";

import type { NotTaken } from "../../components/intake/import-form.tsx";
import { itemsOfForm, labelOf } from "../../lib/intake.ts";
import { batchPath } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";

/** Takes the articles of a form in and goes on to the page of their batch: for browsers without scripts. */
export async function importArticles(_: NotTaken | null, form: FormData): Promise<NotTaken> {
  let id: string;
  try {
    const items = await itemsOfForm(form);
    if (items.length === 0) return { trouble: null };
    const label = labelOf(items) || undefined;
    ({ id } = await (await api()).ingest.start({ items, label, origin: "site" }));
  } catch (error) {
    return { trouble: troubleOfCall(error) };
  }
  // Outside of the attempt: a redirect is thrown.
  redirect(batchPath(id));
}
