import { redirect } from "next/navigation";

import { articlePath, unescapePart } from "../../../lib/paths.ts";
import { api, orNotFound } from "../../../server/api.ts";

/** The permanent address of a fact opens its article at it. */
export default async function FactById({ params }: PageProps<"/f/[id]">) {
  const { id } = await params;
  const { fact, article } = await orNotFound((await api()).facts.get({ id: unescapePart(id) }));
  redirect(articlePath(article.id, fact.id));
}
