/** For the tests of the grammar: a sentence with its tags to the lines that `describe` gives for it. */
import { lemmatize } from "../lemmas/index.ts";
import { tokenize, normalize } from "../tokens/index.ts";
import type { Analysis, Token } from "../types.ts";
import { describe } from "./describe.ts";
import { parseGrammar } from "./index.ts";

/** The sentence, its Penn tags, and the clauses expected, one line each. Tags are fixed so that no training moves them. */
export type Case = readonly [sentence: string, tags: string, ...clauses: string[]];

export function clausesOf(
  text: string,
  tags: string,
  headline = false,
  people: readonly string[] = [],
): string[] {
  const given = tags.split(" ");
  const tokens = tokenize(text, 0, text.length).map((raw, i): Token => {
    const form = text.slice(raw.start, raw.end);
    const norm = normalize(form);
    const xpos = given[i] ?? "MISSING";
    return { ...raw, text: form, norm, xpos, upos: "X", lemma: lemmatize(form, norm, xpos), sentence: 0 };
  });
  if (tokens.length !== given.length)
    throw new Error(`${tokens.length} tokens, ${given.length} tags: ${text}`);
  const sentence = { start: 0, end: text.length, first: 0, last: tokens.length, block: 0, headline };
  const analysis: Analysis = { text, tokens, sentences: [sentence], names: [] };
  const names = people.map((name) => {
    const start = text.indexOf(name);
    const first = tokens.findIndex((token) => token.start === start);
    return { first, last: first + name.split(" ").length, kind: "person" };
  });
  return describe(parseGrammar(analysis, names)[0]!, analysis)
    .split("\n")
    .filter((line) => line !== "");
}
