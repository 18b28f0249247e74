import { analyze } from "@chancery/language";

import { peer, type Contender } from "../scoring/contender.ts";
import type { Range } from "../scoring/f1.ts";

export interface Read {
  /** With the universal tag that the contender gives, or that its own tag amounts to. */
  readonly words: readonly (Range & { readonly upos: string })[];
  readonly sentences: readonly Range[];
  /** Null where a contender knows no names of persons, organizations and places. */
  readonly names: readonly (Range & { readonly type: string })[] | null;
}

/** Pieces of a text one after the other, found again where white space was left out between them. */
function placed(text: string, pieces: readonly string[]): Range[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = Math.max(at, text.indexOf(piece, at));
    at = start + piece.length;
    return { start, end: at };
  });
}

const trimmed = (text: string, { start, end }: Range): Range => {
  const cut = text.slice(start, end);
  return {
    start: start + (cut.length - cut.trimStart().length),
    end: end - (cut.length - cut.trimEnd().length),
  };
};

interface WinkDocument {
  sentences(): { out(): string[] };
  tokens(): { out(as?: unknown): string[] };
}

function wink(): (text: string) => () => Read {
  const winkNLP =
    peer<(model: unknown, pipe: string[]) => { readDoc(text: string): WinkDocument; its: { pos: unknown } }>(
      "wink-nlp",
    );
  const nlp = winkNLP(peer("wink-eng-lite-web-model"), ["sbd", "pos"]);
  return (text) => () => {
    const doc = nlp.readDoc(text);
    const tags = doc.tokens().out(nlp.its.pos);
    const words = placed(text, doc.tokens().out()).map((range, i) => ({ ...range, upos: tags[i] ?? "X" }));
    return { words, sentences: placed(text, doc.sentences().out()), names: null };
  };
}

/** compromise's tags by precedence, as universal ones; it cuts no punctuation off as words of their own. */
const COMPROMISE: readonly (readonly [tag: string, upos: string])[] = [
  ["Pronoun", "PRON"],
  ["Determiner", "DET"],
  ["Preposition", "ADP"],
  ["Conjunction", "CCONJ"],
  ["Negative", "PART"],
  ["Copula", "AUX"],
  ["Auxiliary", "AUX"],
  ["Modal", "AUX"],
  ["Cardinal", "NUM"],
  ["ProperNoun", "PROPN"],
  ["Place", "PROPN"],
  ["Person", "PROPN"],
  ["Organization", "PROPN"],
  ["QuestionWord", "PRON"],
  ["Verb", "VERB"],
  ["Adverb", "ADV"],
  ["Adjective", "ADJ"],
  ["Expression", "INTJ"],
  ["Noun", "NOUN"],
];

interface CompromiseJson {
  readonly offset: { readonly start: number; readonly length: number };
  readonly terms: readonly {
    readonly text: string;
    readonly tags: readonly string[];
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}
interface CompromiseView {
  json(options: object): CompromiseJson[];
  people(): CompromiseView;
  places(): CompromiseView;
  organizations(): CompromiseView;
}

function compromise(): (text: string) => () => Read {
  const nlp = peer<(text: string) => CompromiseView>("compromise");
  const rangeOf = ({ offset: { start, length } }: { readonly offset: CompromiseJson["offset"] }): Range => ({
    start,
    end: start + length,
  });
  return (text) => () => {
    const doc = nlp(text);
    const json = doc.json({ offset: true });
    const words = json.flatMap(({ terms }) =>
      terms.map((term) => ({
        ...rangeOf(term),
        upos: COMPROMISE.find(([tag]) => term.tags.includes(tag))?.[1] ?? "X",
      })),
    );
    // A name is what its first and last words span: punctuation and a possessive "'s" are no part of it.
    const names = (
      [
        ["person", doc.people()],
        ["place", doc.places()],
        ["organization", doc.organizations()],
      ] as const
    ).flatMap(([type, view]) =>
      view.json({ offset: true }).flatMap(({ terms }) => {
        const [first, last] = [terms[0], terms.at(-1)];
        if (first === undefined || last === undefined) return [];
        const end = rangeOf(last).end;
        const possessive = /['\u2019]s?$/.exec(text.slice(0, end))?.[0].length ?? 0;
        return [{ type, start: first.offset.start, end: end - possessive }];
      }),
    );
    return { words, sentences: json.map((sentence) => trimmed(text, rangeOf(sentence))), names };
  };
}

const chancery = (): ((text: string) => () => Read) => (text) => () => {
  const { tokens, sentences, names } = analyze(text);
  return {
    words: tokens,
    sentences,
    names: names.map(({ first, last, type }) => ({
      type,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    })),
  };
};

export const ENGLISH_CONTENDERS: Readonly<Record<string, Contender<string, Read>>> = {
  chancery: {
    does: "analyze: what its own tagger of names finds, without knowledge or grammar",
    load: chancery,
  },
  "wink-nlp": { does: "sentences and universal tags; knows no names", load: wink },
  compromise: {
    does: "its tags taken for the universal ones that they amount to; people, places, organizations",
    load: compromise,
  },
};
