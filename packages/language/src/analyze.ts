import { lemmatize } from "./lemmas/index.ts";
import { WORDS, type Word } from "./model/word.ts";
import { shippedNameTagger, nameSentence, type NameSentence } from "./names/index.ts";
import { isHeadline } from "./sentences/headline.ts";
import { splitSentences } from "./sentences/split.ts";
import { shippedTagger, type Tag } from "./tags/index.ts";
import { settleTags } from "./tags/settle.ts";
import { normalize, tokenize } from "./tokens/index.ts";
import type { RawToken } from "./tokens/tokenize.ts";
import type { Analysis, AnalyzeOptions, Sentence, Token } from "./types.ts";

/** Written out, as all tokens then have one shape in memory: everything that follows reads them. */
function tokenOf(raw: RawToken, word: Word, { upos, xpos }: Tag, sentence: number): Token {
  const { start, end, spaceBefore, parts } = raw;
  const { text } = word;
  // The norm of a word stops where its description does.
  const norm = word.norm.length === text.length ? word.norm : normalize(text);
  const lemma = lemmatize(text, norm, xpos);
  return parts === undefined
    ? { start, end, spaceBefore, text, norm, upos, xpos, lemma, sentence }
    : { start, end, spaceBefore, parts, text, norm, upos, xpos, lemma, sentence };
}

/**
 * Tokens, sentences, tags, lemmas and names of an English text. Pure and deterministic; linear in the length of the text.
 * Offsets are UTF-16 units of `text`. Text outside `options.blocks` gets no tokens; blocks must be in order.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const blocks = options.blocks ?? [{ start: 0, end: text.length }];
  const tag = shippedTagger();
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const forNames: NameSentence[] = [];
  for (const [block, { start, end, headline }] of blocks.entries()) {
    const raw = tokenize(text, start, end);
    let from = 0;
    for (const to of splitSentences(text, raw)) {
      const first = tokens.length;
      const cut = raw.slice(from, to);
      const forms = cut.map((token) => WORDS.get(text.slice(token.start, token.end)));
      const tags = settleTags(tag(forms), forms, cut);
      forNames.push(nameSentence(forms, tags));
      for (const [i, token] of cut.entries())
        tokens.push(tokenOf(token, forms[i] as Word, tags[i] as Tag, sentences.length));
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
