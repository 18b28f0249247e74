import { permanentRedirect } from "next/navigation";

import { entityPath, unescapePart } from "../../../lib/paths.ts";
import { api, orNotFound } from "../../../server/api.ts";

/** An entity by its id alone goes to its section. */
export default async function EntityById({ params }: PageProps<"/entity/[id]">) {
  const { id } = await params;
  const { entity } = await orNotFound((await api()).entities.get({ id: unescapePart(id) }));
  permanentRedirect(entityPath(entity));
}
