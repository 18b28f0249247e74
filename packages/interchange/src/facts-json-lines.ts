import type { ExportedFact } from "./fact-row.ts";

/** Facts as JSON Lines: one object a line, the fact whole, with its evidence, the names of its entities and its article. */
export const factsJsonLines = (facts: readonly ExportedFact[]): string =>
  facts
    .map(
      ({ fact, evidence, entities, article }) => `${JSON.stringify({ fact, evidence, entities, article })}\n`,
    )
    .join("");
