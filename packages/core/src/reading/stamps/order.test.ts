import { loadKnowledge } from "@chancery/knowledge";
import { assertLinear } from "@chancery/language/testing";
import { expect, test } from "vitest";

import { monthFirst, stateOf } from "./order.ts";

test.each([
  ["05/04/1998", null, null],
  ["05/04/1998", "en", null],
  ["05/04/1998", "en-US", true],
  ["05/04/1998", "en-GB", false],
  ["05/04/1998", "fr", false],
  ["05/04/1998 and 05/24/1998", null, true],
  ["05/04/1998 and 24/05/1998", "en-US", false],
  ["05/24/1998 and 24/05/1998", "en", null],
  ["1/2/3/4 25/12", "en", null],
])("%s, %s", (text, language, expected) => expect(monthFirst(text, language)).toBe(expected));

test.each([
  ["05/04/1998", null, "IN", false],
  ["05/04/1998", "en", "US", true],
  ["05/04/1998", "en-US", "PK", null],
  ["05/04/1998", "en-GB", "US", null],
  ["05/04/1998 and 05/24/1998", "en-US", "PK", true],
  ["05-04-1998 and 24-05-1998", null, null, false],
  ["05/04/1998", null, "CA", null],
  ["+1-12-5555 and 05/04/1998", null, null, null],
])("%s, %s, %s", (text, language, state, expected) =>
  expect(monthFirst(text, language, state)).toBe(expected),
);

test.each([
  ["https://www.thehindu.com/news/1.html", "IN"],
  ["https://www.mofa.go.ug/1", "UG"],
  ["https://news.example.co.uk/1", "GB"],
  ["https://2009-2017.state.gov/1", "US"],
  ["https://example.tv/1", null],
  ["https://example.com/1", null],
  ["notes.pk", null],
])("state of %s", (address, expected) => expect(stateOf([null, address], loadKnowledge())).toBe(expected));

test("figures without end are read in linear time", () =>
  assertLinear((size) => {
    const text = "12/".repeat(size);
    return () => monthFirst(text, null);
  }, 100_000));
