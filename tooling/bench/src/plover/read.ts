import { extractDoc, STAGES } from "@chancery/core";

import { withSides } from "./given.ts";
import type { Sided } from "./rows.ts";

type Doc = ReturnType<typeof extractDoc>;

const encoder = new TextEncoder();

/** The stages that come after it is decided who is meant; they see the given sides. */
const AFTER = STAGES.slice(STAGES.findIndex(({ name }) => name === "resolution/entities") + 1);

/** The facts of a sentence in the body of an undated article, its two sides given. */
export function readSided(row: Sided): Doc {
  const doc = extractDoc({ bytes: encoder.encode(row.text), uri: "bench:plover", mediaType: "text/plain" });
  const start: Doc = { ...withSides(doc, row), facts: [], diagnostics: [] };
  return AFTER.reduce<Doc>((known, { run }) => {
    const added: Partial<Doc> = run(known);
    return { ...known, ...added, facts: [...known.facts, ...(added.facts ?? [])] };
  }, start);
}
