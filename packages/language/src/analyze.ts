import { lemmatize } from "./lemmas/index.ts";
import { isHeadline } from "./sentences/headline.ts";
import { splitSentences } from "./sentences/split.ts";
import { tagWord } from "./tags/provisional.ts";
import { universal } from "./tags/universal.ts";
import { normalize, tokenize } from "./tokens/index.ts";
import type { Analysis, AnalyzeOptions, Sentence, Token } from "./types.ts";

/**
 * Tokens, sentences, tags, lemmas and names of an English text. Pure and deterministic; linear in the length of the text.
 * Offsets are UTF-16 units of `text`. Text outside `options.blocks` gets no tokens; blocks must be in order.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const blocks = options.blocks ?? [{ start: 0, end: text.length }];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, { start, end, headline }] of blocks.entries()) {
    const raw = tokenize(text, start, end);
    let from = 0;
    for (const to of splitSentences(text, raw)) {
      const first = tokens.length;
      for (const token of raw.slice(from, to)) {
        const form = text.slice(token.start, token.end);
        const norm = normalize(form);
        const xpos = tagWord(form, norm);
        const upos = universal(xpos);
        tokens.push({
          ...token,
          text: form,
          norm,
          xpos,
          upos,
          lemma: lemmatize(norm, xpos),
          sentence: sentences.length,
        });
      }
      const members = tokens.slice(first);
      sentences.push({
        start: members[0]?.start ?? start,
        end: members.at(-1)?.end ?? start,
        first,
        last: tokens.length,
        block,
        headline: headline ?? isHeadline(members),
      });
      from = to;
    }
  }
  return { text, tokens, sentences, names: [] };
}
