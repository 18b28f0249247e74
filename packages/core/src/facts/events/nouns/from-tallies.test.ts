import { describe, expect, test } from "vitest";

import { readText, eventsOf, nameOf } from "../../shared/reading.ts";

const BODY =
  "A day at the council\n\nNAIROBI, March 6, 2020 (Savanna Wire) - The Security Council adopted resolution 617 on Monday.\n\n";

/** text, who voted together in it and on what, and how CAMEO has it */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    `${BODY}The vote was as follows:\n\nIn favour: Chad, Fiji, Peru.\n\nAgainst: Norway.\n\nAbstaining: Ghana and Kenya.\n`,
    [
      "Chad, Fiji, Peru | resolution 617 | 051",
      "Norway | resolution 617 | 120",
      "Ghana, Kenya | resolution 617 | ",
    ],
  ],
  [
    `${BODY}In favour: Chad, Fiji. Against (1): Norway. Abstentions: none.\n`,
    ["Chad, Fiji | resolution 617 | 051", "Norway | resolution 617 | 120"],
  ],
  // A side alone, and a list that says something else, is no vote.
  [`${BODY}Against: Norway.\n`, []],
  ["The fixtures are out.\n\nFor sale: Chad, Fiji.\n\nAgainst the clock: Norway.\n", []],
  [`${BODY}In favour: whoever can pay.\n\nAgainst: Norway and its friends.\n`, []],
  // The second number counts those against.
  [
    "The Assembly adopted resolution 35/9 by 12 votes to 1 (Norway).",
    ["Assembly |  | 051", "Norway | resolution 35/9 | 120"],
  ],
  ["The team beat its guests by 12 goals to 1 (Norway).", []],
  // Each side has its own vote, and so has each tally.
  [
    "The draft was approved by 90 votes in favour to 2 against (Chad, Fiji). The text as a whole was adopted by 80 votes in favour to 3 against (Chad, Fiji, Peru), with 2 abstentions (Ghana, Kenya).",
    ["Chad, Fiji |  | 120", "Chad, Fiji, Peru |  | 120", "Ghana, Kenya |  | "],
  ],
  [
    "Chad and Fiji voted against the resolution, while Chad, Fiji and Peru abstained on the draft.",
    ["Chad, Fiji |  | 120", "Chad, Fiji, Peru |  | "],
  ],
];

describe("votes by side", () => {
  test.each(CASES)("%s", (text, expected) => {
    const doc = readText(text);
    const told = eventsOf(doc)
      .filter(({ type, participants }) => type === "vote" && participants.length > 0)
      .map(({ participants, about, codes }) =>
        [
          participants.map(({ entity }) => nameOf(doc, entity)).join(", "),
          about.map((id) => nameOf(doc, id)).join(", "),
          codes.cameo,
        ].join(" | "),
      );
    expect(told).toEqual(expected);
  });
});
