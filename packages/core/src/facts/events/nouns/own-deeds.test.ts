import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("nobody judges a deed of his own", () => {
  tells([
    [
      "Kenya traded with Norway but refused to recognise its annexation of the islands.",
      ["recognition: Kenya/actor not"],
    ],
    [
      "Kenya refused to recognise Norway's annexation of the islands.",
      ["recognition: Kenya/actor, Norway/recipient not", "annexation: Norway/actor"],
    ],
    ["Norway defended its annexation of the islands.", ["annexation: Norway/actor"]],
  ]);
});
