import { type extractDoc, readSource, STAGES } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";

import { withSides } from "./given.ts";
import type { Sided } from "./rows.ts";

type Doc = ReturnType<typeof extractDoc>;

const encoder = new TextEncoder();

const SIDED = "resolution/entities";

/** The facts of a sentence in the body of an undated article, its two sides given once it is decided who is meant. */
export function readSided(row: Sided, unknown: "country" | "person" = "country"): Doc {
  const knowledge = loadKnowledge();
  const input = { bytes: encoder.encode(row.text), uri: "bench:plover", mediaType: "text/plain", knowledge };
  const { source, blocks, head, diagnostics } = readSource(input);
  // A short sentence alone would be taken for a headline.
  const body = blocks.map((block) => ({ ...block, kind: "paragraph" as const }));
  // Complete by construction: the stages' requirements are checked where the pipeline is built.
  const start = { source, knowledge, blocks: body, head, facts: [], diagnostics } as unknown as Doc;
  return STAGES.reduce<Doc>((known, { name, run }) => {
    const added: Partial<Doc> = run(known);
    const doc = { ...known, ...added, facts: [...known.facts, ...(added.facts ?? [])] };
    return name === SIDED ? withSides(doc, row, unknown) : doc;
  }, start);
}
