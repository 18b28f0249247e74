import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { fromConllu, isWord, type ConlluSentence } from "@chancery/language/training";

import { option } from "../scoring/contender.ts";
import type { Range } from "../scoring/f1.ts";

export interface GoldWord extends Range {
  readonly upos: string;
}

/** A document as running text: sentences and paragraphs are joined by one space, so that nothing but the words tells them apart. */
export interface GoldText {
  readonly text: string;
  readonly words: readonly GoldWord[];
  readonly sentences: readonly Range[];
}

function addSentence(
  out: { text: string; words: GoldWord[]; sentences: Range[] },
  { comments, rows }: ConlluSentence,
): void {
  const start = out.text.length;
  out.text += comments.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
  let at = start;
  let inside = 0;
  for (const row of rows) {
    if (row.id.includes("-")) {
      // "won't" is one word of the text and two of the tree: its parts stand one after the other.
      at = out.text.indexOf(row.form, at);
      inside = Number(row.id.split("-")[1]);
    } else if (isWord(row)) {
      const found = Number(row.id) <= inside ? at : out.text.indexOf(row.form, at);
      at = found + row.form.length;
      if (found >= start) out.words.push({ start: found, end: at, upos: row.upos });
    }
  }
  out.sentences.push({ start, end: out.text.length });
  out.text += " ";
}

/** The documents of a treebank in the data folder; the reason where it is not there. */
export function treebankTexts(file: string): readonly GoldText[] | string {
  const path = resolve(option("--data", "../../../shared/data"), file);
  if (!existsSync(path)) return `${file}: not in the data folder (--data FOLDER), left out`;
  const documents: { text: string; words: GoldWord[]; sentences: Range[] }[] = [];
  for (const sentence of fromConllu(readFileSync(path, "utf8"))) {
    if (sentence.comments.some((line) => line.startsWith("# newdoc")))
      documents.push({ text: "", words: [], sentences: [] });
    const last = documents.at(-1);
    if (last !== undefined) addSentence(last, sentence);
  }
  return documents;
}
