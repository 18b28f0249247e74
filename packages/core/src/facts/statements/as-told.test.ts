import { expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

const TABLE: [string, string[]][] = [
  [
    "As Foreign Minister Karl Brandt noted, the line has been closed since May.",
    ["Karl Brandt, indirect: the line has been closed since May"],
  ],
  [
    "As Foreign Minister Karl Brandt told reporters in Lima on Monday, the line has been closed.",
    ["Karl Brandt, indirect: the line has been closed"],
  ],
  [
    "The line, as Foreign Minister Karl Brandt noted, is closed to all trade.",
    ["Karl Brandt, indirect: The line + is closed to all trade"],
  ],
  [
    "As the Lima Post reported on Saturday, the line has been closed since May.",
    ["Lima Post, indirect: the line has been closed since May"],
  ],
  ["As Foreign Minister Karl Brandt had warned, the bridge fell.", []],
  ["As Foreign Minister Karl Brandt said he would, the envoy left.", []],
  ["As Foreign Minister Karl Brandt promised, the bridge was built.", []],
  ["As Foreign Minister Karl Brandt said nothing, the envoy left.", []],
  ["Peru warned Chile that the bridge would fall.", ["Peru > Chile, indirect: the bridge would fall"]],
  // Whoever speaks for somebody is not he, and for a body is it.
  ["A spokesman, Karl Brandt, said the talks had failed.", ["Karl Brandt, indirect: the talks had failed"]],
  ["A spokesman for President Kofi Addo said the talks had failed.", ["-, indirect: the talks had failed"]],
  [
    "A spokesman for President Kofi Addo of Ghana said the talks had failed.",
    ["-, indirect: the talks had failed"],
  ],
  [
    "An adviser for President Kofi Addo of Ghana said the talks had failed.",
    ["-, indirect: the talks had failed"],
  ],
  [
    "A spokesman for the African Union said the talks had failed.",
    ["African Union, indirect: the talks had failed"],
  ],
  // Whoever is called home says nothing.
  ["Turkey demands an apology, recalls envoy.", []],
  ["The war was lost, recalled the envoy.", ["-, indirect: The war was lost"]],
  // What others are asked for they have not said, nor has whoever asks.
  ["Peru asked for assurances that the troops would leave.", []],
  // Whom another quotes, whatever stands before; and who is told to have said something by somebody else.
  [
    "The war would end soon, Interfax quoted Foreign Minister Karl Brandt as saying.",
    ["Karl Brandt, indirect: The war would end soon"],
  ],
  [
    "Chile has told Peru that it will sign, Foreign Minister Karl Brandt said.",
    ["Karl Brandt, indirect: Chile has told Peru that it will sign", "Chile > Peru, indirect: it will sign"],
  ],
  [
    "“Nobody asked,” Karl Brandt said. “If they had,” his deputy, Rosa Mendes, cut in, “we would have come.”",
    ["Karl Brandt, direct: Nobody asked", "Rosa Mendes, direct: If they had + we would have come."],
  ],
];

test.each(TABLE)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
