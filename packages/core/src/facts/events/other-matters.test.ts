import { describe } from "vitest";

import { holds } from "./testing.ts";

describe("words that tell of another matter than the one that they sound like", () => {
  holds([
    // Somebody's name, and an office.
    ["President Kofi Addo spoke on condition that he not be named.", [], [/^appointment/]],
    ["Kofi Addo was not named ambassador.", ["appointment: Kofi Addo/recipient not"], []],
    // An attack in words, and one with arms.
    ["Foreign Minister Ali Nour of Chad publicly attacked Peru over the pact.", [], [/^attack/]],
    ["Chad attacked Mali.", ["attack: Chad/actor, Mali/recipient"], []],
    // Who has come home, and who sends a paper back.
    ["President Kofi Addo returned back home a summit of the African Union in Lima.", [], [/^rejection/]],
    ["Egypt returned a British note.", ["rejection: Egypt/actor, United Kingdom/recipient"], []],
    // Guests who go home, and a state that goes.
    ["Chad left in October 2013.", ["withdrawal: Chad/actor, 2013-10"], []],
    // A post abroad, and a journey.
    ["Kofi Addo told of his tour of Peru.", ["visit: Kofi Addo/visitor, Peru/host @ Peru"], []],
    // What a paper says that one of those who sign it will do.
    ["Peru and Chad signed an agreement on providing a loan to Mali.", [], [/^aid.*(?:Peru|Chad)/]],
    // Ties that there are, and new ones.
    [
      "Ghana and Peru forged diplomatic ties in Lima.",
      ["establishing-relations: Ghana/participant, Peru/participant @ Lima"],
      [],
    ],
    // What is offered, and what is told with it.
    ["Kofi Addo offered his condolences on the death of Ali Nour.", ["death: Ali Nour/recipient"], []],
    // Who is to hold what somebody finds important.
    [
      "Foreign Minister Ali Nour of Chad asserted the importance of holding the Libyan elections.",
      [],
      [/^election.*Nour/],
    ],
    // Where what he speaks of is.
    [
      "Foreign Minister Ali Nour of Chad voiced opposition to any intervention in Mali.",
      ["criticism: Ali Nour/actor"],
      [/^criticism.*Mali/],
    ],
    // A likeness of a man, and the man.
    ["The town removed a statue of General Kofi Addo.", [], [/^resignation/]],
    ["Ghana removed Kofi Addo.", ["resignation: Ghana/actor, Kofi Addo/recipient"], []],
    // Whose the plane is, and who sits in it.
    ["A Lakeways plane, flying from Athens to Lima, was grounded in Accra.", [], [/^visit/]],
    ["President Kofi Addo, flying from Athens to Lima, fell ill.", ["visit: Kofi Addo/visitor @ Lima"], []],
    // Whom the sentence does not name.
    [
      "President Ana Quispe met Kofi Addo. The king greets great men upon their arrival in Oslo.",
      [],
      [/^visit.*Addo/],
    ],
  ]);
});
