import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).missing.title };
}

/** Addresses that are those of no page at all. */
export default guarded(async (): Promise<never> => notFound());
