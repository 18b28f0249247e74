import { describe } from "vitest";

import { table } from "./testing.ts";

describe("no figures", () => {
  table([
    ["Two leaders met in [Lima:plc.lima]."],
    ["It was a three-nation tour of six days."],
    ["The envoy, 58, and one of the ministers left."],
    ["Reports came in from 23 countries."],
    ["He was 90 percent sure."],
    ["Some 47 percent said they would vote for her."],
    ["They gave you $5 million."],
    ["The book has 352 pages."],
    ["[Boeing:org.boeing]'s 737 Max jets were grounded."],
    ["The sample consisted of 429 people."],
    ["Five companies signed."],
    ["They exchanged gifts worth $200."],
    ["[The Treaty of 12 Nations:agr.x] was signed."],
    ["He was elected for a second five-year term in 2019."],
    ["Under Article 5 of the pact they would act."],
    ["[Peru:PE] lists 17 citizens as missed."],
    ["They are two of five [EU:org.eu] members that refused."],
  ]);
});
