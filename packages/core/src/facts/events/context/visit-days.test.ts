import { describe } from "vitest";

import { holds } from "../testing.ts";

describe("of a visit whose first day and length are told an act in it is of any of its days, until the day of the news", () => {
  holds([
    [
      "President Kofi Addo of Ghana began a three-day visit to Peru on Monday. During the visit he held talks with President Ana Quispe.",
      [
        "visit: Kofi Addo/visitor, Peru/host @ Peru, 2020-03-02",
        "meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02/2020-03-04",
      ],
      [],
    ],
    [
      "President Kofi Addo of Ghana began a five-day visit to Peru on Thursday. During the visit he held talks with President Ana Quispe.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-05/2020-03-06"],
      [],
    ],
    // How long it lasted is not told: from the arrival until the news.
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday on a friendly visit. During the visit he held talks with President Ana Quispe.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02/2020-03-06"],
      [],
    ],
    [
      "President Kofi Addo of Ghana arrived in Lima on Thursday on a friendly visit. During the visit he held talks with President Ana Quispe.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-05"],
      [],
    ],
    [
      "President Kofi Addo of Ghana arrived in Lima on 4 May 2019 on a friendly visit. During the visit he held talks with President Ana Quispe.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant"],
      [/meeting.*2019-05-04/],
    ],
    // Of a day's visit there is one day, and what the sentence of the arrival tells is of that day.
    [
      "President Kofi Addo of Ghana began a one-day visit to Peru on Monday. During the visit he held talks with President Ana Quispe.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02"],
      [],
    ],
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday for a three-day visit and met President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Lima, 2020-03-02"],
      [],
    ],
  ]);
});
