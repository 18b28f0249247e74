import { worldSvg } from "../../../lib/map/world.ts";

export const dynamic = "force-static";

/** The outlines of the world, drawn when the site is built. */
export const GET = (): Response =>
  new Response(worldSvg(), {
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
  });
