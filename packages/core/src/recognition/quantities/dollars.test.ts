import { lex } from "@chancery/language";
import { describe, expect, test } from "vitest";

import { bareDollar, homeDollar } from "./dollars.ts";
import { findQuantities } from "./find.ts";
import { moneyOf } from "./money.ts";

const units = (text: string, uri = "a.txt", outlet: string | null = null, credits = ""): string[] => {
  const money = moneyOf(lex(text), homeDollar({ uri, outlet, credits }));
  return findQuantities(text, 0, text.length, { money }).map(({ value, unit }) => `${value} ${unit}`);
};

const KIWI =
  "New Zealand gave $5 million to Fiji. New Zealand's foreign minister said New Zealanders agreed.";
const CANADA = "Canada gave $5 million to Chad. Canadian officials said that Ottawa would give more.";

describe("whose dollar a bare sign means", () => {
  test.each<[string, string, string[], string?, (string | undefined)?, string?]>([
    ["nobody else's", "Chad owes $5 million to Mali.", ["5000000 USD"]],
    [
      "an American story",
      "The United States gave $5 million to New Zealand, Washington said.",
      ["5000000 USD"],
    ],
    ["a land with a dollar of its own, printed nobody knows where", KIWI, ["5000000 dollars"]],
    ["the same, printed at home", KIWI, ["5000000 NZD"], "https://www.example.co.nz/a"],
    ["the same, by an outlet of that land", KIWI, ["5000000 NZD"], "a.txt", "New Zealand Gazette"],
    ["the same, credited to an agency of that land", KIWI, ["5000000 NZD"], "a.txt", undefined, "- NZPA"],
    ["printed in another land", CANADA, ["5000000 dollars"], "https://www.example.co.nz/a"],
    [
      "abroad, in a paper of New Zealand",
      "Chad owes $5 million to Mali.",
      ["5000000 dollars"],
      "https://example.nz/",
    ],
    ["named once", `${CANADA} It had given C$2 million.`, ["5000000 CAD", "2000000 CAD"]],
    // It cannot be the dollar into which it is converted.
    [
      "converted",
      "New Zealand gave $5 million. New Zealand's aid is less than Australia's A$1 billion ($1.09 billion), New Zealand said.",
      ["5000000 dollars", "1000000000 AUD", "1090000000 dollars"],
    ],
    [
      "a wire's conversion",
      "Australia gave A$6 million ($4 million), Canberra said.",
      ["6000000 AUD", "4000000 USD"],
    ],
    [
      "behind the sign",
      "It gives $NZ714m ($US500 million, $A650,000).",
      ["714000000 NZD", "500000000 USD", "650000 AUD"],
    ],
  ])("%s", (_, text, expected, uri, outlet, credits) =>
    expect(units(text, uri, outlet ?? null, credits)).toEqual(expected),
  );

  test("by the end of the host's name", () => {
    const of = (uri: string): string | null => homeDollar({ uri, outlet: null, credits: "" });
    expect(["https://a.com.au/x", "https://a.ca", "https://a.com/x.nz", "a.nz"].map(of)).toEqual([
      "AUD",
      "CAD",
      null,
      null,
    ]);
  });

  test("comes to an end on hostile input", () => {
    expect(bareDollar(lex("$US".repeat(50_000)), new Set(), null)).toBe("USD");
    expect(units("$US1,".repeat(20_000)).length).toBeGreaterThan(0);
  });
});
