import type { AppRouter } from "@chancery/api/router";
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from "@trpc/client";

import { addTotals, batchesOf, NO_TOTALS, type Item, type ItemEvent, type Totals } from "../../lib/intake.ts";

const URL = "/trpc";

/**
 * Reads articles in through the API, batch after batch, telling how each went as it goes. Rejects with a readable Error
 * when a batch is stopped or the API cannot be reached; what was read in before stays.
 */
export async function readIn(items: readonly Item[], tell: (event: ItemEvent) => void): Promise<Totals> {
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url: URL }),
        false: httpLink({ url: URL }),
      }),
    ],
  });
  let totals = NO_TOTALS;
  for (const batch of batchesOf(items)) {
    const { id } = await client.ingest.start.mutate({ items: batch });
    const done = await new Promise<Totals>((resolve, reject) => {
      const subscription = client.ingest.progress.subscribe(
        { batch: id },
        {
          onData: ({ data: event }) => {
            if (event.type === "item" || event.type === "failed") return tell(event);
            subscription.unsubscribe();
            if (event.type === "done") return resolve(event.totals);
            return reject(new Error(`${event.trouble.message}. ${event.trouble.remedy}`));
          },
          onError: reject,
        },
      );
    });
    totals = addTotals(totals, done);
  }
  return totals;
}
