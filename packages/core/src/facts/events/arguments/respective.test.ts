import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("lists in one order tell of one event each", () => {
  tells([
    [
      "Benin and Togo joined the Arab League in 1976 and 1995, respectively.",
      ["accession: Benin/actor, 1976", "accession: Togo/actor, 1995"],
    ],
    [
      "Kenya and Uganda opened embassies in Dili and Lima respectively in 2004.",
      [
        "establishing-relations: Kenya/participant @ Dili, 2004",
        "establishing-relations: Uganda/participant @ Lima, 2004",
      ],
    ],
    [
      "Presidents Ana Addo and Jo Brandt visited Lima and Oslo respectively on Monday.",
      ["visit: Ana Addo/visitor @ Lima, 2020-03-02", "visit: Jo Brandt/visitor @ Oslo, 2020-03-02"],
    ],
    // Whose offices are in that order does it together with the others.
    [
      "Ana Addo and Jo Brandt, the premiers of Peru and Chile respectively, met in Lima on Monday.",
      ["meeting: Ana Addo/participant, Jo Brandt/participant @ Lima, 2020-03-02"],
    ],
    // Lists of another length are in no order.
    [
      "Kenya, Chad and Mali opened embassies in Dili and Lima respectively in 2004.",
      ["establishing-relations: Kenya/participant, Chad/participant, Mali/participant @ Dili, 2004"],
    ],
  ]);
});
