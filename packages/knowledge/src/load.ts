import { DATA_DATE, VERSION } from "./generated/tables.ts";
import { TOWNS_VERSION } from "./generated/towns.ts";
import { createKnowledge, type Source } from "./knowledge.ts";
import { readBase, readTables } from "./tables.ts";
import type { Knowledge } from "./types.ts";

let source: Source | null = null;
let shipped: Knowledge | null = null;

/** The rows that ship with Chancery, parsed at the first call: what overlays are laid on. */
export function shippedSource(): Source {
  source ??= {
    version: `${VERSION}.${TOWNS_VERSION}`,
    dataDate: DATA_DATE,
    tables: readTables(),
    base: readBase(),
  };
  return source;
}

/** The knowledge base that ships with Chancery: parsed at the first call, the same object after that. */
export function loadKnowledge(): Knowledge {
  shipped ??= createKnowledge(shippedSource());
  return shipped;
}
