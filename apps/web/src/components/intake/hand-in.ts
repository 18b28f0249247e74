import type { AppRouter } from "@chancery/api/router";
import { createTRPCClient, httpLink } from "@trpc/client";

import { batchesOf, labelOf, type Item } from "../../lib/intake.ts";

/**
 * Hands articles in through the API, in as many batches as their size asks for. Each call is made under an id of ours, so
 * that one whose answer was lost can be made again. Returns the ids; rejects with a readable Error.
 */
export async function handIn(items: readonly Item[]): Promise<string[]> {
  const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/trpc" })] });
  const ids: string[] = [];
  for (const some of batchesOf(items)) {
    const call = {
      items: some,
      id: crypto.randomUUID(),
      label: labelOf(some) || undefined,
      origin: "site",
    } as const;
    const { id } = await client.ingest.start.mutate(call).catch(() => client.ingest.start.mutate(call));
    ids.push(id);
  }
  return ids;
}
