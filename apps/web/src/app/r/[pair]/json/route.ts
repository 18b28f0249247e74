import { permanentRedirect } from "next/navigation";

import { dayAsked } from "../../../../lib/day-asked.ts";
import { pairAddress } from "../../../../lib/pair/address.ts";
import { api, orNotFound } from "../../../../server/api.ts";
import { lastKnown } from "../../../../server/last-known.ts";

/** All that the page of a pair shows: `/r/KZ-RU.json?on=2015-12-21`. */
export async function GET(request: Request, { params }: RouteContext<"/r/[pair]/json">): Promise<Response> {
  const address = pairAddress((await params).pair);
  if (address.kind === "none") return Response.json({ error: { code: "not-found" } }, { status: 404 });
  if (address.kind === "elsewhere") permanentRedirect(`${address.path}.json`);
  const on = dayAsked(new URL(request.url).searchParams.get("on") ?? undefined) ?? (await lastKnown());
  return Response.json(await orNotFound((await api()).pairs.view({ a: address.a, b: address.b, on })));
}
