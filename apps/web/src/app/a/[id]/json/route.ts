import { api, orNotFound } from "../../../../server/api.ts";

/** The record of an article as extracted: `/a/<id>.json`. */
export async function GET(_: Request, { params }: RouteContext<"/a/[id]/json">): Promise<Response> {
  const { id } = await params;
  const { record } = await orNotFound((await api()).articles.get({ id }));
  return Response.json(record);
}
