import { expect, test } from "vitest";

import { analyze } from "../analyze.ts";
import type { Word } from "../model/word.ts";
import { isPastTense } from "./past-or-participle.ts";
import type { Tag } from "./tagger.ts";

const tagOf = (text: string, word: string): string | undefined =>
  analyze(text).tokens.find((token) => token.text === word)?.xpos;

test.each([
  ["Honduras accused Nicaragua of violating the border.", "accused"],
  ["It accused Israel of flouting the truce.", "accused"],
  ["The generals accused the bloc of having become a threat.", "accused"],
  ["Officials think Okello murdered five aides of the emir.", "murdered"],
  ["Police say men killed two guards in Lima.", "killed"],
  ["He thanked them, and they signed behind closed doors.", "signed"],
])("%s: a past tense", (text, word) => {
  expect(tagOf(text, word)).toBe("VBD");
});

test.each([
  ["Refugees granted asylum in Peru may work.", "granted"],
  ["The accord signed by both sides on Monday was short.", "signed"],
  ["Honduras has repeatedly accused Nicaragua of it.", "accused"],
  ["The treaty was signed by both ministers.", "signed"],
  ["She had known the envoy for years.", "known"],
  ["Both signed seven accords in Lima aimed at boosting trade.", "aimed"],
])("%s: a participle", (text, word) => {
  expect(tagOf(text, word)).toBe("VBN");
});

test("no present stands right before a past tense", () => {
  expect(
    tagOf("Leaders of the six Gulf Cooperation Council (GCC) states signed a declaration.", "states"),
  ).toBe("NNS");
  expect(tagOf("The envoy says Peru signed a declaration.", "says")).toBe("VBZ");
});

test("a bar between the parts of a menu is no possessor's mark", () => {
  expect(tagOf("Epaper | Classifieds | Archives", "|")).not.toBe("POS");
  expect(tagOf("Peru's envoys left.", "'s")).toBe("POS");
});

test.each([
  // What is counted is an object; how far or by how much is none.
  ["guards", true],
  ["kilometres", false],
  ["weeks", false],
])("men VBN two %s", (counted, past) => {
  const words = ["men", "built", "two", counted].map((norm) => ({ norm, caps: 0 }) as Word);
  const tags = (
    [
      ["NOUN", "NNS"],
      ["VERB", "VBN"],
      ["NUM", "CD"],
      ["NOUN", "NNS"],
    ] as const
  ).map(([upos, xpos]): Tag => ({ upos, xpos }));
  expect(isPastTense(tags, words, 1)).toBe(past);
});
