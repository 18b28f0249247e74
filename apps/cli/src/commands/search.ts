import { factsCsv, factsCsvHeader, openContext, search as find, SearchInput } from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import type { Out } from "../output.ts";
import { foundReport } from "../report/found.ts";

export interface SearchOptions {
  readonly store: string;
  readonly format: "report" | "json" | "csv";
  readonly limit: number;
  /** Overlays on the knowledge that ships: names by which the query's words are understood. */
  readonly knowledge?: readonly string[];
}

/** Looks a query up in the store. Returns the exit code, well also where nothing is found; throws StoreError, KnowledgeError. */
export async function search(
  query: string,
  { store, format, limit, knowledge }: SearchOptions,
  { out }: { out: Out },
): Promise<number> {
  const ctx = await openContext(store, { knowledge });
  try {
    const found = await find({ ctx, input: SearchInput.parse({ query: query.slice(0, 400), limit }) });
    if (format === "json") await out.write(`${JSON.stringify(found)}\n`);
    else if (format === "csv") await out.write(factsCsvHeader() + factsCsv(found.facts));
    else await out.write(foundReport(found, { bold: out.isTerminal }));
    return EXIT.ok;
  } finally {
    ctx.store.close();
  }
}
