"use server";

import type { ReactNode } from "react";

import { ImportItem, ImportTotals } from "../../components/intake/import-item.tsx";
import { TroubleNotice } from "../../components/trouble.tsx";
import { addTotals, batchesOf, itemsOfForm, NO_TOTALS, type ItemEvent } from "../../lib/intake.ts";
import { api } from "../../server/api.ts";
import { troubleOfCall } from "../../server/trouble.ts";
import { text } from "../../text/index.ts";

/** Reads articles in and answers when all are done: for browsers without scripts. */
export async function importArticles(_: ReactNode, form: FormData): Promise<ReactNode> {
  try {
    const items = await itemsOfForm(form);
    if (items.length === 0) return <p role="status">{text.import.nothing}</p>;
    const call = await api();
    const events: ItemEvent[] = [];
    let totals = NO_TOTALS;
    for (const batch of batchesOf(items)) {
      const result = await call.ingest.run({ items: batch });
      events.push(...result.items);
      totals = addTotals(totals, result.totals);
    }
    return (
      <>
        <ul className="lines">
          {events.map((event, index) => (
            <ImportItem key={index} event={event} />
          ))}
        </ul>
        <ImportTotals totals={totals} />
      </>
    );
  } catch (error) {
    return <TroubleNotice trouble={troubleOfCall(error)} />;
  }
}
