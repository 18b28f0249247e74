import { lemmatize } from "./lemmas/index.ts";
import { WordTable } from "./model/word.ts";
import { shippedNameTagger, nameSentence, type NameSentence } from "./names/index.ts";
import { isHeadline } from "./sentences/headline.ts";
import { splitSentences } from "./sentences/split.ts";
import { shippedTagger } from "./tags/index.ts";
import { settleTags } from "./tags/settle.ts";
import { normalize, tokenize } from "./tokens/index.ts";
import type { Analysis, AnalyzeOptions, Sentence, Token } from "./types.ts";

/**
 * Tokens, sentences, tags, lemmas and names of an English text. Pure and deterministic; linear in the length of the text.
 * Offsets are UTF-16 units of `text`. Text outside `options.blocks` gets no tokens; blocks must be in order.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const blocks = options.blocks ?? [{ start: 0, end: text.length }];
  const tag = shippedTagger();
  const words = new WordTable();
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const forNames: NameSentence[] = [];
  for (const [block, { start, end, headline }] of blocks.entries()) {
    const raw = tokenize(text, start, end);
    let from = 0;
    for (const to of splitSentences(text, raw)) {
      const first = tokens.length;
      const cut = raw.slice(from, to);
      const forms = cut.map((token) => words.get(text.slice(token.start, token.end)));
      const tags = settleTags(tag(forms), forms, cut);
      forNames.push(nameSentence(forms, tags));
      for (const [i, token] of cut.entries()) {
        const form = text.slice(token.start, token.end);
        const norm = normalize(form);
        const { upos = "X", xpos = "FW" } = tags[i] ?? {};
        const lemma = lemmatize(form, norm, xpos);
        tokens.push({ ...token, text: form, norm, upos, xpos, lemma, sentence: sentences.length });
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
  const names = shippedNameTagger()(forNames).flatMap((found, s) => {
    const offset = sentences[s]?.first ?? 0;
    return found.map((name) => ({ ...name, first: name.first + offset, last: name.last + offset }));
  });
  return { text, tokens, sentences, names };
}
