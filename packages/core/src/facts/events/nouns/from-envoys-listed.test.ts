import { describe } from "vitest";

import { holds } from "../testing.ts";

describe("envoys whom the next sentence lists presented their credentials too", () => {
  holds([
    [
      "President Kofi Addo of Ghana received the credentials of three envoys in Accra. They are Ambassadors of Peru, Ana Mora; Fiji, Jo Sato; and Kenya, Mr. Abel Otieno.",
      ["accreditation: Ana Mora/actor, Jo Sato/actor, Abel Otieno/actor, Kofi Addo/recipient"],
      [],
    ],
    // No envoys, or of nothing that was presented.
    [
      "President Kofi Addo of Ghana received the credentials of three envoys in Accra. They are singers.",
      [],
      [/singers/],
    ],
    [
      "President Kofi Addo of Ghana received three envoys in Accra. They are Ambassadors of Peru, Ana Mora; and Fiji, Jo Sato.",
      [],
      [/accreditation/],
    ],
  ]);
});
