import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("who came along, told in a sentence of its own", () => {
  tells([
    [
      "President Kofi Addo of Ghana visited Peru on Monday. He was accompanied by Foreign Minister Rosa Mendes and other officials.",
      ["visit: Kofi Addo/visitor, Rosa Mendes/visitor, Peru/host @ Peru, 2020-03-02"],
    ],
    [
      "President Kofi Addo of Ghana will visit Peru on Monday. He will be accompanied by Hon. Rosa Mendes, Minister of Trade; Hon. Luis Sosa, Minister of Health.",
      [
        "visit: Kofi Addo/visitor, Rosa Mendes/visitor, Luis Sosa/visitor, Peru/host @ Peru, 2020-03-09 planned",
      ],
    ],
    [
      "President Kofi Addo of Ghana visited Peru on Monday. Accompanying the President were Foreign Minister Rosa Mendes and Trade Minister Luis Sosa.",
      ["visit: Kofi Addo/visitor, Rosa Mendes/visitor, Luis Sosa/visitor, Peru/host @ Peru, 2020-03-02"],
    ],
    // His family makes no visit of state.
    [
      "President Kofi Addo of Ghana visited Peru on Monday. He was accompanied by his wife Ama Addo.",
      ["visit: Kofi Addo/visitor, Peru/host @ Peru, 2020-03-02"],
    ],
    // At home nobody comes along, and who meets somebody is on no journey.
    [
      "President Kofi Addo of Ghana visited Peru on Monday. President Ana Quispe was accompanied by Foreign Minister Luis Sosa.",
      ["visit: Kofi Addo/visitor, Peru/host @ Peru, 2020-03-02"],
    ],
    [
      "President Kofi Addo of Ghana met President Ana Quispe of Peru on Monday. He was accompanied by Foreign Minister Rosa Mendes.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant, 2020-03-02"],
    ],
  ]);
});
