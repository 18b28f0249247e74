import type { AppRouter } from "@chancery/api/router";
import { createTRPCClient, httpBatchLink } from "@trpc/client";

type Fetch = NonNullable<Parameters<typeof httpBatchLink>[0]["fetch"]>;

/** A client over tRPC: the days on which two states met, each with the words of a source. */
export async function daysOf(fetch: Fetch): Promise<string[]> {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: "http://127.0.0.1:8787/trpc", fetch })],
  });
  const { items } = await client.events.list.query({ who: ["KZ", "RU"], types: ["meeting"], limit: 5 });
  const events = await Promise.all(items.map(({ id }) => client.events.get.query({ id })));
  return events.map(({ line, members }) => {
    const words = members[0]?.view.evidence[0]?.text;
    return `${line.when?.edtf ?? "?"}: ${words ?? ""}`;
  });
}
