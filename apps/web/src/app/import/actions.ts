"use server";

import type { Trouble } from "@chancery/services";

import {
  addTotals,
  batchesOf,
  itemsOfForm,
  NO_TOTALS,
  type ItemEvent,
  type Totals,
} from "../../lib/intake.ts";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";

/** What became of the articles of a form; `totals` is null where it ended before its end. */
export interface ImportAnswer {
  readonly total: number;
  readonly events: readonly ItemEvent[];
  readonly totals: Totals | null;
  readonly trouble: Trouble | null;
}

/** Reads articles in and answers when all are done: for browsers without scripts. */
export async function importArticles(_: ImportAnswer | null, form: FormData): Promise<ImportAnswer> {
  const events: ItemEvent[] = [];
  let totals = NO_TOTALS;
  let total = 0;
  try {
    const items = await itemsOfForm(form);
    total = items.length;
    const call = await api();
    for (const batch of batchesOf(items)) {
      const result = await call.ingest.run({ items: batch });
      events.push(...result.items);
      totals = addTotals(totals, result.totals);
    }
    return { total, events, totals, trouble: null };
  } catch (error) {
    return { total, events, totals: null, trouble: troubleOfCall(error) };
  }
}
