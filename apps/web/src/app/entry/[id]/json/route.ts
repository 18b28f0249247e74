import { notFound } from "next/navigation";

import { entryOf } from "../../../../server/dossier.ts";

/** An event with all that its sources say of it: `/e/<id>.json`. */
export async function GET(_: Request, { params }: RouteContext<"/entry/[id]/json">): Promise<Response> {
  const { id } = await params;
  return Response.json((await entryOf(id)) ?? notFound());
}
