"use server";

import { redirect } from "next/navigation";

import { searchPath } from "../../components/search/links.ts";
import { withQuery } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";

const PATH = "/searches";

const written = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** What became of a change: null where it went well, else the code of the trouble. */
async function became(change: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await change();
    return undefined;
  } catch (error) {
    const { code, message } = troubleOfCall(error);
    if (code === "internal") console.error("[web]", message);
    return code;
  }
}

/** Keeps the search that a form posts. Works without scripts, as all of these. */
export async function saveSearch(form: FormData): Promise<void> {
  const [query, name] = [written(form, "query").slice(0, 400), written(form, "name").slice(0, 200)];
  const notice = await became(async () => (await api()).searches.save({ query, name }));
  redirect(notice === undefined ? PATH : withQuery(PATH, { notice }));
}

/** Takes a kept search away. */
export async function removeSearch(form: FormData): Promise<void> {
  const id = written(form, "id");
  const notice = await became(async () => (await api()).searches.remove({ id }));
  redirect(withQuery(PATH, { notice }));
}

/** Keeps that a search was looked at, and leads to its answers. */
export async function lookAtSearch(form: FormData): Promise<void> {
  const id = written(form, "id");
  const notice = await became(async () => (await api()).searches.look({ id }));
  redirect(
    notice === undefined ? searchPath(written(form, "query"), "arrival") : withQuery(PATH, { notice }),
  );
}
