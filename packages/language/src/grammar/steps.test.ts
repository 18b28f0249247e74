import { expect, test } from "vitest";

import { analyze } from "../analyze.ts";
import { describe } from "./describe.ts";
import { parseGrammar } from "./index.ts";

/** The clauses of each line, those of the words above a list told with them. */
function clausesByLine(lines: readonly string[]): string[][] {
  const text = lines.join("\n");
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const analysis = analyze(text, { blocks });
  return parseGrammar(analysis).map((grammar) => describe(grammar, analysis).split("\n").filter(Boolean));
}

const CASES: readonly (readonly [lines: readonly string[], clauses: readonly (readonly string[])[]])[] = [
  [
    ["The two sides agreed to:", "1. establish a commission;", "2. Strengthen trade in fish."],
    [
      ["main The two sides | agree(past) |  |"],
      ["infinitive[to] The two sides | establish(infinitive) | a commission |"],
      ["infinitive[to] The two sides | strengthen(infinitive) | trade | in fish"],
    ],
  ],
  [
    ["The Ministers:", "- welcomed the accord;", "- strongly condemned the raid; and", "- Called for calm."],
    [
      [],
      ["main The Ministers | welcome(past) | the accord |"],
      ["main The Ministers | condemn(past) | the raid |"],
      ["main The Ministers | call(past) |  | for calm"],
    ],
  ],
  [
    ["They agreed that:", "(a) Peru will open a consulate in Lima;", "(b) both sides shall meet."],
    [
      ["main They | agree(past) |  |"],
      ["complement[that] Peru | open(future) | a consulate | in Lima"],
      ["complement[that] both sides | meet(future) |  |"],
    ],
  ],
  [
    ["The Ministers further", "welcomed the accord;"],
    [[], ["main - | welcome(past) | the accord |"]],
  ],
  [
    ["The agency reports that the ministers", "- condemned the raid;", "- called for calm."],
    [
      ["main The agency | report(present) |  |"],
      ["main the ministers | condemn(past) | the raid |"],
      ["main the ministers | call(past) |  | for calm"],
    ],
  ],
  [
    ["At the talks that they held in Lima, both sides:", "condemned the raid;"],
    [
      ["relative[that] they | hold(past) | the talks | in Lima"],
      ["main both sides | condemn(past) | the raid |"],
    ],
  ],
  // Without a colon a line without a mark is a paragraph of its own.
  [
    ["The agency reports that the ministers", "condemned the raid;"],
    [["main The agency | report(present) |  |"], ["participial - | condemn(participle,pass) | the raid |"]],
  ],
  // Neither mark nor semicolon: a paragraph that follows is no step.
  [
    ["The Ministers:", "Released on Monday, the men flew home."],
    [
      [],
      ["participial the men | release(participle,pass) |  | on Monday", "main the men | fly(past) | home |"],
    ],
  ],
  // A line without a verb at its head is no step.
  [
    ["The agenda of the Ministers:", "- trade in fish;", "- the Ministers discussed transit."],
    [[], [], ["main the Ministers | discuss(past) | transit |"]],
  ],
];

test.each(CASES)("%j", (lines, clauses) => {
  expect(clausesByLine(lines)).toEqual(clauses);
});

test("a line keeps the clause that it hangs on beside its own", () => {
  const text = "The two sides agreed to:\n- sign the treaty.";
  const analysis = analyze(text, {
    blocks: [
      { start: 0, end: 24 },
      { start: 25, end: text.length },
    ],
  });
  const [, line] = parseGrammar(analysis);
  expect(line?.led?.map(({ sentence, parent, verb }) => [sentence, parent, verb.lemma])).toEqual([
    [0, null, "agree"],
    [1, 0, "sign"],
  ]);
  expect(line?.clauses.map(({ parent }) => parent)).toEqual([null]);
});

test("a list of any length takes time in proportion", () => {
  const lines = (n: number) => [
    "The two sides agreed to:",
    ...Array.from({ length: n }, () => "- sign the treaty;"),
  ];
  expect(clausesByLine(lines(500)).filter(([first]) => first?.startsWith("infinitive"))).toHaveLength(40);
});
