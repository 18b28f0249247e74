import {
  aroundEntry,
  AroundEntryInput,
  entriesOfSource,
  EntriesOfSourceInput,
  getEntry,
  GetEntryInput,
  listEntries,
  ListEntriesInput,
} from "@chancery/services";

import { notFound } from "../errors.ts";
import { AroundEntry, EntriesOfSource, EntryPage, EntryView } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const events = router({
  list: procedure
    .meta({
      http: "GET /events",
      says: "Events with all that tell of them, each once however many articles do; the newest first.",
    })
    .input(ListEntriesInput.prefault({}))
    .output(EntryPage)
    .query(({ ctx, input }) => listEntries({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /events/{id}",
      says: "One event: its fields by source, its sources, what it is part of, what is asked and was decided.",
      problems: ["not-found"],
    })
    .input(GetEntryInput)
    .output(EntryView)
    .query(async ({ ctx, input }) => {
      const entry = await getEntry({ ctx, input });
      if (!entry) throw notFound("event");
      return entry;
    }),
  around: procedure
    .meta({
      http: "GET /events/{id}/around",
      says: "What stands around an event: what those who took part say in its reports, the same people in the days around, what came later.",
      problems: ["not-found"],
    })
    .input(AroundEntryInput)
    .output(AroundEntry)
    .query(async ({ ctx, input }) => {
      const around = await aroundEntry({ ctx, input });
      if (!around) throw notFound("event");
      return around;
    }),
  ofArticle: procedure
    .meta({
      http: "GET /articles/{id}/events",
      says: "The events that the facts of an article are part of, by fact.",
    })
    .input(EntriesOfSourceInput)
    .output(EntriesOfSource)
    .query(({ ctx, input }) => entriesOfSource({ ctx, input })),
});
