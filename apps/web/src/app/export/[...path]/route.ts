import { siteOf } from "../../../server/citing.ts";
import { forward } from "../../../server/forward.ts";

/** Files that give addresses of the record: they are to be those under which this site was called. */
const CITES = /\.(bib|ris|csl\.json)$/;

/** Files to take away: facts as CSV or JSON Lines, sources as they came, lists as they are shown and as citations. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/export/[...path]">,
): Promise<Response> => {
  const { path } = await params;
  const site = CITES.test(path.at(-1) ?? "") ? await siteOf() : undefined;
  return forward(request, `/export/${path.map(encodeURIComponent).join("/")}`, { site });
};
