import type { Analysis, TaggedName } from "@chancery/language";

import { isCapital, isTitleCase } from "./text.ts";

/**
 * The tagger's names, those of persons in headlines ended where the article's own lines end them: "Chávez Patch Up Ties" is of Chávez
 * where the text below has him and no Patch. A headline by itself is left as it is.
 */
export function votesOf(analysis: Analysis): readonly TaggedName[] {
  const { names, sentences, tokens } = analysis;
  const shouted = sentences.map((sentence) => sentence.headline && isTitleCase(analysis, sentence));
  if (!shouted.includes(true)) return names;
  const written = new Set<string>();
  for (const token of tokens)
    if (isCapital(token) && shouted[token.sentence] === false) written.add(token.norm);
  return names.map((name) => {
    const { first, type } = name;
    if (type !== "person" || shouted[tokens[first]?.sentence ?? -1] !== true) return name;
    let { last } = name;
    const known = tokens.slice(first, last).findLastIndex(({ norm }) => written.has(norm));
    if (known >= 0) last = first + known + 1;
    return last === name.last ? name : { ...name, last };
  });
}
