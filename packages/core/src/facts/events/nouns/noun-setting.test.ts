import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("an event that two clauses carry is told by the one that it stands in", () => {
  tells([
    [
      "In February Ghana and Peru resumed the talks that they had opened in 2018.",
      ["meeting: Ghana/participant, Peru/participant, 2020-02"],
    ],
    [
      "Peru welcomed the talks that Ghana had held with Chad in May.",
      ["praise: Peru/actor", "meeting: Ghana/participant, Chad/participant, 2019-05"],
    ],
  ]);
});
