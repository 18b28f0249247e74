import { expect, test } from "vitest";

import { unpackModel, unpair } from "../model/linear-model.ts";
import { casingOf, describe } from "../model/word.ts";
import { TAGS } from "../weights/generated/tags.ts";
import { MAX_TAG_FEATURES, tagFeatures } from "./features.ts";
import { createTagScorer } from "./scorer.ts";

test.each([
  "Peru",
  "He said the two envoys would sign on 21 December .",
  "LEADERS OF EU AND ASEAN MEET IN BRUSSELS",
  "Leaders Agree to Deepen Strategic Partnership",
  "N'Djamena ’s ex-Soviet guests , 1,000 of them ( or 3 ) ; 🙂 é İstanbul",
])("scores what the features describe: %s", (text) => {
  const model = unpackModel(TAGS);
  const score = createTagScorer(model);
  const words = text.split(" ").map(describe);
  const casing = casingOf(words);
  const features = new Int32Array(MAX_TAG_FEATURES);
  const [expected, scores] = [new Int32Array(model.classes.length), new Int32Array(model.classes.length)];
  // Twice, so that the second round finds its sums kept.
  for (const previous of [-1, 0, 17, model.classes.length - 1, -1, 0]) {
    for (const i of words.keys()) {
      model.score(features, tagFeatures(features, words, i, previous, 5, casing), expected);
      unpair(score(words, i, previous, 5, casing), scores);
      expect(scores).toEqual(expected);
    }
  }
});
