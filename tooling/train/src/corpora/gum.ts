import { fromConllu, type ConlluSentence } from "@chancery/language/training";

import { corpusText } from "./folder.ts";

export interface TreebankDocument {
  readonly id: string;
  readonly sentences: readonly ConlluSentence[];
}

/** Kinds of GUM documents whose texts are share-alike (CC BY-SA): measured on, never trained on. */
const SHARE_ALIKE = /^GUM_(?:bio|voyage)_/;

export function treebank(name: string): TreebankDocument[] {
  const documents: { id: string; sentences: ConlluSentence[] }[] = [];
  for (const sentence of fromConllu(corpusText(name))) {
    const id = sentence.comments.find((line) => line.startsWith("# newdoc id = "))?.slice(14);
    if (id !== undefined) documents.push({ id, sentences: [] });
    documents.at(-1)?.sentences.push(sentence);
  }
  return documents;
}

/** GUM's training documents under CC BY or in the public domain. */
export const openGum = (): TreebankDocument[] =>
  treebank("gum/train.conllu").filter(({ id }) => !SHARE_ALIKE.test(id));
