import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("a gesture that is left out denies no meeting", () => {
  tells([
    [
      "The Peruvian and Chilean presidents met in Lima but did not shake hands.",
      ["meeting: Peru/participant, Chile/participant @ Lima"],
    ],
  ]);
});

describe("what is said not to be so is not told as done", () => {
  tells([
    [
      "Reports of a meeting between President Kofi Addo and President Ana Quispe were false.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    ],
    [
      "A report that President Kofi Addo had met President Ana Quispe was without foundation, the palace said.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    ],
    [
      "It is not true that President Kofi Addo met President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    ],
    [
      "There was no truth in reports of talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant not"],
    ],
    [
      "The palace described as untrue a report of a meeting between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant not"],
    ],
    [
      "Reports of a visit by President Kofi Addo to Lima were dismissed as nonsense.",
      ["visit: Kofi Addo/visitor @ Lima not"],
    ],
    [
      "Officials spoke of rumours of talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant hypothetical"],
    ],
    [
      "Amid reports of a meeting between Peru and Chile, the palace was silent.",
      ["meeting: Peru/participant, Chile/participant hypothetical"],
    ],
    // The account stands, or is of what was done.
    [
      "The palace wrote reports of the talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant"],
    ],
    [
      "It is true that President Kofi Addo met President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    ],
    [
      "Norway confirmed reports of talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant"],
    ],
    [
      "Norway was wrong about the talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant"],
    ],
  ]);
});
