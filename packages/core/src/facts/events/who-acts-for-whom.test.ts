import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("whoever speaks for somebody acts for the state, or for nobody whom the text names", () => {
  tells([
    [
      "A spokesman for President Kofi Addo of Ghana accused Chad of fraud.",
      ["accusation: Ghana/actor, Chad/recipient"],
    ],
    ["A spokeswoman for President Kofi Addo accused Chad of fraud.", []],
    ["The spokesman of Prime Minister Karl Brandt threatened Chad with war.", []],
    ["President Kofi Addo's spokesman accused Chad of fraud.", []],
    [
      "President Kofi Addo of Ghana kept silent. His spokesman accused Chad of fraud.",
      ["accusation: Ghana/actor, Chad/recipient"],
    ],
    ["A spokesman for Secretary-General Kofi Annan accused Chad of fraud, as Ghana did in May.", []],
    // Whoever is named speaks himself, and for a state or a body it.
    [
      "President Kofi Addo's spokeswoman, Ana Mora, accused Chad of fraud.",
      ["accusation: Ana Mora/actor, Chad/recipient"],
    ],
    ["A spokesman for Norway accused Chad of fraud.", ["accusation: Norway/actor, Chad/recipient"]],
    [
      "A spokesman for the African Union accused Chad of fraud.",
      ["accusation: African Union/actor, Chad/recipient"],
    ],
    ["President Kofi Addo accused Chad of fraud.", ["accusation: Kofi Addo/actor, Chad/recipient"]],
  ]);
});

describe("its members are others than the body that calls on them", () => {
  tells([
    [
      "The African Union called on its members to withdraw their ambassadors from Chad.",
      ["request: African Union/actor", "withdrawal: Chad/recipient @ Chad proposed"],
    ],
    [
      "The Arab League asked its member states to sever relations with Chad.",
      ["request: League of Arab States/actor", "breaking-relations: Chad/recipient proposed"],
    ],
    [
      "Peru urged Chile to recall its ambassador from Chad.",
      ["request: Peru/actor, Chile/recipient", "withdrawal: Chile/actor, Chad/recipient @ Chad proposed"],
    ],
    ["Peru called on its parliament to ratify the treaty with Chile.", ["ratification: Peru/party proposed"]],
  ]);
});

describe("of two verdicts the second is on what the first was on", () => {
  tells([
    ["While Norway condemned the raid, Chad praised it.", ["criticism: Norway/actor", "praise: Chad/actor"]],
    ["Norway welcomed the plan, but Chad rejected it.", ["praise: Norway/actor", "rejection: Chad/actor"]],
    ["Norway condemned the attack. Chad praised it.", ["criticism: Norway/actor", "praise: Chad/actor"]],
    [
      "While Norway condemned Spain, Chad praised it.",
      ["criticism: Norway/actor, Spain/recipient", "praise: Chad/actor, Spain/recipient"],
    ],
    // Of other deeds it is whoever did them.
    ["Norway broke the truce, and Chad condemned it.", ["criticism: Chad/actor, Norway/recipient"]],
    [
      "Norway left the talks, and Chad accused it of bad faith.",
      ["withdrawal: Norway/actor", "accusation: Chad/actor, Norway/recipient"],
    ],
  ]);
});
