import { expect, test } from "vitest";

import { WORDS, type Word } from "../model/word.ts";
import type { Upos } from "../types.ts";
import { settleTags } from "./settle.ts";

/** Words with the Penn tags that a tagger gave; the word that is settled, and its tag then. Tags are fixed so that no training moves them. */
const CASES: readonly (readonly [text: string, tags: string, word: string, settled: string])[] = [
  ["Chad cut ties .", "NNP RP NNS .", "cut", "VBD"],
  ["Chad broke off ties .", "NNP VBD RP NNS .", "off", "RP"],
  ["A bomb went off outside .", "DT NN VBD RB RB .", "off", "RP"],
  ["Peru will free 18 soldiers .", "NNP MD JJ CD NNS .", "free", "VB"],
  ["Peru will likely sign it .", "NNP MD JJ VB PRP .", "likely", "JJ"],
  ["Marines seized an Iranian tanker .", "NNS VBD IN JJ NN .", "an", "DT"],
  ["Nearly a third have no access .", "RB DT JJ NN DT NN .", "have", "VBP"],
  ["Ek abandoned plans to visit Moscow .", "NNP VBD VBZ TO VB NNP .", "plans", "NNS"],
  ["Ek , it said , plans to visit Moscow .", "NNP , PRP VBD , VBZ TO VB NNP .", "plans", "VBZ"],
  ["They cancelled a trip scheduled for May .", "PRP VBD DT NN VBD IN NNP .", "scheduled", "VBN"],
  ["They scheduled a trip for May .", "PRP VBD DT NN IN NNP .", "scheduled", "VBD"],
  ["Carter met Begin and Sadat .", "NNP VBD VB CC NNP .", "Begin", "NNP"],
  ["They will begin and end .", "PRP MD VB CC VB .", "begin", "VB"],
  ["Chad has repeatedly accused Mali .", "NNP VBZ RB VBD NNP .", "accused", "VBN"],
  ["Finance Minister Addo told them .", "VB NNP NNP VBD PRP .", "Finance", "NNP"],
  ["Ministers finance ports .", "NNS VBP NNS .", "finance", "VBP"],
  ["Cholera cases fell to 20 .", "NNP VBZ NN TO CD .", "fell", "VBD"],
  ["Cholera cases fell to 20 .", "NNP VBZ NN TO CD .", "cases", "NNS"],
  ["He gave her a rose to keep .", "PRP VBD PRP DT NN TO VB .", "rose", "NN"],
  ["He said that exports of tea fell .", "PRP VBD WDT VBZ IN NN VBD .", "exports", "NNS"],
  ["Chad exports tea .", "NNP VBZ NN .", "exports", "VBZ"],
  ["Chad repeatedly accused Mali .", "NNP RB VBD NNP .", "accused", "VBD"],
];

const UPOS: Readonly<Record<string, Upos>> = { NN: "NOUN", NNP: "PROPN", NNS: "NOUN", PRP: "PRON" };
const uposOf = (xpos: string): Upos => UPOS[xpos] ?? (xpos.startsWith("VB") ? "VERB" : "X");

test.each(CASES)("%s (%s): %s is %s", (text, tags, word, settled) => {
  const forms = text.split(" ");
  const words: Word[] = forms.map((form) => WORDS.get(form));
  const given = tags.split(" ").map((xpos) => ({ xpos, upos: uposOf(xpos) }));
  const raw = forms.map((_, i) => ({ start: i, end: i + 1, spaceBefore: true }));
  expect(settleTags(given, words, raw)[forms.indexOf(word)]?.xpos).toBe(settled);
});
