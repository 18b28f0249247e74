import { describe, expect, test } from "vitest";

import { readText, showStatement, statementsOf } from "../shared/reading.ts";

const statements = (text: string): string[] => {
  const doc = readText(text);
  return statementsOf(doc).map((statement) => showStatement(doc, statement));
};

type Table = [string, string[]][];

describe("where the reported words end", () => {
  const table: Table = [
    [
      "President Ana Quispe said the border was shut, but insists that it will open.",
      ["Ana Quispe, indirect: the border was shut", "Ana Quispe, indirect: it will open"],
    ],
    [
      "President Ana Quispe said the border was shut, adding that it would open in May.",
      ["Ana Quispe, indirect: the border was shut", "Ana Quispe, indirect: it would open in May"],
    ],
    [
      "President Ana Quispe said the fees needed to run the port were paid.",
      ["Ana Quispe, indirect: the fees needed to run the port were paid"],
    ],
    [
      "President Ana Quispe said the border was shut because it had rained.",
      ["Ana Quispe, indirect: the border was shut because it had rained"],
    ],
    ["Norway called home its ambassador, Lena Brandt, in August.", []],
    ["Chad was first, President Ana Quispe says it may be last.", ["Ana Quispe, indirect: it may be last"]],
    [
      "President Ana Quispe said the border was shut, and Foreign Minister Karl Brandt denied it.",
      ["Ana Quispe, indirect: the border was shut"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("a cue that no clause hangs on", () => {
  const table: Table = [
    [
      "In any case, President Ana Quispe said, the border was vastly over-supplied with guards.",
      ["Ana Quispe, indirect: In any case + the border was vastly over-supplied with guards"],
    ],
    [
      "President Ana Quispe says despite all that, Chad was not asked by those ministers when they met.",
      ["Ana Quispe, indirect: despite all that, Chad was not asked by those ministers when they met"],
    ],
    ["Foreign Minister Bernard Kouchner announces it in Brussels, where the ministers have just agreed.", []],
    ["President Ana Quispe said on Monday after the talks had ended.", []],
    [
      "He offered his condolences but, as President Ana Quispe had announced he would not, made no apology.",
      [],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("who is not named", () => {
  const table: Table = [
    ["The airline said the flight had been late.", ["-, indirect: the flight had been late"]],
    ["Many residents say the border was never shut.", ["-, indirect: the border was never shut"]],
    ["The treaty is dead, according to two diplomats.", ["-, indirect: The treaty is dead"]],
    ["The treaty is dead, according to the department.", ["-, indirect: The treaty is dead"]],
    ["The treaty says trade is free.", []],
    ["The declaration says that telephone lines will be restored.", []],
    ["Half say the border should be shut.", []],
    ["A study said the border was never shut.", ["-, indirect: the border was never shut"]],
    ["The latest poll showed that trade was growing.", ["-, indirect: trade was growing"]],
    ["The treaty is dead, according to a poll.", ["-, indirect: The treaty is dead"]],
    [
      "According to results of a count conducted by the ministry, trade has doubled.",
      ["-, indirect: trade has doubled"],
    ],
    ["The monument recalls that fish have no flag.", []],
    ["The film shows that the border was shut.", []],
    ["They announced that they would exchange ambassadors.", []],
    ["The border is shut, a local reporter reports.", []],
    ["The chairman announced fish of his own.", []],
    [
      "Paul Brandt argued that Norwegian trade dwarfs that of Chad.",
      ["Paul Brandt, indirect: Norwegian trade dwarfs that of Chad"],
    ],
    [
      "While Karl Brandt said that the port was shut, he appears uneasy.",
      ["Karl Brandt, indirect: the port was shut"],
    ],
    ["Protesters who say the law is unfair marched on Monday.", ["-, indirect: the law is unfair"]],
    [
      "Karl Brandt said the fees were paid and said that the port would open.",
      ["Karl Brandt, indirect: the fees were paid", "Karl Brandt, indirect: the port would open"],
    ],
    [
      "Karl Brandt told voters that he knows that they are angry.",
      ["Karl Brandt, indirect: he knows that they are angry"],
    ],
    [
      "Rosa Mendes did not name Chad, but told city leaders that the port should be run by those “who put people ahead.”",
      ["Rosa Mendes, mixed: the port should be run by those “who put people ahead"],
    ],
    [
      "Fact-checkers soon noted that the port may have been open.",
      ["-, indirect: the port may have been open"],
    ],
    [
      "Rosa Mendes called the statement “offensive and outlandish.”",
      ["Rosa Mendes, mixed: the statement “offensive and outlandish"],
    ],
    [
      "She told the mayors who met in Lima, “no one should be in doubt about this.”",
      ["-, direct: no one should be in doubt about this."],
    ],
    ["The talks, “the best of friends,” went on.", []],
    [
      "Rosa Mendes stressed that the law must be respected, while Karl Brandt said it was too early to speak of it.",
      [
        "Rosa Mendes, indirect: the law must be respected",
        "Karl Brandt, indirect: it was too early to speak of it",
      ],
    ],
    [
      "Some 240,000 people have fled, according to the refugee agency, and more than 400 have been killed.",
      ["-, indirect: Some 240,000 people have fled"],
    ],
    [
      "One of them described the remarks as “old wine in new bottles”.",
      ["-, mixed: the remarks as “old wine in new bottles"],
    ],
    [
      "Karl Brandt was quoted as saying that deeds, not words, were needed.",
      ["Karl Brandt, indirect: deeds, not words, were needed"],
    ],
    ["One described the remarks as tired.", []],
    [
      "The fees were paid, the communiqué said. It added that the port would open.",
      ["-, indirect: The fees were paid", "-, indirect: the port would open"],
    ],
    ["The communiqué was signed. It says that fish have no flag.", []],
    ["Karl Brandt said that was wrong.", ["Karl Brandt, indirect: that was wrong"]],
    ["The meeting was, according to diplomats, a chance to talk.", []],
    [
      "Honduras signed the pact on Sunday and, in the words of a communiqué that the ministry tweeted, ceased to wait.",
      [],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));

  test("the words for who speaks are shown", () => {
    const doc = readText("Two port officials said the border was shut.");
    const [statement] = statementsOf(doc);
    const [voice] = statement?.support["speaker"] ?? [];
    expect(statement?.speaker).toBeNull();
    expect(voice && doc.source.text.slice(voice.start, voice.end)).toBe("Two port officials");
  });
});

describe("according to, by the clause that it belongs to", () => {
  const table: Table = [
    [
      "Fiji resigned, since in President Ana Quispe's view the body had been given too little power.",
      ["Ana Quispe, indirect: the body had been given too little power"],
    ],
    [
      "Nearly a third have no access to retirement plans through their jobs, according to President Ana Quispe.",
      ["Ana Quispe, indirect: Nearly a third have no access to retirement plans through their jobs"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});
