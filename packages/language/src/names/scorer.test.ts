import { expect, test } from "vitest";

import { unpackModel } from "../model/linear-model.ts";
import { casingOf, describe } from "../model/word.ts";
import { NAMES } from "../weights/generated/names.ts";
import { MAX_NAME_FEATURES, nameFeatures } from "./features.ts";
import { LABELS } from "./labels.ts";
import { DocumentMemory } from "./memory.ts";
import { createNameScorer } from "./scorer.ts";

const TEXTS = [
  "Peru",
  "President Rosa Quispe met Kofi Addo in Lima on 21 December , said Quispe .",
  "LEADERS OF EU AND ASEAN MEET IN BRUSSELS",
  "Quispe Agrees to Deepen Strategic Partnership With Addo",
  "Addo ’s ex-Soviet guests , 1,000 of them ( or 3 ) ; 🙂 é İstanbul",
];

test("scores what the features describe", () => {
  const model = unpackModel(NAMES);
  const score = createNameScorer(model);
  const sentences = TEXTS.map((text) => {
    const words = text.split(" ").map(describe);
    return { words, tags: words.map(({ caps }) => caps * 1000), read: [], casing: casingOf(words) };
  });
  const memory = new DocumentMemory(sentences);
  const features = new Int32Array(MAX_NAME_FEATURES);
  const [expected, scores] = [new Int32Array(LABELS.length), new Int32Array(LABELS.length)];
  // Over again, as what has been labelled grows and sums are kept.
  for (const previous of [-1, 0, 3, LABELS.length - 1, 0]) {
    for (const sentence of sentences) {
      for (const i of sentence.words.keys()) {
        model.score(features, nameFeatures(features, sentence, i, previous, 5, memory), expected);
        score(scores, sentence, i, previous, 5, memory);
        expect(scores).toEqual(expected);
      }
      memory.add(
        sentence,
        sentence.words.map((_, i) => (previous + 1 + i) % LABELS.length),
      );
    }
  }
});
