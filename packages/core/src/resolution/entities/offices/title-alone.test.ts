import { expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** Whose title comes without a state is at home; nobody is both arguments of one clause. Text, a name, what the article calls him. */
test.each([
  [
    "Prime Minister Luis Sato received Chad's Prime Minister Ali Idriss. The Prime Minister said Chad was a friend.",
    "Luis Sato",
    ["Luis Sato", "The Prime Minister"],
  ],
  [
    "Prime Minister Luis Sato met Chadian Prime Minister Ali Idriss. The Prime Minister thanked Prime Minister Idriss for coming.",
    "Ali Idriss",
    ["Ali Idriss", "Idriss"],
  ],
  // Where both have their states, or neither has, it is not clear who.
  [
    "Fijian Prime Minister Luis Sato met Chadian Prime Minister Ali Idriss. The prime minister spoke of trade.",
    "Luis Sato",
    ["Luis Sato"],
  ],
  [
    "Prime Minister Luis Sato met Prime Minister Ali Idriss. The prime minister spoke of trade.",
    "Luis Sato",
    ["Luis Sato"],
  ],
  // Who is set beside him is somebody else, here and further on.
  [
    "The President spoke on Monday with President Ali Idriss of Chad. They agreed. The President noted the need for aid.",
    "Ali Idriss",
    ["Ali Idriss"],
  ],
  [
    "The President and President Ali Idriss of Chad discussed trade. The President congratulated President Idriss on his birthday.",
    "Ali Idriss",
    ["Ali Idriss", "Idriss", "his"],
  ],
  // Another has been told of since.
  [
    "Prime Minister Luis Sato spoke in May. Chadian Prime Minister Ali Idriss came in June. The prime minister left on Friday.",
    "Luis Sato",
    ["Luis Sato"],
  ],
])("%s", (text, name, expected) => expect(mentionsOf(readText(text), name)).toEqual(expected));
