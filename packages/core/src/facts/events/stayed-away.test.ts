import { describe } from "vitest";

import { holds, tells } from "./testing.ts";

const HELD = "summit: League of Arab States/participant @ Cairo";

describe("a gathering stands without whoever stayed away", () => {
  holds([
    ["President Kofi Addo skipped the Arab League summit in Cairo.", [HELD], [/^summit.*Addo/, / not$/]],
    [
      "President Kofi Addo boycotted the summit of the Arab League in Cairo.",
      [HELD],
      [/^summit.*Addo/, / not$/],
    ],
    ["President Kofi Addo did not attend the Arab League summit in Cairo.", [HELD], [/Addo/]],
    ["President Kofi Addo refused to attend the Arab League summit in Cairo.", [HELD], [/^summit.*Addo/]],
    ["The Arab League summit in Cairo was boycotted by President Kofi Addo.", [HELD], [/^summit.*Addo/]],
    ["President Kofi Addo will not attend the Arab League summit in Cairo.", [`${HELD} planned`], [/Addo/]],
    [
      "President Kofi Addo will not go to Cairo for the meeting of the Arab League.",
      ["visit: Kofi Addo/visitor @ Cairo planned not"],
      [/^meeting.*(?:Addo|not$)/],
    ],
    // Of what would be held with him alone there is nothing without him.
    [
      "President Kofi Addo skipped a meeting with President Karl Brandt in Lima.",
      ["meeting: Karl Brandt/participant, Kofi Addo/participant @ Lima not"],
      [],
    ],
    [
      "President Kofi Addo did not go to Lima for his meeting with President Karl Brandt.",
      ["visit: Kofi Addo/visitor @ Lima not"],
      [/^meeting(?!.* not$)/],
    ],
  ]);
  tells([
    ["The Arab League cancelled the summit in Cairo.", [`${HELD} not`]],
    ["The Arab League did not hold the summit in Cairo.", [`${HELD} not`]],
    [
      "President Kofi Addo attended the Arab League summit in Cairo.",
      ["summit: League of Arab States/participant, Kofi Addo/participant @ Cairo"],
    ],
    ["The summit was not attended by President Kofi Addo.", []],
  ]);
});

describe("what somebody says he will not do", () => {
  tells([
    ["Norway said it would not meet Chad.", ["meeting: Norway/participant, Chad/participant planned not"]],
    [
      "Norway has said it will never meet Chad.",
      ["meeting: Norway/participant, Chad/participant planned not"],
    ],
    [
      "President Kofi Addo said he would not be meeting President Karl Brandt.",
      ["meeting: Kofi Addo/participant, Karl Brandt/participant planned not"],
    ],
    ["Norway said it would meet Chad.", ["meeting: Norway/participant, Chad/participant planned"]],
  ]);
});
