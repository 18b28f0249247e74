import type { NounPattern } from "../types.ts";

/** What breaks out: unrest in the streets, and fighting between two sides. */
export const UNREST_NOUNS: readonly NounPattern[] = [
  {
    id: "unrest.noun",
    type: "protest",
    nouns: ["protest", "demonstration", "riot", "unrest", "rally", "sit-in"],
    unlessBefore: ["official", "formal", "diplomatic"],
    carriedBy: [
      "erupt",
      "break-out",
      "continue",
      "spread",
      "take-place",
      "flare",
      "flare-up",
      "intensify",
      "be-hold",
      "hold",
      "break",
      "begin",
      "take",
    ],
    modifiers: { in: "place", outside: "place", across: "place", against: "recipient" },
    requires: ["in", "outside", "across", "against", "near", "throughout"],
    example: "Protests erupted in Khartoum on Monday.",
    not: "Protests over the price of tickets filled his mailbox on Monday.",
  },
];
