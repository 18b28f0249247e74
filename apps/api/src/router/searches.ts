import {
  listSearches,
  lookAtSearch,
  removeSearch,
  SavedSearchInput,
  saveSearch,
  SaveSearchInput,
  watchSearch,
  WatchSearchInput,
} from "@chancery/services";
import { tracked } from "@trpc/server";
import { z } from "zod";

import { SavedSearch } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const searches = router({
  list: procedure
    .meta({
      http: "GET /searches",
      says: "Searches that are kept, each with how much arrived in its list since it was looked at.",
    })
    .output(z.array(SavedSearch))
    .query(({ ctx }) => listSearches({ ctx })),
  save: procedure
    .meta({
      http: "POST /searches",
      says: "Keeps a search. The same query, however it is typed, is kept once; saved again it gets the new name.",
      problems: ["searches.query"],
    })
    .input(SaveSearchInput)
    .output(SavedSearch)
    .mutation(({ ctx, input }) => saveSearch({ ctx, input })),
  remove: procedure
    .meta({ says: "Takes a kept search away.", problems: ["searches.unknown"] })
    .input(SavedSearchInput)
    .output(SavedSearchInput)
    .mutation(({ ctx, input }) => removeSearch({ ctx, input })),
  look: procedure
    .meta({
      says: "Keeps that a search was looked at: only what arrives from now on is new.",
      problems: ["searches.unknown"],
    })
    .input(SavedSearchInput)
    .output(SavedSearch)
    .mutation(({ ctx, input }) => lookAtSearch({ ctx, input })),
  /** Each event has the number of its fact: a client that comes back with the last one misses none. */
  watch: procedure
    .meta({
      says: "New facts that answer a query, as they are read in by whichever process. Without `after`, from now on.",
      problems: ["searches.query"],
    })
    .input(WatchSearchInput.extend({ lastEventId: z.string().max(20).nullish() }))
    .subscription(async function* ({ ctx, input: { query, after, lastEventId }, signal }) {
      const from = /^\d{1,15}$/.test(lastEventId ?? "") ? Number(lastEventId) : after;
      const input = from === undefined ? { query } : { query, after: from };
      for await (const fact of watchSearch({ ctx, input, signal })) yield tracked(String(fact.number), fact);
    }),
});
