import { z } from "zod";

/** ISO days from which and to which something may be; either end may be open. */
export const Stretch = { from: z.iso.date().optional(), to: z.iso.date().optional() };

/**
 * A filter that refuses a stretch whose ends stand in the wrong order: no day lies between them, and an empty list would say that
 * nothing took place. What extends the filter refuses it, too.
 */
export const inOrder = <Filter extends z.ZodObject<typeof Stretch>>(filter: Filter): Filter =>
  filter.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["from"],
    error: "it is after `to`; give the earlier day as `from`",
    // Of what is no day nothing else is said.
    when: ({ issues }) => issues.length === 0,
  });
