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
  "The/DT Pacific/NNP Islands/NNPS Forum/NNP met/VBD in/IN Apia/NNP ./.",
  "Andrei/NNP Gusev/NNP ,/, the/DT Soviet/JJ foreign/JJ minister/NN ,/, arrived/VBD in/IN East/NNP Berlin/NNP ./.",
  "The/DT talks/NNS broke/VBD down/RP after/IN Kinshasa/NNP accused/VBD Kigali/NNP ./.",
  "The/DT bloc/NN has/VBZ eight/CD members/NNS ,/, and/CC they/PRP may/MD not/RB sign/VB ./.",
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

test("marks are read by the side on which the space stands", () => {
  const tags = (text: string): string =>
    analyze(text)
      .tokens.map((token) => token.xpos)
      .join(" ");
  expect(tags('"No," he said.')).toBe("`` UH , '' PRP VBD .");
  expect(tags("The states' envoys spoke.")).toBe("DT NNS POS NNS VBD .");
});
