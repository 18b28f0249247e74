import { siteOf } from "../../../../server/citing.ts";
import { forward } from "../../../../server/forward.ts";

/** The facts of an article as Web Annotations: `/a/<id>.jsonld`. */
export async function GET(request: Request, { params }: RouteContext<"/a/[id]/jsonld">): Promise<Response> {
  const { id } = await params;
  return forward(request, `/export/annotations/${encodeURIComponent(id)}.jsonld`, { site: await siteOf() });
}
