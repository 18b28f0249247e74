import { listFacts } from "@chancery/db";
import { factsCsv, factsCsvHeader, factsJsonLines } from "@chancery/interchange";
import { z } from "zod";

import type { Context } from "./context.ts";
import { FactFilterInput } from "./list-facts.ts";

export const ExportFactsInput = FactFilterInput.extend({ format: z.enum(["csv", "jsonl"]) });

/** Facts held at a time. */
const PART = 500;

/** All facts of a filter in parts of a file: CSV with a header, or JSON Lines. */
export async function* exportFacts({
  ctx,
  input: { format, ...filter },
}: {
  ctx: Context;
  input: z.output<typeof ExportFactsInput>;
}): AsyncGenerator<string> {
  if (format === "csv") yield factsCsvHeader();
  let cursor: string | undefined;
  do {
    const page = await listFacts(ctx.store.db, filter, { limit: PART, cursor });
    yield format === "csv" ? factsCsv(page.items) : factsJsonLines(page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
}
