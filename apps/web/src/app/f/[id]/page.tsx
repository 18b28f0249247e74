import type { Metadata } from "next";
import { redirect } from "next/navigation";

import { articlePath, unescapePart } from "../../../lib/paths.ts";
import { api, orNotFound } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).missing.title };
}

/** The permanent address of a fact opens its article at it. */
export default guarded(async ({ params }: PageProps<"/f/[id]">): Promise<never> => {
  const { id } = await params;
  const { fact, article } = await orNotFound((await api()).facts.get({ id: unescapePart(id) }));
  redirect(articlePath(article.id, fact.id));
});
