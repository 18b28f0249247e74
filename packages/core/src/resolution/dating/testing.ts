import { loadKnowledge } from "@chancery/knowledge";

import type { Doc } from "../../document/index.ts";
import { pipeline } from "../../document/index.ts";
import { read } from "../../reading/index.ts";
import { grammarStage, languageStage } from "../../recognition/language.ts";
import { namesStage } from "../../recognition/names/index.ts";
import { quantitiesStage } from "../../recognition/quantities/index.ts";
import { quotesStage } from "../../recognition/quotes/index.ts";
import { timexStage } from "../../recognition/times/index.ts";
import { datingStage } from "./index.ts";

const knowledge = loadKnowledge();
const run = pipeline(
  [languageStage, timexStage, quotesStage, quantitiesStage, namesStage, grammarStage, datingStage],
  ["blocks", "head"],
);

export interface Given {
  readonly uri?: string;
  readonly publishedHint?: string;
  readonly retrievedAt?: string;
}

/** Dates an article of these lines as the pipeline does. */
export function dated(lines: readonly string[], given: Given = {}): Doc {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { source, blocks, head, diagnostics } = read({ uri: "article.txt", ...given, bytes, knowledge });
  return run({ source, knowledge, blocks, head, facts: [], diagnostics });
}

/** Two paragraphs that say nothing of any day. */
export const FILLER = [
  "The two sides spoke about trade, water and the border, and promised to meet again before long.",
  "Officials on both sides called the talks frank, and neither would say what had been left open.",
];
