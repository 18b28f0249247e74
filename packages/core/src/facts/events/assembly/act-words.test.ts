import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";

/** "type: words" of each event of a text that has words. */
const wordsTold = (text: string): string[] => {
  const doc = readText(text);
  return eventsOf(doc).flatMap(({ type, support }) =>
    (support["content"] ?? []).map(({ start, end }) => `${type}: ${doc.source.text.slice(start, end)}`),
  );
};

describe("what an act of words says", () => {
  const table: [string, string[]][] = [
    ["Russia promised to build a port in Chad.", ["promise: to build a port in Chad"]],
    ["Chad's promise to send ships angered Mali.", ["promise: to send ships"]],
    [
      "France accused Chad of hiding arms from its neighbours.",
      ["accusation: Chad of hiding arms from its neighbours"],
    ],
    ["Ghana called on Chad to open its border.", ["request: Chad to open its border"]],
    ["Mali proposed a joint patrol of the river.", ["proposal: a joint patrol of the river"]],
    ["Peru rejected Chile's plan for a canal on Monday.", ["rejection: Chile's plan for a canal"]],
    [
      "Chad threatened to close its airspace if Mali attacked.",
      ["threat: to close its airspace if Mali attacked"],
    ],
    ["Peru condemned the raid on Mali after it had begun.", ["criticism: the raid on Mali"]],
    ["Peru condemned the raid on Mali, saying it was late.", ["criticism: the raid on Mali"]],
    // Nothing more is said than who does it to whom, or it stands elsewhere.
    ["Peru criticised Chile on Monday.", []],
    ["The plan that Peru rejected was void.", []],
    ["Chile came under fire from Peru over the canal.", []],
    // Deeds, and what has no words.
    ["Peru praised Chile.", []],
    ["Peru attacked Chile at dawn.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(wordsTold(text)).toEqual(expected));
});
