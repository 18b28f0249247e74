import {
  entriesOfSource,
  EntriesOfSourceInput,
  getEntry,
  GetEntryInput,
  listEntries,
  ListEntriesInput,
} from "@chancery/services";

import { notFound } from "../errors.ts";
import { procedure, router } from "./trpc.ts";

export const events = router({
  /** Events with all that tell of them, the newest first. */
  list: procedure.input(ListEntriesInput.prefault({})).query(({ ctx, input }) => listEntries({ ctx, input })),
  /** One event: its fields by source, its sources, what it is part of, what is asked and was decided. NOT_FOUND when there is none. */
  get: procedure.input(GetEntryInput).query(async ({ ctx, input }) => {
    const entry = await getEntry({ ctx, input });
    if (!entry) throw notFound("event");
    return entry;
  }),
  /** The events that the facts of an article are part of, by fact. */
  ofArticle: procedure.input(EntriesOfSourceInput).query(({ ctx, input }) => entriesOfSource({ ctx, input })),
});
