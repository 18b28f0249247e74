import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";
import { EntryFilterInput, listEntries, type EntryPage } from "./list-entries.ts";

export const TimelineInput = EntryFilterInput.extend(PageInput.shape);

export interface TimelineDay {
  /** EDTF: a day, a month, a year, an interval. */
  readonly date: string;
  readonly entries: EntryPage["items"];
}

export interface Timeline extends Pick<EntryPage, "names" | "cursor"> {
  readonly days: TimelineDay[];
}

/** Dated entries in the order of their days, those of one date together. */
export async function timeline({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof TimelineInput>;
}): Promise<Timeline> {
  const { items, names, cursor } = await listEntries({ ctx, input: { ...input, order: "oldest" } });
  const days = new Map<string, TimelineDay>();
  for (const entry of items) {
    const date = entry.when?.edtf ?? "";
    const day = days.get(date) ?? { date, entries: [] };
    days.set(date, { ...day, entries: [...day.entries, entry] });
  }
  return { days: [...days.values()], names, cursor };
}
