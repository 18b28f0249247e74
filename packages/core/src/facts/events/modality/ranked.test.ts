import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("whoever is to become the first to do it has not done it", () => {
  tells([
    [
      "President Kofi Addo will become the first leader of Ghana to visit Chad.",
      ["visit: Kofi Addo/visitor, Chad/host @ Chad planned"],
    ],
    [
      "President Kofi Addo hopes to be the first leader of Ghana to visit Chad.",
      ["visit: Kofi Addo/visitor, Chad/host @ Chad planned"],
    ],
    [
      "President Kofi Addo crossed the desert to become the first leader of Ghana to visit Chad.",
      ["visit: Kofi Addo/visitor, Chad/host @ Chad"],
    ],
    [
      "President Kofi Addo was the first leader of Ghana to visit Chad.",
      ["visit: Kofi Addo/visitor, Chad/host @ Chad"],
    ],
  ]);
});
