import { analyze, parseGrammar } from "@chancery/language";

import { stage } from "../document/index.ts";

const HEADLINES = new Set(["title", "subtitle", "heading"]);

/** Tokens, sentences and tags of every line that is not boilerplate. */
export const languageStage = stage({
  name: "recognition/language",
  requires: ["blocks"],
  assigns: ["analysis"],
  run: ({ source, blocks }) => ({
    analysis: analyze(source.text, {
      // Boilerplate keeps its place in the list, empty, so that a sentence's block number is the article's.
      blocks: blocks.map(({ span, kind }) => ({
        start: span.start,
        end: kind === "boilerplate" ? span.start : span.end,
        headline: HEADLINES.has(kind),
        // Reading has lines in one block where they run on.
        wrapped: true,
      })),
    }),
  }),
});

/**
 * Phrases and clauses; names are handed in so that a treaty's title with its "and" and commas stays one phrase. A demonym is
 * no phrase of its own: "Russian presidential aide Yury Ushakov" is one.
 */
export const grammarStage = stage({
  name: "recognition/grammar",
  requires: ["analysis", "names"],
  assigns: ["grammar"],
  run: ({ analysis, names }) => ({
    grammar: parseGrammar(
      analysis,
      names.filter(({ form }) => form !== "demonym"),
    ),
  }),
});
