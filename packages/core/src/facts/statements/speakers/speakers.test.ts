import { describe, expect, test } from "vitest";

import { readText, statementsOf, statementsTold } from "../../shared/reading.ts";

describe("who is not named", () => {
  const table: [string, string[]][] = [
    ["The airline said the flight had been late.", ["-, indirect: the flight had been late"]],
    [
      "A representative of President Ali Idriss said the talks had failed.",
      ["-, indirect: the talks had failed"],
    ],
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
    // The house of whoever leads a state speaks for the state; a clerk's office for nobody that is known.
    ["The Peruvian president's office said trade had doubled.", ["Peru, indirect: trade had doubled"]],
    ["The clerk's office said trade had doubled.", ["-, indirect: trade had doubled"]],
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
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));

  test("a time within what is said is not that of saying it", () => {
    const doc = readText("In 2005 and again in 2010, Rosa Mendes said, the money came after the harvest.");
    expect(statementsOf(doc).map(({ when }) => when)).toEqual([null]);
  });

  test("the words for who speaks are shown", () => {
    const doc = readText("Two port officials said the border was shut.");
    const [statement] = statementsOf(doc);
    const [voice] = statement?.support["speaker"] ?? [];
    expect(statement?.speaker).toBeNull();
    expect(voice && doc.source.text.slice(voice.start, voice.end)).toBe("Two port officials");
  });
});

describe("who speaks where nobody in particular does", () => {
  const table: [string, string[]][] = [
    [
      "The port will be shut, it is said in the statement presented on Thursday.",
      ["-, indirect: The port will be shut"],
    ],
    ["It is said in the statement that the port will be shut.", ["-, indirect: the port will be shut"]],
    ["It is said in the town that the port will be shut.", []],
    [
      "The gap narrowed by a third, the ministry reported Tuesday.",
      ["-, indirect: The gap narrowed by a third"],
    ],
    ["On the last day of the talks, the ministry reported.", []],
    ["The ministry noted that export sales remain strong.", ["-, indirect: export sales remain strong"]],
    // Answers to a poll are nobody's statement.
    ["In the survey, 31% of those polled said that aid was too high, while 24% said it was too low.", []],
    ["The highest number of respondents among states polled who said that they were afraid was in Mali.", []],
    ["A majority of Germans believe that the deal will fail.", []],
    ["An official who owns 40% of the port said that it would be shut.", ["-, indirect: it would be shut"]],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("whose words they are, where another stands nearer", () => {
  const table: [string, string[]][] = [
    [
      "There was “clear support” for Chad, Foreign Minister Karl Brandt said, “even a readiness for cooperation” adding that it would last.",
      ["Karl Brandt, mixed: There was “clear support” for Chad", "Karl Brandt, indirect: it would last"],
    ],
    [
      "Moscow understands “the weight of the pact” and will sign, Foreign Minister Karl Brandt said.",
      ["Karl Brandt, mixed: Moscow understands “the weight of the pact” and will sign"],
    ],
    [
      "According to Uganda, Kenyan officials seized the milk, claiming that it was counterfeit.",
      ["Uganda, indirect: Kenyan officials seized the milk, claiming that it was counterfeit"],
    ],
    [
      "Foreign Minister Karl Brandt described the deal reached on Saturday as an important step.",
      ["Karl Brandt, indirect: the deal reached on Saturday as an important step"],
    ],
    ["An official described the deal as a victory.", ["-, indirect: the deal as a victory"]],
    [
      "Norway on Wednesday rejected the verdict of the court which ordered it to pay ten million, saying the sum was too high.",
      ["Norway, indirect: the sum was too high"],
    ],
    [
      "“They have won.” Foreign Minister Karl Brandt said the port was shut.",
      ["-, direct: They have won.", "Karl Brandt, indirect: the port was shut"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("whose report it is", () => {
  test.each([
    [
      "The Washington Post reported on Monday that the port was shut.",
      ["The Washington Post, indirect: the port was shut"],
    ],
    ["The newspaper reported that the port was shut.", ["-, indirect: the port was shut"]],
    ["The port was shut, the Washington Post reported.", []],
    ["A correspondent reported that the port was shut.", []],
  ] as [string, string[]][])("%s", (text, expected) =>
    expect(statementsTold(`The talks went on in Lima. ${text}`)).toEqual(expected),
  );
});
