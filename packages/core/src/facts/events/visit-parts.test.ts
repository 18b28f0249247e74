import { tells } from "./testing.ts";

tells([
  [
    "Norwegian Foreign Minister Karl Brandt left for a visit to Ghana that will include talks with President Kofi Addo.",
    [
      "visit: Karl Brandt/visitor, Ghana/host @ Ghana",
      "meeting: Kofi Addo/participant, Karl Brandt/participant planned",
    ],
  ],
  [
    "Norwegian Foreign Minister Karl Brandt paid a visit to Ghana that included talks with President Kofi Addo.",
    [
      "visit: Karl Brandt/visitor, Ghana/host @ Ghana",
      "meeting: Kofi Addo/participant, Karl Brandt/participant",
    ],
  ],
  // Whoever speaks of a visit has not made it.
  [
    "Norwegian Foreign Minister Karl Brandt criticised a visit that included talks with President Kofi Addo.",
    ["criticism: Karl Brandt/actor"],
  ],
]);
