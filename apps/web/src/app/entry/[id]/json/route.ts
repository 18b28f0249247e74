import { api, orNotFound } from "../../../../server/api.ts";

/** An event with all that its sources say of it: `/e/<id>.json`. */
export async function GET(_: Request, { params }: RouteContext<"/entry/[id]/json">): Promise<Response> {
  const { id } = await params;
  return Response.json(await orNotFound((await api()).events.get({ id })));
}
