import { forward } from "../../../server/forward.ts";

const handle = async (request: Request, { params }: RouteContext<"/trpc/[...path]">): Promise<Response> => {
  const { path } = await params;
  return forward(request, `/trpc/${path.map(encodeURIComponent).join("/")}`);
};

export { handle as GET, handle as POST };
