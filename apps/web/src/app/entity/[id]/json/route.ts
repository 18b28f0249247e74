import { unescapePart } from "../../../../lib/paths.ts";
import { api, orNotFound } from "../../../../server/api.ts";

/** An entity with the articles that name it: `/p/<id>.json` and the like. */
export async function GET(_: Request, { params }: RouteContext<"/entity/[id]/json">): Promise<Response> {
  const { id } = await params;
  return Response.json(await orNotFound((await api()).entities.get({ id: unescapePart(id) })));
}
