import { lemmatize } from "./lemmas/index.ts";
import { interned } from "./model/interned.ts";
import { WORDS, type Word } from "./model/word.ts";
import { shippedNameTagger, nameSentence, type NameSentence } from "./names/index.ts";
import { isHeadline } from "./sentences/headline.ts";
import { splitSentences } from "./sentences/split.ts";
import { stopsIn } from "./sentences/stops.ts";
import { shippedTagger, type Tag } from "./tags/index.ts";
import { settleTags } from "./tags/settle.ts";
import { modern, normalize, tokenize } from "./tokens/index.ts";
import type { RawToken } from "./tokens/scan.ts";
import type { Analysis, AnalyzeOptions, Sentence, Token } from "./types.ts";

/** Written out, as all tokens then have one shape in memory: everything that follows reads them. */
function tokenOf(raw: RawToken, word: Word, { upos, xpos }: Tag, sentence: number): Token {
  const { start, end, spaceBefore, parts } = raw;
  const { text } = word;
  // The norm of a word stops where its description does.
  const norm = word.norm.length === modern(text).length ? word.norm : normalize(text);
  const lemma = lemmaOf(word, norm, xpos);
  return { start, end, spaceBefore, parts, text, norm, upos, xpos, lemma, sentence };
}

/** A telegram's word for the end of a sentence. */
const STOP: Tag = { xpos: ".", upos: "PUNCT" };

/** No word of a language is longer: such a form is not met again. */
const LONGEST = 64;

/** The word's lemma under a tag, found once. */
function lemmaOf({ text, lemmas }: Word, norm: string, xpos: string): string {
  let lemma = lemmas[xpos];
  if (lemma === undefined) {
    lemma = lemmatize(text, norm, xpos);
    if (text.length <= LONGEST) lemma = interned(lemma);
    lemmas[xpos] = lemma;
  }
  return lemma;
}

/** A text being read, sentence by sentence: tags and lemmas as they come, names when the whole document is known. */
class Reading {
  readonly #text: string;
  readonly #tag = shippedTagger();
  readonly #tokens: Token[] = [];
  readonly #sentences: Sentence[] = [];
  readonly #forNames: NameSentence[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  sentence(
    cut: readonly RawToken[],
    block: number,
    start: number,
    {
      headline,
      stopped = false,
    }: { readonly headline?: boolean | undefined; readonly stopped?: boolean } = {},
  ): void {
    const tokens = this.#tokens;
    const sentences = this.#sentences;
    const first = tokens.length;
    const forms = cut.map((token) => WORDS.get(this.#text.slice(token.start, token.end)));
    const tags = settleTags(this.#tag(forms), forms, cut);
    if (stopped) tags[tags.length - 1] = STOP;
    this.#forNames.push(nameSentence(forms, tags));
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
  }

  finish(): Analysis {
    const sentences = this.#sentences;
    const names = shippedNameTagger()(this.#forNames).flatMap((found, s) => {
      const offset = sentences[s]?.first ?? 0;
      return found.map((name) => ({ ...name, first: name.first + offset, last: name.last + offset }));
    });
    return { text: this.#text, tokens: this.#tokens, sentences, names };
  }
}

/**
 * Tokens, sentences, tags, lemmas and names of an English text. Pure and deterministic; linear in the length of the text.
 * Offsets are UTF-16 units of `text`. Text outside `options.blocks` gets no tokens; blocks must be in order.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const blocks = options.blocks ?? [{ start: 0, end: text.length }];
  const reading = new Reading(text);
  for (const [block, { start, end, headline, wrapped }] of blocks.entries()) {
    const raw = tokenize(text, start, end);
    const stops = stopsIn(text, raw);
    let from = 0;
    for (const to of splitSentences(text, raw, stops, wrapped)) {
      reading.sentence(raw.slice(from, to), block, start, { headline, stopped: stops.has(to - 1) });
      from = to;
    }
  }
  return reading.finish();
}

/** A word that was cut before; `spaceAfter` false: the next one is glued to it. */
export interface GivenToken {
  readonly text: string;
  readonly spaceAfter?: boolean;
}

/**
 * The same for text that is tokenised already: given sentences and words are kept as they are. The text that offsets count in is
 * made of the words with their spaces, sentences apart by a line feed. A word may not be empty.
 */
export function analyzeTokens(given: readonly (readonly GivenToken[])[]): Analysis {
  let text = "";
  const cuts = given.map((words): RawToken[] => {
    let spaceBefore = true;
    const cut = words.map((word) => {
      const start = text.length;
      text += word.spaceAfter === false ? word.text : `${word.text} `;
      const token = { start, end: start + word.text.length, spaceBefore };
      spaceBefore = word.spaceAfter !== false;
      return token;
    });
    text = `${text.endsWith(" ") ? text.slice(0, -1) : text}\n`;
    return cut;
  });
  const reading = new Reading(text);
  for (const cut of cuts) if (cut.length > 0) reading.sentence(cut, 0, 0);
  return reading.finish();
}
