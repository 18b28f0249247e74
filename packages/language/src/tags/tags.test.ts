import { expect, test } from "vitest";

import { analyze } from "../analyze.ts";

/** word/XPOS: the readings that other rooms rest on. */
test.each([
  "Putin/NNP visits/VBZ Kazakhstan/NNP",
  "The/DT envoy/NN 's/POS visits/NNS ended/VBD ./.",
  "Honduras/NNP Breaks/VBZ Ties/NNS With/IN Taiwan/NNP ,/, Opens/VBZ Relations/NNS With/IN Beijing/NNP",
  "Fijian/JJ PM/NN Rabuka/NNP lands/VBZ in/IN Canberra/NNP for/IN security/NN talks/NNS",
  "Lula/NNP to/TO host/VB leaders/NNS in/IN Lima/NNP",
  "The/DT accord/NN was/VBD signed/VBN by/IN the/DT two/CD ministers/NNS ./.",
  "He/PRP did/VBD n't/RB sign/VB it/PRP ./.",
  "The/DT Russian/JJ -/HYPH led/VBN bloc/NN held/VBD talks/NNS ./.",
  "ex-Soviet/JJ neighbors/NNS met/VBD in/IN Baku/NNP ./.",
  "They/PRP have/VBP been/VBN holding/VBG talks/NNS since/IN May/NNP ./.",
  "The/DT minister/NN ,/, who/WP is/VBZ on/IN a/DT visit/NN ,/, praised/VBD the/DT hosts/NNS ./.",
  "See/VB https://example.org/a/ADD",
])("%s", (marked) => {
  const text = marked
    .split(" ")
    .map((word) => word.slice(0, word.lastIndexOf("/")))
    .join(" ")
    .replaceAll(" 's", "'s")
    .replaceAll(" n't", "n't")
    .replaceAll(" -", "-")
    .replaceAll("- ", "-");
  expect(
    analyze(text)
      .tokens.map((token) => `${token.text}/${token.xpos}`)
      .join(" "),
  ).toBe(marked);
});

test("universal tags follow", () => {
  const { tokens } = analyze("The two foreign ministers have signed that treaty.");
  expect(tokens.map((token) => token.upos)).toEqual([
    "DET",
    "NUM",
    "ADJ",
    "NOUN",
    "AUX",
    "VERB",
    "DET",
    "NOUN",
    "PUNCT",
  ]);
});
