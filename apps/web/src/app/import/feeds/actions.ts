"use server";

import { redirect } from "next/navigation";

import { withQuery } from "../../../lib/paths.ts";
import { api } from "../../../server/api.ts";
import { troubleOfCall } from "../../../server/trouble.ts";

const PATH = "/import/feeds";

async function done(work: () => Promise<unknown>): Promise<never> {
  let became = "done";
  try {
    await work();
  } catch (error) {
    const { code, message } = troubleOfCall(error);
    if (code === "internal") console.error("[web]", message);
    became = code;
  }
  redirect(withQuery(PATH, { notice: became }));
}

/** Watches the feed whose address a form posts, or all feeds of the OPML file that it sends. */
export async function addFeeds(form: FormData): Promise<void> {
  await done(async () => {
    const { feeds } = await api();
    const url = form.get("url");
    if (typeof url === "string" && url.trim() !== "") await feeds.add({ url: url.trim() });
    const file = form.get("opml");
    if (file instanceof File && file.size > 0) await feeds.import({ opml: await file.text() });
  });
}

/** Has the feed of the pressed button looked at now, or watches it no longer. */
export async function actOnFeed(form: FormData): Promise<void> {
  const id = String(form.get("id") ?? "");
  await done(async () => {
    const { feeds } = await api();
    await (form.get("act") === "remove" ? feeds.remove({ id }) : feeds.look({ id }));
  });
}
