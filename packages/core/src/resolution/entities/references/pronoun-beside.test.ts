import { describe } from "vitest";

import { calls } from "../testing.ts";

describe("of several who act together none is 'it'", () => {
  calls([
    ["Peru and Chile broke with Spain, accusing it of fraud.", "Spain", ["Spain", "it"]],
    [
      "Peru, Chile and Fiji recognised Kosovo after its parliament declared independence.",
      "Kosovo",
      ["Kosovo", "its"],
    ],
    // Whoever acts beside another is one.
    ["Peru, along with Chile, recalled its envoy from Spain.", "Peru", ["Peru", "its"]],
    // Which of two others is not said.
    ["Peru and Chile parted Spain from Malta, accusing it of fraud.", "Spain", ["Spain"]],
  ]);
});
