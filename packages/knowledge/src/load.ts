import { DATA_DATE, VERSION } from "./generated/tables.ts";
import { createKnowledge } from "./knowledge.ts";
import { readBase, readTables } from "./tables.ts";
import type { Knowledge } from "./types.ts";

let shipped: Knowledge | null = null;

/** The knowledge base that ships with Chancery: parsed at the first call, the same object after that. */
export function loadKnowledge(): Knowledge {
  shipped ??= createKnowledge({
    version: VERSION,
    dataDate: DATA_DATE,
    tables: readTables(),
    base: readBase(),
  });
  return shipped;
}
