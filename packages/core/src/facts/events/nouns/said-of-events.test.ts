import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("what is said to be open, to come or not to be there is not told as held", () => {
  tells([
    [
      "A second visit by President Kofi Addo to Lima is out of the question.",
      ["visit: Kofi Addo/visitor @ Lima hypothetical"],
    ],
    ["Ratification of the treaty by Ghana is pending.", ["ratification: Ghana/party planned"]],
    [
      "The date of President Kofi Addo's visit to Lima has not been fixed.",
      ["visit: Kofi Addo/visitor @ Lima planned"],
    ],
    [
      "The absence of talks between Ghana and Peru worries Chad.",
      ["meeting: Ghana/participant, Peru/participant not"],
    ],
    [
      "Hopes of a truce between Ghana and Peru faded.",
      ["ceasefire: Ghana/participant, Peru/participant hypothetical"],
    ],
    ["Talk of a Ghanaian attack on Peru is nonsense.", ["attack: Ghana/actor, Peru/recipient hypothetical"]],
    // What comes of it, what was, and what is known.
    [
      "The visit by President Kofi Addo to Lima is likely to please Chad.",
      ["visit: Kofi Addo/visitor @ Lima"],
    ],
    ["The visit by President Kofi Addo to Lima was possible at last.", ["visit: Kofi Addo/visitor @ Lima"]],
    ["The threat of the Ghanaian attack on Peru has passed.", ["attack: Ghana/actor, Peru/recipient"]],
  ]);
});
