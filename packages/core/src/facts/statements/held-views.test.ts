import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

type Table = [string, string[]][];

describe("views that an adjective tells", () => {
  const table: Table = [
    [
      "President Ana Quispe is confident that the border will open.",
      ["Ana Quispe, indirect: the border will open"],
    ],
    ["Norway is convinced that the ban will lapse.", ["Norway, indirect: the ban will lapse"]],
    [
      "Foreign Minister Karl Brandt was still optimistic that the talks would be “fruitful”.",
      ["Karl Brandt, mixed: the talks would be “fruitful"],
    ],
    [
      "The envoys were frustrated that the port released only some of the crews.",
      ["-, indirect: the port released only some of the crews"],
    ],
    // Held by nobody, denied, or only possible.
    ["It is clear that the border will open.", []],
    ["President Ana Quispe is not sure that the border will open.", []],
    ["President Ana Quispe may be glad that the border is open.", []],
    ["President Ana Quispe was happy in Lima.", []],
    ["The envoys were so confident that they left.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("what a noun of saying says", () => {
  const table: Table = [
    [
      "Norway's claim that the border was shut was rejected by Chad.",
      ["Norway, indirect: the border was shut"],
    ],
    [
      "A warning from Foreign Minister Karl Brandt that the talks would fail alarmed the envoys.",
      ["Karl Brandt, indirect: the talks would fail"],
    ],
    [
      "Repeated assurances by the ministry that fees were paid did not calm the port.",
      ["-, indirect: fees were paid"],
    ],
    // The noun is what is made, set or broken; nobody is said to hold it; it is a thing.
    ["The claim that Norway made on Monday was rejected by Chad.", []],
    ["The ministers met to discuss the ruling of the court that it had issued.", []],
    ["Norway's hope that fades is of old.", []],
    ["The claim that the border was shut is old.", []],
    ["Norway's ships that the port had shut out left.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("cues that grammar had hidden", () => {
  const table: Table = [
    [
      "The ministry noted that the fund counts the people employed in Lima.",
      ["-, indirect: the fund counts the people employed in Lima"],
    ],
    [
      "The port sent a letter on Thursday. It says that the patrol crossed the line.",
      ["-, indirect: the patrol crossed the line"],
    ],
    ["The port sent a ship on Thursday. It says that the patrol crossed the line.", []],
    [
      "State officials said the two raised $350 million through the fund.",
      ["-, indirect: the two raised $350 million through the fund"],
    ],
    ["State officials said the agreed words of the oath.", []],
    [
      "In a statement, Foreign Minister Karl Brandt said: “It was well when it left the port,” adding that its price had doubled.",
      [
        "Karl Brandt, direct: It was well when it left the port",
        "Karl Brandt, indirect: its price had doubled",
      ],
    ],
    ["The court ruled that the port could be shut.", ["-, indirect: the port could be shut"]],
    ["The court ruled for years.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});
