import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("whoever judges a deed judges those who did it, not those to whom it was done", () => {
  tells([
    [
      "Kenya condemned Norway's invasion of Chad.",
      ["criticism: Kenya/actor, Norway/recipient", "attack: Norway/actor, Chad/recipient"],
    ],
    [
      "Kenya condemned the assassination of Foreign Minister Rosa Mendes.",
      ["criticism: Kenya/actor", "death: Rosa Mendes/recipient"],
    ],
    [
      "Kenya deplored the Norwegian occupation of Chad.",
      ["criticism: Kenya/actor, Norway/recipient", "annexation: Norway/actor, Chad/recipient"],
    ],
    // whose "of" leads to whoever does it
    ["Kenya condemned the policies of Norway.", ["criticism: Kenya/actor, Norway/recipient"]],
    ["Kenya condemned the attack by Norway.", ["criticism: Kenya/actor, Norway/recipient"]],
  ]);
});
