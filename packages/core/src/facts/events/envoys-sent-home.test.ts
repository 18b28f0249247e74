import { expect, test } from "vitest";

import { datelined } from "../shared/reading.ts";

/** Whoever has envoys of a known state expels them; what somebody is called in quotation marks is no call. */
test.each([
  [
    "Peru protested the expulsion of two Peruvian diplomats from Chad.",
    ["criticism: Peru/actor", "expulsion: Chad/actor, Peru/recipient"],
  ],
  [
    "Peru protested the expulsion of the diplomats from Chad.",
    ["criticism: Peru/actor, Chad/recipient", "expulsion: Chad/recipient"],
  ],
  [
    "Chad`s charge d`affaires Ali Sato, Chad`s top diplomat in Lima, was summoned to the State Department on Monday.",
    ["criticism: United States Department of State/actor, Ali Sato/recipient, 2020-03-02"],
  ],
  ["President Kofi Addo called the General Assembly “more courageous, more principled” than others.", []],
  [
    "President Kofi Addo called President Ana Quispe on Monday.",
    ["call: Kofi Addo/participant, Ana Quispe/participant, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));
