import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";

import { entityPath, unescapePart } from "../../../lib/paths.ts";
import { api, orNotFound } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).missing.title };
}

/** An entity by its id alone goes to its section. */
export default guarded(async ({ params }: PageProps<"/entity/[id]">): Promise<never> => {
  const { id } = await params;
  const { entity } = await orNotFound((await api()).entities.get({ id: unescapePart(id) }));
  permanentRedirect(entityPath(entity));
});
