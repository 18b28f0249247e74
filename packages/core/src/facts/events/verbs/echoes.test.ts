import { describe } from "vitest";

import { holds, tells } from "../testing.ts";

describe("those who do what was told", () => {
  tells([
    [
      "Kenya recognised Kosovo on Monday. So did Peru and Chad.",
      [
        "recognition: Kenya/actor, Kosovo/recipient, 2020-03-02",
        "recognition: Peru/actor, Chad/actor, Kosovo/recipient, 2020-03-02",
      ],
    ],
    [
      "Kenya has not ratified the Lima Convention, nor has Chad.",
      ["ratification: Kenya/party not", "ratification: Chad/party not"],
    ],
    [
      "Kenya did not sign the Lima Convention. Neither did Chad.",
      ["signing: Kenya/signatory, Chad/signatory not"],
    ],
    [
      "President Kofi Addo of Ghana visited Oslo in May. So did Prime Minister Ana Quispe of Peru.",
      ["visit: Kofi Addo/visitor @ Oslo, 2019-05", "visit: Ana Quispe/visitor @ Oslo, 2019-05"],
    ],
    [
      "Kenya signed the Lima Convention on Monday, as did Chad.",
      ["signing: Kenya/signatory, 2020-03-02", "signing: Chad/signatory"],
    ],
    ["Kenya condemned the coup, and Chad did so too.", ["criticism: Kenya/actor", "criticism: Chad/actor"]],
    // What is said in passing takes up what is said in passing before it, with the side that both have.
    [
      "Kenya condemned the coup. Norway, which restored relations with Mali in May, and Chad, which did so in June, kept silent.",
      [
        "criticism: Kenya/actor",
        "establishing-relations: Norway/participant, Mali/participant, 2019-05",
        "establishing-relations: Chad/participant, Mali/participant, 2019-06",
      ],
    ],
    // Whoever signs one paper signs it in one event.
    [
      "President Kofi Addo of Ghana signed the Lima Convention. So did Prime Minister Ana Quispe of Peru.",
      ["signing: Kofi Addo/signatory, Ana Quispe/signatory"],
    ],
    [
      "Kenya and Chad signed a fishing agreement on Monday. Rosa Mendes, who speaks for the fishermen, signed.",
      ["signing: Kenya/signatory, Chad/signatory, Rosa Mendes/signatory, 2020-03-02"],
    ],
  ]);
});

describe("words that take up nothing", () => {
  holds([
    [
      "Kenya condemned the coup. The rain stopped at noon. So did the traffic in Chad.",
      ["criticism: Kenya/actor"],
      [/Chad/],
    ],
    // What was said, and not what was told in it.
    ["Kenya said that Mali had recognised Kosovo. So did Chad.", [], [/recognition: Chad/]],
    // A doing is not taken up by what was not done.
    ["Kenya condemned the coup. Nor did Chad.", ["criticism: Kenya/actor"], [/Chad/]],
    ["Kenya condemned the coup as did its own people.", ["criticism: Kenya/actor"], [/people/]],
    ["Rosa Mendes, who speaks for the fishermen, signed.", [], [/signing/]],
    [
      "Kenya and Chad signed a fishing agreement on Monday. Rosa Mendes will not sign.",
      [],
      [/signing: .*Rosa Mendes/],
    ],
    [
      "Kenya refused to sign a fishing agreement on Monday. Rosa Mendes signed the guest book.",
      [],
      [/Rosa Mendes/],
    ],
  ]);
});

describe("clauses without their verb", () => {
  tells([
    [
      "Kenya recalled its ambassador on Monday, Chad its consul.",
      ["withdrawal: Kenya/actor, 2020-03-02", "withdrawal: Chad/actor"],
    ],
    [
      "Kenya expelled 35 Russian diplomats, Chad 30 and Peru 25.",
      [
        "expulsion: Kenya/actor, Russia/recipient",
        "expulsion: Chad/actor, Russia/recipient",
        "expulsion: Peru/actor, Russia/recipient",
      ],
    ],
    [
      "Kenya condemned the coup, Chad the arrests that followed.",
      ["criticism: Kenya/actor", "criticism: Chad/actor"],
    ],
    [
      "Kenya in May and Chad in June ratified the Lima Convention.",
      ["ratification: Kenya/party, 2019-05", "ratification: Chad/party, 2019-06"],
    ],
    [
      "The Lima Convention was ratified by Kenya in 1991 and Chad in 1993.",
      ["ratification: Kenya/party, 1991", "ratification: Chad/party, 1993"],
    ],
    [
      "President Kofi Addo of Ghana on Monday and Prime Minister Ana Quispe of Peru on Tuesday visited Oslo.",
      ["visit: Kofi Addo/visitor @ Oslo, 2020-03-02", "visit: Ana Quispe/visitor @ Oslo, 2020-03-03"],
    ],
    [
      "Kenya and Chad, in June, ratified the Lima Convention.",
      ["ratification: Kenya/party, Chad/party, 2019-06"],
    ],
    ["Kenya recalled its ambassador, Chad's closest friend.", ["withdrawal: Kenya/actor"]],
  ]);
});
