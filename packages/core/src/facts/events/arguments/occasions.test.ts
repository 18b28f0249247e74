import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("each of those who were met has a place", () => {
  tells([
    [
      "Norwegian envoy Jo Brandt met with Premier Kofi Addo in Accra on Monday and with President Ana Quispe in Lima on Wednesday.",
      [
        "meeting: Jo Brandt/participant, Kofi Addo/participant @ Accra, 2020-03-02",
        "meeting: Jo Brandt/participant, Ana Quispe/participant @ Lima, 2020-03-04",
      ],
    ],
    [
      "Norwegian envoy Jo Brandt was received by Premier Kofi Addo in Accra and by President Ana Quispe in Lima.",
      [
        "meeting: Kofi Addo/participant, Jo Brandt/participant @ Accra",
        "meeting: Ana Quispe/participant, Jo Brandt/participant @ Lima",
      ],
    ],
    [
      "Norwegian Foreign Minister Jo Brandt held talks with Premier Kofi Addo in Accra on Monday and with President Ana Quispe in Lima on Wednesday.",
      [
        "meeting: Kofi Addo/participant, Jo Brandt/participant @ Accra, 2020-03-02",
        "meeting: Jo Brandt/participant, Ana Quispe/participant @ Lima, 2020-03-04",
      ],
    ],
    // One place for both is one meeting.
    [
      "Norwegian envoy Jo Brandt met with Premier Kofi Addo and with President Ana Quispe in Lima on Monday.",
      ["meeting: Jo Brandt/participant, Kofi Addo/participant, Ana Quispe/participant @ Lima, 2020-03-02"],
    ],
  ]);
});

describe("a day in brackets is of what stands before it", () => {
  tells([
    [
      "Peru and Chad signed a trade treaty (Sept. 3, 1940).",
      ["signing: Peru/signatory, Chad/signatory, 1940-09-03"],
    ],
    [
      "Peru and Chad signed a treaty of trade (Sept. 3, 1940), a peace treaty (Feb. 10, 1947) and a treaty of friendship (May 5, 1950).",
      [
        "signing: Peru/signatory, Chad/signatory, 1940-09-03",
        "signing: Peru/signatory, Chad/signatory, 1950-05-05",
        "signing: Peru/signatory, Chad/signatory, 1947-02-10",
      ],
    ],
    // A year in brackets may be part of a name.
    ["Peru and Chad signed a treaty on trade (1940).", ["signing: Peru/signatory, Chad/signatory"]],
  ]);
});
