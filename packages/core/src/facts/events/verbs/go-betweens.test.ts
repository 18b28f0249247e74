import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("who stands by at a signing is no party to it", () => {
  tells([
    ["Ghana and Peru, with Chad as mediator, signed a truce.", ["signing: Ghana/signatory, Peru/signatory"]],
    [
      "Ghana and Peru signed a truce with Chad as the guarantor.",
      ["signing: Ghana/signatory, Peru/signatory"],
    ],
    ["Ghana signed a truce with Peru.", ["signing: Ghana/signatory, Peru/signatory"]],
  ]);
});
