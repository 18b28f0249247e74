import { forward } from "../../../server/forward.ts";

/** Files to take away: facts as CSV or JSON Lines, sources as they came. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/export/[...path]">,
): Promise<Response> => {
  const { path } = await params;
  return forward(request, `/export/${path.map(encodeURIComponent).join("/")}`);
};
