import {
  addFeed,
  AddFeedInput,
  FeedId,
  importFeeds,
  ImportFeedsInput,
  listFeeds,
  lookSoon,
  removeFeed,
} from "@chancery/services";
import { z } from "zod";

import { notFound } from "../errors.ts";
import { FeedView, ImportedFeeds } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const feeds = router({
  list: procedure
    .meta({ http: "GET /feeds", says: "Feeds that are watched, with how they answered last." })
    .output(z.array(FeedView))
    .query(({ ctx }) => listFeeds({ ctx })),
  add: procedure
    .meta({
      http: "POST /feeds",
      says: "Watches a feed from now on: what is new in it is read in as a batch, each entry once.",
    })
    .input(AddFeedInput)
    .output(z.object({ added: z.boolean().describe("it was not watched before"), feed: FeedView }))
    .mutation(({ ctx, input }) => addFeed({ ctx, input })),
  import: procedure
    .meta({
      http: "POST /feeds/import",
      says: "Watches all feeds of an OPML list; those whose address could never be asked are told.",
      problems: ["input.feed"],
    })
    .input(ImportFeedsInput)
    .output(ImportedFeeds)
    .mutation(({ ctx, input }) => importFeeds({ ctx, input })),
  look: procedure
    .meta({ http: "POST /feeds/{id}/look", says: "Has a feed looked at now, whatever its schedule says." })
    .input(FeedId)
    .output(z.object({ due: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      await lookSoon({ ctx, input });
      return { due: true };
    }),
  remove: procedure
    .meta({
      http: "POST /feeds/{id}/remove",
      says: "Watches a feed no longer. What it brought stays.",
      problems: ["not-found"],
    })
    .input(FeedId)
    .output(z.object({ removed: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      if (!(await removeFeed({ ctx, input }))) throw notFound("feed");
      return { removed: true };
    }),
});
