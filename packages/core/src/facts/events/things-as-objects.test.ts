import { describe } from "vitest";

import { holds } from "./testing.ts";

describe("a deed done to things is not done to a person or a state in their place", () => {
  holds([
    // Who is suspended, and who is left out.
    ["Norway froze Kenya out of the talks on Monday.", [], [/^sanction/]],
    // Ships and planes.
    ["Spain boarded Foreign Minister Jose Ruiz on Monday.", [], [/^detention/]],
    ["Kenya intercepted President Moussa Keita of Chad on Monday.", [], [/^detention/]],
    ["Kenya torpedoed Norway on Monday.", [], [/^attack/]],
    // Help is sought, or he who could give it.
    ["Kenya sought Foreign Minister Rosa Mendes on Monday.", [], [/^request/]],
    ["Kenya sought Norway's support.", ["request: Kenya/actor, Norway/recipient"], []],
    // A debt, and whoever owes it.
    ["China wrote off Zambia as a partner on Monday.", [], [/^aid/]],
    ["Peru cancelled Foreign Minister Rosa Mendes on Monday.", [], [/^aid/]],
    ["China wrote off Zambia's debt.", ["aid: China/actor, Zambia/recipient"], []],
    ["China forgave Zambia $2 billion in debt.", ["aid: China/actor, Zambia/recipient"], []],
    ["China forgave Zambia on Monday.", [], [/^aid/]],
    // Those who sign, and what the paper brings about.
    ["The treaty carried President Moussa Keita into office on Monday.", [], [/^signing/]],
    ["The resolution carried Norway and Chad on Monday.", [], [/^signing/]],
    // A flag, a likeness, and the man.
    ["Demonstrators trampled Foreign Minister Rosa Mendes in Lima on Monday.", [], [/^protest/]],
    ["Demonstrators burned President Kofi Addo in effigy in Lima.", [], [/^attack/]],
    [
      "Demonstrators burned an effigy of President Kofi Addo in Lima.",
      ["protest: Kofi Addo/recipient @ Lima"],
      [],
    ],
  ]);
});

describe("a deed done to people is not done to a state", () => {
  holds([
    ["Egypt freed Sudan from its debts on Monday.", [], [/^release/]],
    ["Latvia set Estonia free on Monday.", [], [/^release/]],
    ["Latvia set Anna Silva free.", ["release: Latvia/actor, Anna Silva/recipient"], []],
    ["Latvia set free six Americans.", ["release: Latvia/actor, United States/recipient"], []],
    ["Japan let Malta go on Monday.", [], [/^release/]],
    ["Japan let Anna Silva go.", ["release: Japan/actor, Anna Silva/recipient"], []],
    ["Austria repatriated Hungary on Monday.", [], [/^release/]],
    ["Burkina Faso gave Belgium its marching orders on Monday.", [], [/^expulsion/]],
    ["Bolivia showed Chile the door on Monday.", [], [/^expulsion/]],
    ["Ecuador showed Ambassador Ana Ruiz the door.", ["expulsion: Ecuador/actor, Ana Ruiz/recipient"], []],
  ]);
});
