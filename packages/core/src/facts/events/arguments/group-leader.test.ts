import { describe } from "vitest";

import { holds } from "../testing.ts";

describe("who leads those who act, and of whom they consist", () => {
  holds([
    [
      "A delegation of Chad headed by Foreign Minister Ali Idriss paid a visit to Lima on Monday.",
      ["visit: Ali Idriss/visitor, Chad/visitor @ Lima, 2020-03-02"],
      [],
    ],
    [
      "The Chadian delegation under the leadership of Foreign Minister Ali Idriss held talks with President Rosa Mendes of Peru on Monday.",
      ["meeting: Rosa Mendes/participant, Ali Idriss/participant, Chad/participant, 2020-03-02"],
      [],
    ],
    [
      "President Rosa Mendes of Peru met with a delegation of the Chadian parliament led by Speaker Ali Idriss on Monday.",
      ["meeting: Rosa Mendes/participant, Ali Idriss/participant, Chad/participant, 2020-03-02"],
      [],
    ],
    [
      "A delegation composed of Foreign Minister Ali Idriss of Chad and Defence Minister Kofi Addo of Ghana arrived in Lima on Monday.",
      ["visit: Ali Idriss/visitor, Kofi Addo/visitor @ Lima, 2020-03-02"],
      [],
    ],
    [
      "A delegation consisting of the foreign ministers of Chad and Mali paid a visit to Lima on Monday.",
      ["visit: Chad/visitor, Mali/visitor @ Lima, 2020-03-02"],
      [],
    ],
    [
      "A Chadian team consisting of three doctors visited Lima on Monday.",
      ["visit: Chad/visitor @ Lima, 2020-03-02"],
      [],
    ],
    // Who leads a thing that acts for nobody does not act with it.
    [
      "The crowd headed by Foreign Minister Ali Idriss of Chad paid a visit to Lima on Monday.",
      [],
      [/visit: .*Idriss/],
    ],
  ]);
});
