import { describe, expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

/** sentence, what it must tell, what it must not */
const CASES: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
  [
    "Nauru recognised Chad on Monday, becoming the third state to do so after Kiribati and Norway.",
    [
      "recognition: Nauru/actor, Chad/recipient, 2020-03-02",
      "recognition: Kiribati/actor, Norway/actor, Chad/recipient",
    ],
    [],
  ],
  [
    "Ireland became the third state to recognise Chad after Norway and Spain.",
    ["recognition: Ireland/actor, Chad/recipient", "recognition: Norway/actor, Spain/actor, Chad/recipient"],
    [],
  ],
  [
    "President Kofi Addo was the third leader to visit Lima after Ana Quispe and Karl Brandt.",
    ["visit: Ana Quispe/visitor @ Lima", "visit: Karl Brandt/visitor @ Lima"],
    [/Addo.*Quispe|Quispe.*Addo/],
  ],
  [
    "President Kofi Addo began a visit to Lima on Monday, following those by Ana Quispe and Karl Brandt.",
    ["visit: Ana Quispe/visitor @ Lima"],
    [/Addo.*Quispe|Quispe.*Addo/],
  ],
  // After an event, and after what others did of themselves.
  ["Ireland was the first state to recognise Chad after the war with Norway.", [], [/Norway\/actor/]],
  ["Ireland recognised Chad after Norway and Spain.", [], [/Norway\/actor/]],
  ["Ireland did not become the third state to recognise Chad after Norway.", [], [/Norway\/actor.*not/]],
  // Ties moved from one to the other.
  [
    "Nauru switched diplomatic ties from Taiwan to China in January 2019.",
    [
      "establishing-relations: Nauru/participant, China/participant, 2019-01",
      "breaking-relations: Nauru/actor, Taiwan/recipient, 2019-01",
    ],
    [],
  ],
  ["Nauru moved its team from Taiwan to China.", [], [/relations/]],
];

describe("those who did the same before, and ties that were moved", () => {
  test.each(CASES)("%s", (text, told, not) => {
    const found = eventsTold(text);
    for (const one of told) expect(found).toContain(one);
    for (const one of not) expect(found.join("\n")).not.toMatch(one);
  });
});
