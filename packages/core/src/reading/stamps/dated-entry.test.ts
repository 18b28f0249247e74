import { assertLinear } from "@chancery/language/testing";
import { expect, test } from "vitest";

import { eventsTold } from "../../facts/shared/reading.ts";
import { DATED_ENTRY, isEntryAmong } from "./dated-entry.ts";

test.each([
  ["June 1974 - President Addo visits Lima.", true],
  ["June 1974-- President Addo visits Lima.", true],
  ["December 11-16, 1991 -- President Addo visits Lima.", true],
  ["2 to 5 March 1993: President Addo visits Lima.", true],
  ["March 2 to March 5, 1993: President Addo visits Lima.", true],
  ["Late May 2001 – Talks open in Lima.", true],
  ["June 1974 was a month of talks.", false],
  ["May 1974-born Addo spoke.", false],
  ["In June 1974 - a Monday - Addo spoke.", false],
])("%s", (line, expected) => expect(DATED_ENTRY.test(line)).toBe(expected));

test("the entries of a chronicle are told, and its first is no dateline", () => {
  const text = `Main events in relations between Peru and Fiji

Peru and Fiji mark fifty years of relations this week. These are the main events since 1972:

May 3, 1972 -- Peru and Fiji established diplomatic relations.

June 1974 -- Peruvian President Ana Soto visited Fiji.

December 11-16, 1991 -- Fijian Prime Minister Joni Vatu visited Peru.
`;
  expect(eventsTold(text, null).map((event) => event.replace(/ \[.*/, ""))).toEqual([
    "establishing-relations: Peru/participant, Fiji/participant, 1972-05-03",
    "visit: Ana Soto/visitor, Fiji/host @ Fiji, 1974-06",
    "visit: Joni Vatu/visitor, Peru/host @ Peru, 1991-12-11/1991-12-16",
  ]);
  expect(isEntryAmong("May 3, 1972 - The envoys met.\nOther news\n", 28)).toBe(false);
});

test("entries are found in linear time", () => {
  assertLinear((size) => {
    const text = `x${"\nMay 1-".repeat(size)}`;
    return () => isEntryAmong(text, 1);
  }, 20_000);
});
